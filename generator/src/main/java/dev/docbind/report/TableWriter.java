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
     * @param heads heads of the columns; one that begins with {@code #} is of numbers, with {@code ~} of sentences
     * @param rows the cells of each row
     */
    static void table(Html out, String id, String caption, List<String> heads, List<List<String>> rows) {
        out.markup("<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"" + id + "-caption\">");
        out.markup("<table id=\"" + id + "\">\n").element("caption id=\"" + id + "-caption\"", caption);
        out.markup("\n<thead><tr>");
        for (String head : heads) {
            out.markup("<th scope=\"col\"" + kind(head) + ">").text(plain(head)).markup("</th>");
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
            out.element(i == 0 ? "th scope=\"row\"" : "td" + kind(heads.get(i)), row.get(i));
        }
        out.markup("</tr>\n");
    }

    private static String kind(String head) {
        return head.startsWith("#") ? " class=\"number\"" : head.startsWith("~") ? " class=\"prose\"" : "";
    }

    private static String plain(String head) {
        return head.startsWith("#") || head.startsWith("~") ? head.substring(1) : head;
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
            String name = plain(heads.get(column));
            out.markup("<label>").text(name).markup(" <select name=\"").text(name);
            out.markup("\" data-column=\"" + column + "\">");
            out.markup("<option value=\"\">all</option>");
            for (String value : values) {
                if (!value.isEmpty()) {
                    out.element("option", value);
                }
            }
            out.markup("</select></label>\n");
        }
        out.markup("<button type=\"reset\">Show all</button>\n");
        out.markup("<output aria-live=\"polite\"></output>\n</form>\n");
    }
}
