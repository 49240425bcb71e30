package dev.docbind.extract;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.source.FrontMatter;
import dev.docbind.source.Page;
import java.util.List;
import java.util.Locale;

/** Recognises the sentences that templates put where an author should have written a value. */
final class Placeholders {

    private static final List<String> PHRASES =
            List.of("of the api", "of api", "msdn id", "of an api", "to be written", "lorem ipsum");

    private static final int LONGEST = 80;

    private final Page page;
    private final List<Diagnostic> diagnostics;

    Placeholders(Page page, List<Diagnostic> diagnostics) {
        this.page = page;
        this.diagnostics = diagnostics;
    }

    /** The front matter's value, empty where it is missing or a placeholder. */
    String value(String key) {
        String value = page.frontMatter().first(key);
        return isPlaceholder(value) ? "" : value;
    }

    /** Reports every value that is a placeholder. */
    void report() {
        FrontMatter matter = page.frontMatter();
        for (String key : matter.values().keySet()) {
            if (isPlaceholder(matter.first(key))) {
                diagnostics.add(Diagnostic.warning(
                        "page.front-matter.placeholder",
                        page.at(matter.line(key)),
                        "the value of " + key + " only holds the place of one",
                        "write the value, or leave it empty"));
            }
        }
    }

    /** Whether a text only holds the place of one. */
    static boolean isPlaceholder(String value) {
        String stripped = value.strip();
        if (stripped.isEmpty() || stripped.length() > LONGEST) {
            return false;
        }
        String text = stripped.toLowerCase(Locale.ROOT);
        if (text.equals("tbd") || text.equals("todo") || text.equals("tbd.") || text.equals("todo.")) {
            return true;
        }
        boolean starts = text.startsWith("the ") || text.startsWith("description of") || text.startsWith("authoring ");
        if (!starts) {
            return false;
        }
        for (String phrase : PHRASES) {
            int at = text.indexOf(phrase);
            if (at >= 0 && endsThere(text, at + phrase.length())) {
                return true;
            }
        }
        return text.startsWith("the date of api");
    }

    private static boolean endsThere(String text, int at) {
        String rest = text.substring(at).strip();
        return rest.isEmpty() || rest.equals(".") || rest.startsWith("(") || rest.startsWith("of ");
    }
}
