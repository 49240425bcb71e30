package dev.docbind.report;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Writes tables, with a caption and heads that assistive technology understands, and the filters above them. */
final class TableWriter {

    private TableWriter() {}

    /**
     * A table.
     *
     * @param out where to
     * @param id id of the table
     * @param caption what it shows
     * @param heads heads of the columns; a head that begins with {@code #} is of numbers
     * @param rows the cells of each row
     */
    static void table(Html out, String id, String caption, List<String> heads, List<List<String>> rows) {
        out.markup("<div class=\"scroll\"><table id=\"" + id + "\">\n").element("caption", caption);
        out.markup("\n<thead><tr>");
        for (String head : heads) {
            boolean number = head.startsWith("#");
            out.markup(number ? "<th scope=\"col\" class=\"number\">" : "<th scope=\"col\">");
            out.text(number ? head.substring(1) : head).markup("</th>");
        }
        out.markup("</tr></thead>\n<tbody>\n");
        for (List<String> row : rows) {
            row(out, heads, row);
        }
        out.markup("</tbody></table></div>\n");
    }

    private static void row(Html out, List<String> heads, List<String> row) {
        out.markup("<tr>");
        for (int i = 0; i < row.size(); i++) {
            boolean number = heads.get(i).startsWith("#");
            if (i == 0) {
                out.element("th scope=\"row\"", row.get(i));
            } else {
                out.element(number ? "td class=\"number\"" : "td", row.get(i));
            }
        }
        out.markup("</tr>\n");
    }

    /**
     * The filters of a table: a search for words in all cells and a choice for each given column. Hidden until the
     * script runs, without which they could do nothing.
     */
    static void filters(Html out, String table, List<String> heads, List<Integer> columns, List<List<String>> rows) {
        out.markup("<form class=\"filters\" role=\"search\" data-table=\"" + table + "\" hidden>\n");
        out.markup("<label>Search <input type=\"search\" name=\"search\" autocomplete=\"off\"></label>\n");
        for (int column : columns) {
            Set<String> values = new TreeSet<>();
            rows.forEach(row -> values.add(row.get(column)));
            out.markup("<label>").text(heads.get(column)).markup(" <select data-column=\"" + column + "\">");
            out.markup("<option value=\"\">all</option>");
            for (String value : values) {
                if (!value.isEmpty()) {
                    out.element("option", value);
                }
            }
            out.markup("</select></label>\n");
        }
        out.markup("<output aria-live=\"polite\"></output>\n</form>\n");
    }
}
