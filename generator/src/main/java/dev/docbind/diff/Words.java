package dev.docbind.diff;

import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Compares texts by their words: markup, quotes, case and white space do not count. */
final class Words {

    private static final int SHOWN = 120;

    /** How much of what two texts share is shown before they differ. */
    private static final int LEAD = 40;

    private static final Pattern ATTRIBUTES = Pattern.compile(
            "^\\s*\\[\\s*_?(?:in|out|inout|optional|opt)\\b[^\\[\\]]{0,60}\\]", Pattern.CASE_INSENSITIVE);

    private Words() {}

    /** The words of blocks, in lower case, punctuation left out. */
    static String normal(List<Block> blocks) {
        return normal(PlainText.line(blocks));
    }

    /** The words of a text without the attributes that some pages put in front of it and others into its heading. */
    static String running(List<Block> blocks) {
        return normal(ATTRIBUTES.matcher(PlainText.line(blocks)).replaceFirst(""));
    }

    static String normal(String text) {
        StringBuilder out = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(c) || "_+-*/=<>%".indexOf(c) >= 0) {
                if (gap && !out.isEmpty()) {
                    out.append(' ');
                }
                gap = false;
                out.append(Character.toLowerCase(c));
            } else {
                gap = true;
            }
        }
        return out.toString();
    }

    /** The beginning of a text on one line, for messages. */
    static String shown(List<Block> blocks) {
        return begin(PlainText.line(blocks));
    }

    /**
     * A text in excerpts.
     *
     * @param begin its beginning
     * @param shown the part in which it begins to differ from the other one
     */
    record Excerpt(String begin, String shown) {}

    /** Excerpts of two texts. */
    record Both(Excerpt old, Excerpt now) {}

    /** What to show of two texts: their beginnings, unless they differ only further on. */
    static Both both(List<Block> old, List<Block> now) {
        String before = PlainText.line(old);
        String after = PlainText.line(now);
        int same = 0;
        while (same < Math.min(before.length(), after.length()) && before.charAt(same) == after.charAt(same)) {
            same++;
        }
        int from = same < SHOWN - LEAD ? 0 : before.lastIndexOf(' ', same - LEAD) + 1;
        return new Both(excerpt(before, from), excerpt(after, from));
    }

    private static Excerpt excerpt(String text, int from) {
        String shown = from == 0 || from > text.length() ? begin(text) : "…" + begin(text.substring(from));
        return new Excerpt(begin(text), shown);
    }

    private static String begin(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
    }

    /** From 0 to 1 how many words two normalised texts share. */
    static double overlap(String left, String right) {
        Set<String> a = words(left);
        Set<String> b = words(right);
        if (a.isEmpty() || b.isEmpty()) {
            return 0;
        }
        long shared = a.stream().filter(b::contains).count();
        return (double) shared / (a.size() + b.size() - shared);
    }

    private static Set<String> words(String text) {
        return new TreeSet<>(List.of(text.toLowerCase(Locale.ROOT).split(" ")));
    }

    /** From 0 to 1 how alike two names are, by the pairs of letters they share. */
    static double alike(String left, String right) {
        Set<String> a = pairs(left);
        Set<String> b = pairs(right);
        if (a.isEmpty() || b.isEmpty()) {
            return left.equalsIgnoreCase(right) ? 1 : 0;
        }
        long shared = a.stream().filter(b::contains).count();
        return 2.0 * shared / (a.size() + b.size());
    }

    private static Set<String> pairs(String name) {
        String folded = name.toLowerCase(Locale.ROOT);
        Set<String> found = new TreeSet<>();
        for (int i = 0; i + 1 < folded.length(); i++) {
            found.add(folded.substring(i, i + 2));
        }
        return found;
    }
}
