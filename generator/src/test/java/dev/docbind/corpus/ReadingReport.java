package dev.docbind.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Writes the figures of reading as markdown. */
final class ReadingReport {

    private final Map<String, ReadingFigures> figures;
    private final StringBuilder out = new StringBuilder();

    ReadingReport(Map<String, ReadingFigures> figures) {
        this.figures = figures;
    }

    String text() {
        overview();
        shares();
        kinds();
        diagnostics();
        poor();
        return out.toString();
    }

    private void overview() {
        head("| Collection | Pages | Declarations | Passed over, with the reason | Refused with an error | Silent |");
        figures.forEach((name, each) -> line(
                "| %s | %d | %d | %d | %d | %d |",
                name,
                each.pages,
                each.pages - each.passed - each.refused - each.silent,
                each.passed,
                each.refused,
                each.silent));
        line("");
    }

    private void shares() {
        head(
                "| Collection | Headings of parameters and fields | Parameters of syntax blocks | Rows of return tables | Words |");
        figures.forEach((name, each) -> line(
                "| %s | %s | %s | %s | %s |",
                name, share(each.headings), share(each.syntax), share(each.rows), share(each.words)));
        line(
                "| all | %s | %s | %s | %s |",
                all(each -> each.headings), all(each -> each.syntax), all(each -> each.rows), all(each -> each.words));
        line("");
    }

    private String all(Function<ReadingFigures, ReadingFigures.Tally> tally) {
        ReadingFigures.Tally sum = new ReadingFigures.Tally();
        for (ReadingFigures each : figures.values()) {
            sum.counted += tally.apply(each).counted;
            sum.found += tally.apply(each).found;
        }
        return share(sum);
    }

    private static String share(ReadingFigures.Tally tally) {
        return tally.counted == 0
                ? "none"
                : String.format(Locale.ROOT, "%d of %d (%.3f %%)", tally.found, tally.counted, 100 * tally.share());
    }

    private void kinds() {
        Map<String, Integer> kinds = new TreeMap<>();
        figures.values()
                .forEach(each -> each.kinds.forEach(
                        (kind, count) -> kinds.merge(kind.name().toLowerCase(Locale.ROOT), count, Integer::sum)));
        head("| Kind | Declarations |");
        kinds.forEach((kind, count) -> line("| %s | %d |", kind, count));
        line("");
    }

    private void diagnostics() {
        Map<String, Integer> ids = new TreeMap<>();
        figures.values().forEach(each -> each.diagnostics.forEach((id, count) -> ids.merge(id, count, Integer::sum)));
        head("| Diagnostic | Findings |");
        ids.forEach((id, count) -> line("| %s | %d |", id, count));
        line("");
    }

    private void poor() {
        line("Pages of which fewer than 98 %% of the words are found, with the share and the reason:");
        line("");
        head("| Page | Share | Reason |");
        figures.forEach((name, each) -> each.poor.forEach(
                (page, lost) -> line("| `%s/%s` | %.1f %% | %s |", name, page, 100 * lost.share(), lost.reason())));
        line("");
    }

    private void head(String row) {
        line("%s", row);
        line("|" + "---|".repeat((int) row.chars().filter(c -> c == '|').count() - 1));
    }

    private void line(String format, Object... values) {
        out.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
