package dev.docbind.diff;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Compares statements on the first release that has something by the releases they name, not by how they put it. What
 * says that support ends, or is limited, counts as well.
 */
final class Releases {

    /** A remark on the kinds of programs that may use something, which is no release. */
    private static final Pattern APPS = Pattern.compile("\\[[^\\[\\]]{0,80}\\bapps?\\b[^\\[\\]]{0,80}\\]");

    private static final Pattern PACK = Pattern.compile("(?:service pack|sp) ?(\\d)");
    private static final Pattern NUMBER = Pattern.compile("(?:v|sp|win|windows|ndis)?\\d[\\w-]*\\+?");
    private static final Pattern LEADING =
            Pattern.compile("\\bonly (?=(?:available|supported|in|on|for|with|since|starting|from)\\b)");
    private static final Set<String> PRODUCTS = Set.of(
            "ce", "home", "kmdf", "me", "mobile", "ndis", "nt", "phone", "r2", "rt", "sdk", "server", "umdf", "vista",
            "wddm", "wdf", "wdk", "windows", "xp");
    private static final Set<String> LIMITS = Set.of(
            "before",
            "deprecated",
            "discontinued",
            "earlier",
            "except",
            "longer",
            "no",
            "not",
            "obsolete",
            "only",
            "prior",
            "removed",
            "through",
            "unavailable",
            "unsupported",
            "until",
            "unused");

    private Releases() {}

    /** The releases and limits that a statement names, in alphabetical order. */
    static Set<String> named(String statement) {
        String words = LEADING.matcher(Words.normal(APPS.matcher(statement).replaceAll(" ")))
                .replaceAll("");
        Matcher pack = PACK.matcher(words);
        Set<String> found = new TreeSet<>();
        for (String word : pack.replaceAll("sp$1").split(" ")) {
            if (NUMBER.matcher(word).matches() || PRODUCTS.contains(word) || LIMITS.contains(word)) {
                found.add(word.endsWith("+") ? word.substring(0, word.length() - 1) : word);
            }
        }
        if (found.size() > 1) {
            found.remove("windows");
        }
        return found;
    }
}
