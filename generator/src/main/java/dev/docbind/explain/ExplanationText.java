package dev.docbind.explain;

import java.util.Locale;

/** Writes an explanation for the terminal. */
public final class ExplanationText {

    private ExplanationText() {}

    /** The explanation as lines of plain text. */
    public static String of(Explanation explanation) {
        StringBuilder out = new StringBuilder();
        out.append(explanation.symbol()).append("  ").append(explanation.page()).append('\n');
        out.append("  uid ").append(explanation.uid()).append('\n');
        for (Explanation.Fact fact : explanation.facts()) {
            fact(out, fact);
        }
        return out.toString();
    }

    private static void fact(StringBuilder out, Explanation.Fact fact) {
        out.append('\n').append(fact.statement().text()).append('\n');
        out.append(String.format(Locale.ROOT, "  %s, %.1f %% sure%n", fact.conclusion(), fact.confidence() * 100));
        out.append("  because of ")
                .append(fact.because())
                .append(" at ")
                .append(fact.location())
                .append('\n');
        if (!fact.excerpt().isEmpty()) {
            out.append("  \"").append(fact.excerpt().replace('\n', ' ')).append("\"\n");
        }
        fact.weighed().forEach(line -> out.append("    weight ").append(line).append('\n'));
        fact.lost().forEach(line -> out.append("    lost: ").append(line).append('\n'));
        out.append("  overrule by ").append(fact.overrule()).append('\n');
    }
}
