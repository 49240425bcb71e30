package dev.docbind.document;

import java.util.List;

/** The plain text of nodes: what a reader sees, without any markup. */
public final class Texts {

    private Texts() {}

    /** The text of inlines, stripped; breaks count as blanks. */
    public static String plain(List<Inline> inlines) {
        StringBuilder out = new StringBuilder();
        append(out, inlines);
        return out.toString().strip();
    }

    /** The text of blocks, one blank between two. */
    public static String plainBlocks(List<Block> blocks) {
        StringBuilder out = new StringBuilder();
        appendBlocks(out, blocks);
        return out.toString().strip();
    }

    private static void append(StringBuilder out, List<Inline> inlines) {
        for (Inline inline : inlines) {
            switch (inline) {
                case Inline.Text text -> out.append(text.value());
                case Inline.Code code -> out.append(code.value());
                case Inline.Styled styled -> append(out, styled.content());
                case Inline.Link link -> append(out, link.content());
                case Inline.Image image -> out.append(image.alternative());
                case Inline.Anchor anchor -> {}
                case Inline.Break lineEnd -> out.append(' ');
            }
        }
    }

    private static void appendBlocks(StringBuilder out, List<Block> blocks) {
        for (Block block : blocks) {
            if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
            switch (block) {
                case Block.Paragraph paragraph -> append(out, paragraph.content());
                case Block.Heading heading -> append(out, heading.content());
                case Block.ItemList list -> list.items().forEach(item -> appendBlocks(out, item));
                case Block.DefinitionList list -> list.entries().forEach(entry -> appendEntry(out, entry));
                case Block.Table table -> appendTable(out, table);
                case Block.CodeBlock code -> out.append(code.text());
                case Block.Alert alert -> appendBlocks(out, alert.content());
                case Block.Quote quote -> appendBlocks(out, quote.content());
                case Block.Rule rule -> {}
            }
        }
    }

    private static void appendEntry(StringBuilder out, Block.DefinitionList.Entry entry) {
        for (List<Inline> term : entry.terms()) {
            append(out, term);
            out.append(' ');
        }
        appendBlocks(out, entry.definition());
        out.append(' ');
    }

    private static void appendTable(StringBuilder out, Block.Table table) {
        if (table.caption() != null) {
            out.append(table.caption()).append(' ');
        }
        table.header().forEach(cell -> appendBlocks(out, cell.content()));
        table.rows().forEach(row -> row.cells().forEach(cell -> appendBlocks(out, cell.content())));
    }
}
