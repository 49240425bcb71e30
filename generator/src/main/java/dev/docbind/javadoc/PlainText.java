package dev.docbind.javadoc;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The bare words of document nodes, for places that take no markup; needs no stack, however deep the nodes nest. */
public final class PlainText {

    private final StringBuilder words = new StringBuilder();
    private final Deque<Object> open = new ArrayDeque<>();

    private PlainText() {}

    /**
     * The words of running text.
     *
     * @param content the text
     * @return its words, unencoded
     */
    public static String ofInlines(List<Inline> content) {
        PlainText text = new PlainText();
        text.pushAll(content);
        return text.drain();
    }

    /**
     * The words of blocks, with a blank between blocks.
     *
     * @param content the blocks
     * @return their words, unencoded
     */
    public static String ofBlocks(List<Block> content) {
        PlainText text = new PlainText();
        text.pushAll(content);
        return text.drain();
    }

    private void pushAll(List<?> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            open.push(nodes.get(i));
        }
    }

    private String drain() {
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Inline inline -> inline(inline);
                case Block block -> {
                    words.append(' ');
                    block(block);
                }
                case Block.Table.Cell cell -> pushAll(cell.content());
                case Block.Table.Row row -> pushAll(row.cells());
                case List<?> list -> pushAll(list);
                case String text -> words.append(text);
                default -> throw new IllegalStateException("no document node");
            }
        }
        return words.toString();
    }

    private void inline(Inline inline) {
        switch (inline) {
            case Inline.Text text -> words.append(text.value());
            case Inline.Code code -> words.append(code.value());
            case Inline.Styled styled -> pushAll(styled.content());
            case Inline.Link link -> pushAll(link.content());
            case Inline.Image image -> words.append(image.alternative());
            case Inline.Break _ -> words.append(' ');
            case Inline.Anchor _ -> {}
        }
    }

    private void block(Block block) {
        switch (block) {
            case Block.Paragraph paragraph -> pushAll(paragraph.content());
            case Block.Heading heading -> pushAll(heading.content());
            case Block.ItemList list -> pushAll(list.items());
            case Block.DefinitionList list -> definitions(list);
            case Block.Table table -> {
                pushAll(table.rows());
                pushAll(table.header());
                open.push(table.caption() == null ? "" : table.caption() + " ");
            }
            case Block.CodeBlock code -> words.append(code.text());
            case Block.Alert alert -> pushAll(alert.content());
            case Block.Quote quote -> pushAll(quote.content());
            case Block.Rule _ -> {}
        }
    }

    private void definitions(Block.DefinitionList list) {
        for (Block.DefinitionList.Entry entry : list.entries().reversed()) {
            pushAll(entry.definition());
            for (List<Inline> term : entry.terms().reversed()) {
                pushAll(term);
                open.push(" ");
            }
        }
    }
}
