package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads whom a description is about. */
final class Descriptions {

    private static final Pattern SUBJECT =
            Pattern.compile("^(?:The |An? )?\u0001([A-Za-z_][A-Za-z0-9_:.~]*+)(?:\\(\\))?\u0002"
                    + " (function|routine|method|macro|structure|union|enumeration|interface|IOCTL|control code|callback)\\b"
                    + "(?! (?:and|or|pointer)\\b)");

    /**
     * Whom a sentence is about.
     *
     * @param name the name as written
     * @param noun what the sentence calls it
     * @param line the line
     */
    record Mention(String name, String noun, int line) {}

    private static final Pattern WORD_ENDS = Pattern.compile("[^A-Za-z0-9_:]+");

    private Descriptions() {}

    /** The names that the description's paragraphs have as their first subject. */
    static List<String> subjects(Declaration declaration) {
        List<String> names = new ArrayList<>();
        for (Passages.Passage passage : Passages.of(declaration.page().description())) {
            Matcher match = SUBJECT.matcher(passage.text());
            if (match.find()) {
                names.add(match.group(1));
            }
        }
        return names;
    }

    /** Whom the first paragraph of the description is about; null where it does not begin so. */
    static @org.jspecify.annotations.Nullable Mention first(Declaration declaration) {
        List<Passages.Passage> passages = Passages.of(declaration.page().description());
        if (passages.isEmpty()) {
            return null;
        }
        Matcher match = SUBJECT.matcher(passages.getFirst().text());
        return match.find()
                ? new Mention(
                        match.group(1), match.group(2), passages.getFirst().line())
                : null;
    }

    /** Whether the first paragraph names the page's own subject too, so that its first name is no mistake. */
    static boolean mentionsOwn(Declaration declaration) {
        List<Passages.Passage> passages = Passages.of(declaration.page().description());
        return !passages.isEmpty() && mentions(passages.getFirst(), Names.own(declaration));
    }

    /** Whether a paragraph holds one of the names as a word. */
    static boolean mentions(Passages.Passage passage, List<String> names) {
        return Arrays.stream(WORD_ENDS.split(passage.plain())).anyMatch(word -> Names.among(word, names));
    }

    /** A name without scope. */
    static String last(String name) {
        int scope = Math.max(name.lastIndexOf(':'), name.lastIndexOf('.'));
        return scope < 0 || scope == name.length() - 1 ? name : name.substring(scope + 1);
    }
}
