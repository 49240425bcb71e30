package dev.docbind.resolve.error;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Measures error conventions, failure tests and codes named only in prose on pages labelled by hand, and fails when they
 * get worse. Writes the figures of {@code docs/error-contracts.md} to {@code target/error-*.md}.
 */
@Tag("corpus")
class ErrorSamplesTest {

    private static final Set<String> SILENT = Set.of("none", "unknown");

    /** What was claimed, what should have been, and how much of either is right. */
    private static final class Score {
        private int labelled;
        private int claimed;
        private int right;

        private double precision() {
            return claimed == 0 ? 100 : 100.0 * right / claimed;
        }

        private double recall() {
            return labelled == 0 ? 100 : 100.0 * right / labelled;
        }

        private String row(String what) {
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %d | %.1f %% | %.1f %% |",
                    what,
                    labelled,
                    claimed,
                    precision(),
                    recall());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"conventions", "conventions-fresh"})
    void conventionsAreReadAsPeopleReadThem(String sample) throws IOException {
        LabelledPages pages = pages(sample + ".tsv");
        Score all = new Score();
        Score tests = new Score();
        Map<String, Score> each = new TreeMap<>();
        List<String> wrong = new ArrayList<>();
        for (List<String> row : pages.rows()) {
            String label = row.get(4);
            ErrorContract contract =
                    pages.function(row).map(ModelFunction::errors).orElse(new ErrorContract.Unknown(List.of()));
            String found = contract.convention();
            boolean right =
                    found.equals(label) || List.of(row.get(5).split(",")).contains(found);
            for (Score score : List.of(all, each.computeIfAbsent(label, k -> new Score()))) {
                score.labelled += SILENT.contains(label) ? 0 : 1;
                score.claimed += SILENT.contains(found) ? 0 : 1;
                score.right += !SILENT.contains(found) && right ? 1 : 0;
            }
            boolean silencedWrongly = found.equals("none") && !SILENT.contains(label);
            if (!right || silencedWrongly) {
                wrong.add("* " + row.get(1) + ": " + found + ", labelled " + label);
            }
            if (right && row.get(6).matches("zero|nonzero|minus-one|negative")) {
                String given = word(test(contract));
                tests.labelled++;
                tests.claimed += given.equals("?") ? 0 : 1;
                tests.right += given.equals(row.get(6)) ? 1 : 0;
                if (!given.equals(row.get(6))) {
                    wrong.add("* " + row.get(1) + ": failure test " + given + ", labelled " + row.get(6));
                }
            }
        }
        List<String> lines = new ArrayList<>(List.of(all.row("all"), tests.row("failure test")));
        each.forEach((name, score) -> lines.add(score.row(name)));
        write("error-" + sample, lines, wrong);
        assertAtLeast(98, all.precision(), "convention, precision", wrong);
        assertAtLeast(95, all.recall(), "convention, recall", wrong);
        assertAtLeast(98, tests.precision(), "failure test, precision", wrong);
        assertAtLeast(90, tests.recall(), "failure test, recall", wrong);
    }

    @ParameterizedTest
    @ValueSource(strings = {"prose-codes", "prose-codes-fresh"})
    void codesNamedInProseAreFound(String sample) throws IOException {
        LabelledPages pages = pages(sample + ".tsv");
        Score all = new Score();
        List<String> wrong = new ArrayList<>();
        for (List<String> row : pages.rows()) {
            boolean found = pages.function(row).map(ModelFunction::errors).stream()
                    .flatMap(contract -> contract.codes().stream())
                    .anyMatch(code -> code.name().equals(row.get(4)));
            String label = row.get(5);
            if (label.equals("?")) {
                continue;
            }
            all.labelled += label.equals("yes") ? 1 : 0;
            all.claimed += found ? 1 : 0;
            all.right += found && label.equals("yes") ? 1 : 0;
            if (found != label.equals("yes")) {
                wrong.add("* " + row.get(1) + ": " + row.get(4) + (found ? " taken for a code" : " not found"));
            }
        }
        write("error-" + sample, List.of(all.row("codes in prose")), wrong);
        assertAtLeast(97, all.precision(), "codes in prose, precision", wrong);
        assertAtLeast(90, all.recall(), "codes in prose, found", wrong);
    }

    private static LabelledPages pages(String resource) throws IOException {
        Optional<LabelledPages> pages = LabelledPages.read(resource);
        assumeTrue(pages.isPresent(), "no page collection");
        return pages.get();
    }

    private static FailureTest test(ErrorContract contract) {
        return switch (contract) {
            case ErrorContract.ReturnCode c -> c.test();
            case ErrorContract.LastError c -> c.test();
            case ErrorContract.Errno c -> c.test();
            case ErrorContract.OutParameter c -> c.test();
            default -> FailureTest.NONE;
        };
    }

    private static String word(FailureTest test) {
        return switch (test.kind()) {
            case EQUAL -> test.value() == 0 ? "zero" : test.value() == -1 ? "minus-one" : "equal";
            case NOT_EQUAL -> test.value() == 0 ? "nonzero" : "other";
            case NEGATIVE -> "negative";
            case UNKNOWN -> "?";
        };
    }

    private static void write(String name, List<String> lines, List<String> wrong) throws IOException {
        List<String> all = new ArrayList<>(lines);
        all.add("");
        all.addAll(wrong);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target", name + ".md"), all);
    }

    private static void assertAtLeast(double wanted, double found, String what, List<String> wrong) {
        assertTrue(
                found >= wanted,
                () -> what + ": " + found + " % is below " + wanted + " %\n" + String.join("\n", wrong));
    }
}
