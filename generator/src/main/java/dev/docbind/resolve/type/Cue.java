package dev.docbind.resolve.type;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * An expression with words of which each match holds at least one, so that most texts, which hold none, need not be
 * matched at all.
 *
 * @param pattern the expression
 * @param words the words; in lower case where the expression ignores case
 */
record Cue(Pattern pattern, List<String> words) {

    static Cue of(String expression, String... words) {
        return new Cue(Pattern.compile(expression), List.of(words));
    }

    static Cue ofAnyCase(String expression, String... words) {
        return new Cue(Pattern.compile(expression, Pattern.CASE_INSENSITIVE), List.of(words));
    }

    /** The first match in a text, null where there is none. */
    @Nullable
    Matcher in(String text) {
        boolean anyCase = (pattern.flags() & Pattern.CASE_INSENSITIVE) != 0;
        String searched = anyCase ? text.toLowerCase(Locale.ROOT) : text;
        for (String word : words) {
            if (searched.contains(word)) {
                Matcher matcher = pattern.matcher(text);
                return matcher.find() ? matcher : null;
            }
        }
        return null;
    }
}
