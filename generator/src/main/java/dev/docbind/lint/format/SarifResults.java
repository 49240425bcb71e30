package dev.docbind.lint.format;

import dev.docbind.lint.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Fits findings into what code-scanning services show. Over the limit there is one result for each rule and page; if
 * even those are too many, one for each rule and folder, and in the end one for each rule; the worst come first. Each
 * result says how many findings it stands for.
 */
final class SarifResults {

    /** The number of results that services show. */
    static final int LIMIT = 5_000;

    /**
     * One result.
     *
     * @param first the finding it points to
     * @param count how many findings it stands for
     * @param scope what they have in common, as {@code on this page}; empty for a single finding
     */
    record Entry(Finding first, int count, String scope) {

        String message() {
            String text = first.diagnostic().message()
                    + (first.diagnostic().hint() == null
                            ? ""
                            : " " + first.diagnostic().hint());
            return count == 1 ? text : text + " (and " + (count - 1) + " more of this rule " + scope + ")";
        }
    }

    private SarifResults() {}

    static List<Entry> of(List<Finding> findings) {
        if (findings.size() <= LIMIT) {
            return findings.stream().map(finding -> new Entry(finding, 1, "")).toList();
        }
        List<Entry> byPage = grouped(findings, "on this page", path -> path);
        if (byPage.size() <= LIMIT) {
            return byPage;
        }
        List<Entry> byFolder =
                grouped(findings, "in this folder", path -> path.substring(0, Math.max(0, path.lastIndexOf('/'))));
        if (byFolder.size() <= LIMIT) {
            return byFolder;
        }
        return grouped(findings, "in all", _ -> "");
    }

    private static List<Entry> grouped(
            List<Finding> findings, String scope, java.util.function.UnaryOperator<String> group) {
        Map<String, List<Finding>> groups = new LinkedHashMap<>();
        for (Finding finding : findings) {
            String key = finding.diagnostic().id()
                    + '\0'
                    + group.apply(finding.diagnostic().location().file());
            groups.computeIfAbsent(key, _ -> new ArrayList<>()).add(finding);
        }
        return groups.values().stream()
                .map(members -> new Entry(members.getFirst(), members.size(), scope))
                .sorted(Comparator.comparing(entry -> entry.first().diagnostic().severity()))
                .toList();
    }
}
