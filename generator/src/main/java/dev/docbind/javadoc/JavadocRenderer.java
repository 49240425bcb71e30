package dev.docbind.javadoc;

import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/**
 * Renders document nodes as Javadoc HTML that passes doclint: captioned tables, headings in legal sequence, a closed
 * set of elements and attributes. One renderer makes one comment, since headings depend on those before them.
 */
public final class JavadocRenderer {

    private static final int DEEPEST = 24;

    private final InlineRenderer inlines;
    private final int top;
    private final Deque<Integer> sections = new ArrayDeque<>();
    private int base;

    /**
     * Makes a renderer.
     *
     * @param links where links lead
     * @param topHeading the level of the comment's own section headings: 2 in the comment of a type, 4 in that of a member
     */
    public JavadocRenderer(Links links, int topHeading) {
        this.inlines = new InlineRenderer(links);
        this.top = topHeading;
    }

    /**
     * Renders blocks as the beginning of a comment or of a tag's text: the first paragraph stands bare.
     *
     * @param blocks the blocks
     * @return HTML without trailing line end; empty where there is nothing to show
     */
    public String opening(List<Block> blocks) {
        sections.clear();
        base = top - 1;
        StringBuilder out = new StringBuilder();
        blocks(out, blocks, true, false, 0);
        return out.toString().strip();
    }

    /**
     * Renders blocks as text of a block tag, where no headings are allowed.
     *
     * @param blocks the blocks
     * @return HTML without trailing line end; empty where there is nothing to show
     */
    public String tag(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        blocks(out, blocks, true, true, 0);
        return out.toString().strip();
    }

    /**
     * Renders a titled section.
     *
     * @param title its title
     * @param blocks its content; headings within it are put below the title
     * @return HTML without trailing line end; empty where the content is
     */
    public String section(String title, List<Block> blocks) {
        String head = heading(title);
        StringBuilder out = new StringBuilder();
        blocks(out, blocks, false, false, 0);
        String content = out.toString().strip();
        return content.isEmpty() ? "" : head + "\n" + content;
    }

    /**
     * A heading at the top level of the comment.
     *
     * @param title its words, unencoded
     * @return HTML
     */
    public String heading(String title) {
        sections.clear();
        base = top;
        return "<h" + top + ">" + CommentEncoder.text(title) + "</h" + top + ">";
    }

    /** Breaks HTML without preformatted text into lines. */
    public static String wrap(String html) {
        StringBuilder out = new StringBuilder(html.length());
        Wrap.append(out, html);
        return out.toString();
    }

    private void blocks(StringBuilder out, List<Block> blocks, boolean bareFirst, boolean nested, int depth) {
        if (depth > DEEPEST) {
            line(out, "<p>", CommentEncoder.text(PlainText.line(blocks)).strip(), "</p>");
            return;
        }
        int start = out.length();
        for (Block block : blocks) {
            boolean bare = bareFirst && out.length() == start;
            block(out, block, bare, nested, depth);
        }
    }

    private void block(StringBuilder out, Block block, boolean bare, boolean nested, int depth) {
        switch (block) {
            case Block.Paragraph paragraph -> {
                String text = inlines.render(paragraph.content());
                line(out, bare ? "" : "<p>", text, bare ? "" : "</p>");
            }
            case Block.Heading heading -> heading(out, heading, nested);
            case Block.ItemList list -> list(out, list, depth);
            case Block.DefinitionList list -> definitions(out, list, depth);
            case Block.Table table -> table(out, table, depth);
            case Block.CodeBlock code -> code(out, code);
            case Block.Alert alert -> alert(out, alert, depth);
            case Block.Quote quote -> enclosed(out, "blockquote", "", quote.content(), depth);
            case Block.Rule _ -> {}
        }
    }

    /** Headings of a page keep their order of rank, but start below the section they stand in and skip no level. */
    private void heading(StringBuilder out, Block.Heading heading, boolean nested) {
        String text = inlines.render(heading.content());
        if (nested) {
            line(out, "<p><strong>", text.replace("<strong>", "").replace("</strong>", ""), "</strong></p>");
            return;
        }
        if (text.isEmpty()) {
            return;
        }
        while (!sections.isEmpty() && sections.peek() >= heading.level()) {
            sections.pop();
        }
        sections.push(heading.level());
        int level = Math.min(6, base + sections.size());
        line(out, "<h" + level + ">", text, "</h" + level + ">");
    }

    private void list(StringBuilder out, Block.ItemList list, int depth) {
        StringBuilder items = new StringBuilder();
        for (List<Block> item : list.items()) {
            enclosed(items, "li", "", item, depth);
        }
        String tag = list.ordered() ? "ol" : "ul";
        if (!items.isEmpty()) {
            out.append('<').append(tag).append(">\n").append(items);
            out.append("</").append(tag).append(">\n");
        }
    }

    private void definitions(StringBuilder out, Block.DefinitionList list, int depth) {
        StringBuilder entries = new StringBuilder();
        for (Block.DefinitionList.Entry entry : list.entries()) {
            entry.terms().forEach(term -> line(entries, "<dt>", inlines.render(term), "</dt>"));
            enclosed(entries, "dd", "", entry.definition(), depth);
        }
        if (entries.indexOf("<dt>") >= 0) {
            out.append("<dl>\n").append(entries).append("</dl>\n");
        } else {
            list.entries().forEach(entry -> blocks(out, entry.definition(), false, true, depth + 1));
        }
    }

    private void table(StringBuilder out, Block.Table table, int depth) {
        StringBuilder rows = new StringBuilder();
        for (Block.Table.Row row : table.rows()) {
            row(rows, row.cells(), "<td>", "</td>", depth);
        }
        StringBuilder header = new StringBuilder();
        row(header, table.header(), "<th scope=\"col\">", "</th>", depth);
        if (rows.isEmpty() && header.isEmpty()) {
            return;
        }
        out.append("<table class=\"striped\">\n<caption>")
                .append(caption(table))
                .append("</caption>\n");
        if (!header.isEmpty()) {
            out.append("<thead>\n").append(header).append("</thead>\n");
        }
        if (!rows.isEmpty()) {
            out.append("<tbody>\n").append(rows).append("</tbody>\n");
        }
        out.append("</table>\n");
    }

    private String caption(Block.Table table) {
        if (table.caption() != null && !table.caption().isBlank()) {
            return CommentEncoder.text(table.caption().strip());
        }
        String first = table.header().isEmpty()
                ? ""
                : PlainText.line(table.header().getFirst().content()).strip();
        return first.isEmpty() || first.length() > 60 ? "Values" : CommentEncoder.text(first);
    }

    private void row(StringBuilder out, List<Block.Table.Cell> cells, String open, String close, int depth) {
        StringBuilder html = new StringBuilder();
        boolean words = false;
        for (Block.Table.Cell cell : cells) {
            StringBuilder content = new StringBuilder();
            blocks(content, cell.content(), true, true, depth + 1);
            words |= !content.isEmpty();
            html.append(open).append(content.toString().strip()).append(close).append('\n');
        }
        if (words) {
            out.append("<tr>\n").append(html).append("</tr>\n");
        }
    }

    private static void code(StringBuilder out, Block.CodeBlock code) {
        String text = CommentEncoder.preformatted(code.text().stripTrailing());
        if (!text.isBlank()) {
            out.append("<pre><code>");
            text.lines().forEach(each -> out.append(each.stripTrailing()).append('\n'));
            out.setLength(out.length() - 1);
            out.append("</code></pre>\n");
        }
    }

    private void alert(StringBuilder out, Block.Alert alert, int depth) {
        String kind = alert.kind().isEmpty() ? "note" : alert.kind();
        String title = kind.substring(0, 1).toUpperCase(Locale.ROOT) + kind.substring(1);
        enclosed(out, "blockquote", "<strong>" + CommentEncoder.text(title) + ":</strong> ", alert.content(), depth);
    }

    private void enclosed(StringBuilder out, String tag, String lead, List<Block> content, int depth) {
        StringBuilder inner = new StringBuilder();
        blocks(inner, content, true, true, depth + 1);
        String html = inner.toString().strip();
        if (!html.isEmpty()) {
            out.append('<').append(tag).append('>').append(lead).append(html);
            out.append("</").append(tag).append(">\n");
        }
    }

    private static void line(StringBuilder out, String open, String text, String close) {
        if (!text.isEmpty()) {
            out.append(open);
            Wrap.append(out, text);
            out.append(close).append('\n');
        }
    }
}
