package dev.docbind.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * The bare words of document nodes, for places that cannot hold markup: exported meanings, messages, comparisons.
 * Walks with a stack of its own, so that nesting depth costs heap and never the thread's stack.
 */
public final class PlainText {

    /** Stands between blocks while they wait; becomes the separator of the walk. */
    private static final Object BLOCK_END = new Object();

    private PlainText() {}

    /** The words of blocks, one line for each paragraph, item, table row or line of code. */
    public static String of(List<Block> blocks) {
        return walk(blocks, '\n');
    }

    /** Running text as it stands, stripped; breaks count as blanks and white space is kept. */
    public static String plain(List<Inline> inlines) {
        return walk(inlines, ' ');
    }

    /** Blocks as they stand, a blank between two; white space is kept. */
    public static String plainBlocks(List<Block> blocks) {
        return walk(blocks, ' ');
    }

    /** The words of running text. */
    public static String inline(List<Inline> inlines) {
        return fold(walk(inlines, ' '));
    }

    /** The words of blocks on a single line, white space folded. */
    public static String line(List<Block> blocks) {
        return fold(walk(blocks, ' '));
    }

    private static String fold(String text) {
        int length = text.length();
        StringBuilder out = new StringBuilder(length);
        for (int start = 0; start < length; ) {
            int end = start;
            while (end < length && !isBlank(text.charAt(end))) {
                end++;
            }
            if (end > start) {
                if (!out.isEmpty()) {
                    out.append(' ');
                }
                out.append(text, start, end);
            }
            start = end + 1;
        }
        return out.toString();
    }

    private static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || Character.isWhitespace(c)
                : c >= 0x7f && (c == '\u00a0' || Character.isWhitespace(c));
    }

    private static String walk(List<?> roots, char separator) {
        StringBuilder out = new StringBuilder();
        Deque<Object> todo = new ArrayDeque<>();
        pushAll(todo, roots);
        while (!todo.isEmpty()) {
            switch (todo.pop()) {
                case Inline inline -> visit(inline, todo, out, separator);
                case Block block -> {
                    separate(out, separator);
                    todo.push(BLOCK_END);
                    visit(block, todo, out);
                }
                default -> separate(out, separator);
            }
        }
        return out.toString().strip();
    }

    private static void visit(Inline inline, Deque<Object> todo, StringBuilder out, char separator) {
        switch (inline) {
            case Inline.Text text -> out.append(text.value());
            case Inline.Code code -> out.append(code.value());
            case Inline.Styled styled -> pushAll(todo, styled.content());
            case Inline.Link link -> pushAll(todo, link.content());
            case Inline.Image image -> out.append(image.alternative());
            case Inline.Break _ -> out.append(separator);
            case Inline.Anchor _ -> {}
        }
    }

    private static void visit(Block block, Deque<Object> todo, StringBuilder out) {
        switch (block) {
            case Block.Paragraph paragraph -> pushAll(todo, paragraph.content());
            case Block.Heading heading -> pushAll(todo, heading.content());
            case Block.ItemList list -> pushAllApart(todo, list.items());
            case Block.DefinitionList list -> pushEntries(todo, list.entries());
            case Block.Table table -> pushTable(todo, table);
            case Block.CodeBlock code -> out.append(code.text());
            case Block.Alert alert -> pushAll(todo, alert.content());
            case Block.Quote quote -> pushAll(todo, quote.content());
            case Block.Rule _ -> {}
        }
    }

    private static void pushEntries(Deque<Object> todo, List<Block.DefinitionList.Entry> entries) {
        for (Block.DefinitionList.Entry entry : entries.reversed()) {
            pushApart(todo, entry.definition());
            pushAllApart(todo, entry.terms());
        }
    }

    private static void pushTable(Deque<Object> todo, Block.Table table) {
        for (Block.Table.Row row : table.rows().reversed()) {
            pushCells(todo, row.cells());
        }
        pushCells(todo, table.header());
        if (table.caption() != null) {
            todo.push(BLOCK_END);
            todo.push(new Inline.Text(table.caption()));
        }
    }

    private static void pushCells(Deque<Object> todo, List<Block.Table.Cell> cells) {
        todo.push(BLOCK_END);
        for (Block.Table.Cell cell : cells.reversed()) {
            pushApart(todo, cell.content());
        }
    }

    private static void pushAllApart(Deque<Object> todo, List<? extends List<?>> parts) {
        for (List<?> part : parts.reversed()) {
            pushApart(todo, part);
        }
    }

    private static void pushApart(Deque<Object> todo, List<?> nodes) {
        todo.push(BLOCK_END);
        pushAll(todo, nodes);
    }

    private static void pushAll(Deque<Object> todo, List<?> nodes) {
        for (int i = nodes.size() - 1; i >= 0; i--) {
            todo.push(nodes.get(i));
        }
    }

    private static void separate(StringBuilder out, char separator) {
        if (!out.isEmpty() && out.charAt(out.length() - 1) != separator) {
            out.append(separator);
        }
    }
}
