package dev.docbind.explain;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import java.util.List;

/**
 * Everything resolution concluded about one symbol, and why.
 *
 * @param symbol the symbol with its owner
 * @param page where it is documented
 * @param uid the UID by which an overlay names the page
 * @param facts the conclusions in reading order
 */
public record Explanation(String symbol, SourceLocation page, String uid, List<Fact> facts) {

    /**
     * One conclusion.
     *
     * @param statement the documented statement it is about
     * @param conclusion what was concluded, as {@code int (i32)}
     * @param confidence how sure it is, 0 to 1
     * @param because the kind of evidence and the rule, as {@code prose, prose.pointer-to}
     * @param location where the evidence stands
     * @param excerpt the words it rests on; empty where there are none
     * @param weighed what spoke for it and how much, strongest first; empty for what is declared
     * @param lost what other rules read that did not prevail
     * @param overrule how to overrule it
     */
    public record Fact(
            StatementId statement,
            String conclusion,
            double confidence,
            String because,
            SourceLocation location,
            String excerpt,
            List<String> weighed,
            List<String> lost,
            String overrule) {}
}
