package dev.docbind.resolve.text;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.ArrayList;
import java.util.List;

/**
 * Running text as rules read it: plain characters with single blanks, and the links by where they stand in it.
 *
 * @param text the characters
 * @param references the links, in order
 */
public record Prose(String text, List<Reference> references) {

    private static final int DEPTH_LIMIT = 64;

    /**
     * A link within the text.
     *
     * @param label its text
     * @param target where it leads, as the page writes it
     * @param position offset of the label in the text
     */
    public record Reference(String label, String target, int position) {}

    /** The text of some blocks, up to a number of characters; code blocks are left out. */
    public static Prose of(List<Block> blocks, int limit) {
        Writer writer = new Writer(limit);
        writer.blocks(blocks, 0);
        return new Prose(writer.text.toString().strip(), List.copyOf(writer.references));
    }

    /** The text of some blocks, without limit. */
    public static Prose of(List<Block> blocks) {
        return of(blocks, Integer.MAX_VALUE);
    }

    /** The text of some inlines. */
    public static String plain(List<Inline> inlines) {
        Writer writer = new Writer(Integer.MAX_VALUE);
        writer.inlines(inlines, 0);
        return writer.text.toString().strip();
    }

    /** The text from an offset on, without blanks before it. */
    public Prose from(int offset) {
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        int start = at;
        List<Reference> behind = references.stream()
                .filter(reference -> reference.position() >= start)
                .map(reference -> new Reference(reference.label(), reference.target(), reference.position() - start))
                .toList();
        return new Prose(text.substring(start), behind);
    }

    /** The text up to the end of its first sentence. */
    public String firstSentence() {
        return sentence(0);
    }

    /** The sentence that begins at an offset. */
    public String sentence(int start) {
        int end = sentenceEnd(start);
        return text.substring(start, end).strip();
    }

    /** All sentences in order. */
    public List<String> sentences() {
        List<String> all = new ArrayList<>();
        for (int start = 0; start < text.length(); ) {
            int end = sentenceEnd(start);
            String one = text.substring(start, end).strip();
            if (!one.isEmpty()) {
                all.add(one);
            }
            start = end;
        }
        return all;
    }

    private int sentenceEnd(int start) {
        for (int i = start; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean stop = c == '\n' || (c == '.' && endsSentence(i));
            if (stop) {
                return i + 1;
            }
        }
        return text.length();
    }

    private boolean endsSentence(int dot) {
        boolean blankBehind = dot + 1 >= text.length() || Character.isWhitespace(text.charAt(dot + 1));
        boolean abbreviation =
                dot >= 3 && text.startsWith("e.g", dot - 3) || dot >= 3 && text.startsWith("i.e", dot - 3);
        return blankBehind && !abbreviation;
    }

    /** Collects text without ever recursing deeper than a fixed limit. */
    private static final class Writer {
        private final StringBuilder text = new StringBuilder();
        private final List<Reference> references = new ArrayList<>();
        private final int limit;

        Writer(int limit) {
            this.limit = limit;
        }

        void blocks(List<Block> blocks, int depth) {
            if (depth > DEPTH_LIMIT) {
                return;
            }
            for (Block block : blocks) {
                if (text.length() >= limit) {
                    return;
                }
                block(block, depth);
            }
        }

        private void block(Block block, int depth) {
            switch (block) {
                case Block.Paragraph p -> {
                    inlines(p.content(), depth + 1);
                    text.append('\n');
                }
                case Block.Heading h -> {
                    inlines(h.content(), depth + 1);
                    text.append('\n');
                }
                case Block.ItemList list -> list.items().forEach(item -> blocks(item, depth + 1));
                case Block.DefinitionList list ->
                    list.entries().forEach(entry -> {
                        entry.terms().forEach(term -> {
                            inlines(term, depth + 1);
                            text.append('\n');
                        });
                        blocks(entry.definition(), depth + 1);
                    });
                case Block.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> blocks(cell.content(), depth + 1)));
                case Block.Alert alert -> blocks(alert.content(), depth + 1);
                case Block.Quote quote -> blocks(quote.content(), depth + 1);
                case Block.CodeBlock code -> text.append('\n');
                case Block.Rule rule -> text.append('\n');
            }
        }

        void inlines(List<Inline> inlines, int depth) {
            if (depth > DEPTH_LIMIT) {
                return;
            }
            for (Inline inline : inlines) {
                switch (inline) {
                    case Inline.Text t -> append(t.value());
                    case Inline.Code c -> append(c.value());
                    case Inline.Styled s -> inlines(s.content(), depth + 1);
                    case Inline.Link link -> link(link, depth);
                    case Inline.Image image -> append(image.alternative());
                    case Inline.Anchor anchor -> {}
                    case Inline.Break b -> append(" ");
                }
            }
        }

        private void link(Inline.Link link, int depth) {
            int start = text.length();
            inlines(link.content(), depth + 1);
            String label = text.substring(Math.min(start, text.length())).strip();
            references.add(new Reference(label, link.target(), start));
        }

        private void append(String piece) {
            int length = piece.length();
            for (int start = 0; start < length && text.length() <= limit; ) {
                int end = start;
                while (end < length && (!isBlank(piece.charAt(end)) || isSingle(piece, end, start))) {
                    end++;
                }
                if (end > start) {
                    long room = (long) limit + 1 - text.length();
                    text.append(piece, start, (int) Math.min(end, start + room));
                    start = end;
                } else {
                    if (!text.isEmpty() && !Character.isWhitespace(text.charAt(text.length() - 1))) {
                        text.append(' ');
                    }
                    start++;
                }
            }
        }

        /** Whether a blank between two words may be copied along with them. */
        private static boolean isSingle(String piece, int at, int start) {
            return at > start
                    && piece.charAt(at) == ' '
                    && at + 1 < piece.length()
                    && !isBlank(piece.charAt(at + 1))
                    && !Character.isWhitespace(piece.charAt(at - 1));
        }

        private static boolean isBlank(char c) {
            return c <= ' ' ? c == ' ' || c == '\t' || c == '\n' || c == '\r' : c == '\u00a0';
        }
    }
}
