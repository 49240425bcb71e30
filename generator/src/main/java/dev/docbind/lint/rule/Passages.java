package dev.docbind.lint.rule;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The paragraphs within blocks as text in which words that the page sets apart (bold, italic, code, link) stand between
 * {@link #OPEN} and {@link #CLOSE}, so that a pattern can tell a symbol from a word.
 */
final class Passages {

    /** Stands before words set apart. */
    static final char OPEN = '\u0001';

    /** Stands behind words set apart. */
    static final char CLOSE = '\u0002';

    /**
     * A paragraph.
     *
     * @param text its marked text, white space folded
     * @param line its line
     */
    record Passage(String text, int line) {

        /** The text without marks. */
        String plain() {
            return text.replace(String.valueOf(OPEN), "").replace(String.valueOf(CLOSE), "");
        }
    }

    private Passages() {}

    /** The paragraphs of blocks in page order, those in lists, tables and notes too. */
    static List<Passage> of(List<Block> blocks) {
        List<Passage> found = new ArrayList<>();
        Deque<Block> todo = new ArrayDeque<>();
        push(todo, blocks);
        while (!todo.isEmpty()) {
            switch (todo.pop()) {
                case Block.Paragraph paragraph -> found.add(new Passage(marked(paragraph.content()), paragraph.line()));
                case Block.ItemList list -> list.items().reversed().forEach(item -> push(todo, item));
                case Block.DefinitionList list ->
                    list.entries().reversed().forEach(entry -> push(todo, entry.definition()));
                case Block.Table table ->
                    table.rows()
                            .reversed()
                            .forEach(row -> row.cells().reversed().forEach(cell -> push(todo, cell.content())));
                case Block.Alert alert -> push(todo, alert.content());
                case Block.Quote quote -> push(todo, quote.content());
                case Block.Heading _, Block.CodeBlock _, Block.Rule _ -> {}
            }
        }
        return found;
    }

    private static void push(Deque<Block> todo, List<Block> blocks) {
        blocks.reversed().forEach(todo::push);
    }

    /** The marked text of one paragraph. Marks do not nest: bold within a link is one piece. */
    static String marked(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        Deque<Object> todo = new ArrayDeque<>();
        content.reversed().forEach(todo::push);
        int depth = 0;
        while (!todo.isEmpty()) {
            switch (todo.pop()) {
                case Inline.Text text -> out.append(text.value());
                case Inline.Code code -> depth = open(out, todo, depth, List.of(new Inline.Text(code.value())));
                case Inline.Styled styled -> depth = open(out, todo, depth, styled.content());
                case Inline.Link link -> depth = open(out, todo, depth, link.content());
                case Inline.Break _ -> out.append(' ');
                case Character _ -> {
                    depth--;
                    if (depth == 0) {
                        out.append(CLOSE);
                    }
                }
                default -> {}
            }
        }
        return fold(out);
    }

    private static int open(StringBuilder out, Deque<Object> todo, int depth, List<Inline> content) {
        if (depth == 0) {
            out.append(OPEN);
        }
        todo.push(CLOSE);
        content.reversed().forEach(todo::push);
        return depth + 1;
    }

    private static String fold(StringBuilder text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || c == '\u00a0' || c == '\u200b') {
                gap = !out.isEmpty();
                continue;
            }
            boolean closing = c == CLOSE;
            if (gap && !closing) {
                out.append(' ');
            }
            out.append(c);
            gap = gap && closing;
        }
        return out.toString();
    }
}
