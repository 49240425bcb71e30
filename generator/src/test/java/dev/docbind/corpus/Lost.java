package dev.docbind.corpus;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.source.Page;
import java.util.List;
import java.util.Set;

/**
 * Words of a page that are found nowhere in what was read from it.
 *
 * @param share the share of words that are found
 * @param reason why the others are not
 */
record Lost(double share, String reason) {

    /** The reason, as far as the missing words and the findings tell. */
    static String reason(Page page, Set<String> missing, List<Diagnostic> diagnostics) {
        if (diagnostics.stream().anyMatch(each -> each.id().startsWith("page.late-heading.guess"))) {
            return "the name of a late heading, or the TBD it replaces";
        }
        if (missing.contains("tbd")) {
            return "a TBD that a late text replaces";
        }
        if (missing.stream().allMatch(Lost::isNumber)) {
            return "numbers that markup counts or that stand in identifiers";
        }
        if (missing.contains("md") || page.body().contains("](<")) {
            return "a link target that the plain scan takes for text";
        }
        if (page.body().contains("](")) {
            return "text that touches a link, which the plain scan cuts elsewhere: " + some(missing);
        }
        return "words of the level-1 heading or of a heading without text: " + some(missing);
    }

    private static String some(Set<String> missing) {
        return "`" + String.join(" ", missing.stream().limit(6).toList()) + "`";
    }

    private static boolean isNumber(String word) {
        return word.chars().allMatch(Character::isDigit);
    }
}
