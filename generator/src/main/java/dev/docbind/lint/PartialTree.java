package dev.docbind.lint;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import java.util.List;

/**
 * Recognises a directory that is part of a larger one. In such a part links to the rest are not dead, and a list of them
 * would bury every other finding, so they are folded into one.
 */
final class PartialTree {

    private static final String RULE = "link.dead";
    private static final int FEW = 50;

    private PartialTree() {}

    /** Folds dead links into one finding where there are more of them than pages. */
    static void fold(List<Finding> findings, int pages) {
        long dead = findings.stream().filter(PartialTree::isDeadLink).count();
        if (dead <= Math.max(FEW, pages)) {
            return;
        }
        findings.removeIf(PartialTree::isDeadLink);
        Diagnostic diagnostic = Diagnostic.info(
                "lint.tree-partial",
                SourceLocation.of(""),
                dead
                        + " relative links lead to pages outside of this directory, more than it has pages; it is part of a"
                        + " larger one, so dead links are not reported.",
                "Lint the whole directory to find dead links.");
        findings.add(new Finding(diagnostic, "", new Fingerprints().next(diagnostic.id())));
    }

    private static boolean isDeadLink(Finding finding) {
        return finding.diagnostic().id().equals(RULE);
    }
}
