package dev.docbind.golden;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.List;

/** Writes document nodes as compact text, one line per block, nested blocks indented. */
final class NodeText {

    private final StringBuilder out = new StringBuilder();

    private NodeText() {}

    /** The blocks as lines, each indented by this many blanks. */
    static String of(List<Block> blocks, int indent) {
        NodeText text = new NodeText();
        text.blocks(blocks, indent);
        return text.out.toString();
    }

    private void blocks(List<Block> blocks, int indent) {
        for (Block block : blocks) {
            block(block, indent);
        }
    }

    private void block(Block block, int indent) {
        switch (block) {
            case Block.Paragraph paragraph -> line(indent, inlines(paragraph.content()));
            case Block.Heading heading -> line(indent, "#".repeat(heading.level()) + " " + inlines(heading.content()));
            case Block.ItemList list -> {
                line(indent, list.ordered() ? "<numbered>" : "<bulleted>");
                for (List<Block> item : list.items()) {
                    line(indent + 2, "-");
                    blocks(item, indent + 4);
                }
            }
            case Block.DefinitionList list ->
                list.entries().forEach(entry -> {
                    line(
                            indent,
                            "<term> "
                                    + String.join(
                                            " ; ",
                                            entry.terms().stream()
                                                    .map(NodeText::inlines)
                                                    .toList()));
                    blocks(entry.definition(), indent + 2);
                });
            case Block.Table table -> table(table, indent);
            case Block.CodeBlock code -> {
                line(indent, "<code " + code.language() + " @" + code.line() + ">");
                code.text().lines().forEach(each -> line(indent + 2, each));
            }
            case Block.Alert alert -> {
                line(indent, "<" + alert.kind() + ">");
                blocks(alert.content(), indent + 2);
            }
            case Block.Quote quote -> {
                line(indent, "<quote>");
                blocks(quote.content(), indent + 2);
            }
            case Block.Rule rule -> line(indent, "<rule>");
        }
    }

    private void table(Block.Table table, int indent) {
        line(indent, "<table>" + (table.caption() == null ? "" : " " + table.caption()));
        if (!table.header().isEmpty()) {
            row("<head>", table.header(), indent + 2);
        }
        table.rows().forEach(row -> row("<row @" + row.line() + ">", row.cells(), indent + 2));
    }

    private void row(String label, List<Block.Table.Cell> cells, int indent) {
        line(indent, label);
        for (Block.Table.Cell cell : cells) {
            if (cell.content().isEmpty()) {
                line(indent + 2, "<empty>");
            }
            blocks(cell.content(), indent + 2);
        }
    }

    private void line(int indent, String text) {
        out.append(" ".repeat(indent)).append(text).append('\n');
    }

    /** Inlines as text with light markup. */
    static String inlines(List<Inline> inlines) {
        StringBuilder text = new StringBuilder();
        for (Inline inline : inlines) {
            text.append(
                    switch (inline) {
                        case Inline.Text plain -> plain.value();
                        case Inline.Code code -> "`" + code.value() + "`";
                        case Inline.Styled styled ->
                            mark(styled.style()) + inlines(styled.content()) + mark(styled.style());
                        case Inline.Link link -> "[" + inlines(link.content()) + "](" + link.target() + ")";
                        case Inline.Image image -> "![" + image.alternative() + "](" + image.source() + ")";
                        case Inline.Anchor anchor -> "{#" + anchor.id() + "}";
                        case Inline.Break lineEnd -> "<br>";
                    });
        }
        return text.toString();
    }

    private static String mark(Inline.Style style) {
        return switch (style) {
            case EMPHASIS -> "*";
            case STRONG -> "**";
            case UNDERLINE -> "__";
            case STRIKE -> "~~";
            case SUBSCRIPT -> "~";
            case SUPERSCRIPT -> "^";
        };
    }
}
