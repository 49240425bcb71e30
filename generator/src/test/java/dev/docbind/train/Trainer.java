package dev.docbind.train;

import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.learned.ModelText;
import dev.docbind.resolve.learned.Models;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Trains the three models: {@code Trainer TRUTH OUT PAGES...} reads known signatures and directories of pages, measures
 * by cross-validation, and writes the weights, the gates, the known headers and the figures. Without directories it
 * takes the examples that an earlier run left in {@code OUT}.
 */
public final class Trainer {

    private Trainer() {}

    /** The command. */
    public static void main(String[] arguments) throws IOException {
        Path out = Path.of(arguments[1]);
        Files.createDirectories(out);
        Training training = new Training();
        Path cache = out.resolve("examples.tsv");
        if (arguments.length == 2) {
            training.restore(cache);
        } else {
            Truth truth = Truth.read(Path.of(arguments[0]));
            for (int i = 2; i < arguments.length; i++) {
                training.collect(truth, Path.of(arguments[i]));
            }
            training.keep(cache);
        }
        Outcome outcome = train(training);
        write(out, outcome);
        List<String> known = outcome.known().lines(outcome.gates());
        List<String> fresh = outcome.fresh().lines(outcome.gates());
        Files.write(out.resolve("known.md"), known);
        Files.write(out.resolve("new.md"), fresh);
        known.forEach(System.out::println);
        fresh.forEach(System.out::println);
        Files.write(out.resolve("new.cv.tsv"), lines(outcome.fresh()));
        Files.write(out.resolve("known.cv.tsv"), lines(outcome.known()));
    }

    /**
     * What a training yields.
     *
     * @param models what ships
     * @param gates from which confidences on signatures are bound
     * @param known what was measured on functions of headers the model has learned from
     * @param fresh what was measured on headers it has never seen
     */
    record Outcome(Models models, Gates gates, Figures known, Figures fresh) {}

    static Outcome train(Training training) {
        Training.Validated fresh = training.validate(Split.FOLDER);
        Training.Validated known = training.validate(Split.FAMILY);
        Models models = training.models(fresh, known);
        Gates gates =
                GateChooser.choose(fresh.figures().wholes(), known.figures().wholes(), models.headers());
        return new Outcome(models, gates, known.figures(), fresh.figures());
    }

    /** Writes what ships. */
    static void write(Path out, Outcome outcome) throws IOException {
        Models models = outcome.models();
        Files.writeString(out.resolve("parameters.weights"), ModelText.write(models.parameters()));
        Files.writeString(out.resolve("returns.weights"), ModelText.write(models.returns()));
        Files.writeString(out.resolve("pointees.weights"), ModelText.write(models.pointees()));
        Files.writeString(out.resolve("gates.tsv"), GateChooser.write(outcome.gates()));
        Files.write(out.resolve("headers.txt"), new TreeSet<>(models.headers().names()));
    }

    /** Every judged item, to look for what goes wrong. */
    private static List<String> lines(Figures figures) {
        return Stream.of(
                        lines("parameter", figures.parameters()),
                        lines("return", figures.returns()),
                        lines("pointee", figures.pointees()))
                .flatMap(List::stream)
                .toList();
    }

    private static List<String> lines(String what, List<Calibrator.Judged> all) {
        return all.stream()
                .map(judged -> String.join(
                        "\t",
                        what,
                        judged.prediction().right() ? "right" : "wrong",
                        judged.prediction().label(),
                        judged.prediction().example().label(),
                        String.format(Locale.ROOT, "%.4f", judged.prediction().margin()),
                        String.format(Locale.ROOT, "%.4f", judged.confidence()),
                        judged.prediction().example().owner(),
                        judged.prediction().example().item(),
                        judged.prediction().key(),
                        Integer.toString(judged.prediction().fold()),
                        judged.prediction().example().folder(),
                        judged.prediction().example().definite()))
                .toList();
    }
}
