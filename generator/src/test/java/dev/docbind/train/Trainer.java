package dev.docbind.train;

import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.Declaration;
import dev.docbind.resolve.SymbolIndex;
import dev.docbind.resolve.learned.Calibration;
import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.learned.LinearModel;
import dev.docbind.resolve.learned.ModelText;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.type.CTexts;
import dev.docbind.resolve.type.SignatureFinder;
import dev.docbind.resolve.type.TypeMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Trains the three models: {@code Trainer TRUTH OUT PAGES...} reads known signatures and directories of pages, measures
 * by cross-validation, writes the weights and prints the figures. Without directories it takes the examples that an
 * earlier run left in {@code OUT}.
 */
public final class Trainer {

    private static final List<String> PARAMETER = List.of("ptr", "i32", "i64", "i8", "i16", "struct");
    private static final List<String> RETURN = List.of("void", "i32", "i64", "i8", "i16", "ptr", "struct");
    private static final List<String> POINTEE = List.of(Models.OTHER, "i32", "i64", "i8", "i16", "ptr");

    private final List<Example> parameters = new ArrayList<>();
    private final List<Example> returns = new ArrayList<>();
    private final List<Example> pointees = new ArrayList<>();

    private Trainer() {}

    /** The command. */
    public static void main(String[] arguments) throws IOException {
        Path truth = Path.of(arguments[0]);
        Path out = Path.of(arguments[1]);
        Trainer trainer = new Trainer();
        for (int i = 2; i < arguments.length; i++) {
            trainer.collect(Truth.read(truth), Path.of(arguments[i]));
        }
        Files.createDirectories(out);
        Path cache = out.resolve("examples.tsv");
        if (arguments.length == 2) {
            trainer.parameters.addAll(ExampleFile.read(cache, "parameter"));
            trainer.returns.addAll(ExampleFile.read(cache, "return"));
            trainer.pointees.addAll(ExampleFile.read(cache, "pointee"));
        } else {
            ExampleFile.write(cache, trainer.parameters, trainer.returns, trainer.pointees);
        }
        trainer.train(out, System.out);
    }

    private void collect(Truth truth, Path pages) {
        List<Declaration> declarations = Corpus.read(pages);
        CTexts texts = new CTexts(declarations, List.of(), TypeTable.builtin(Target.WINDOWS_X64));
        TypeMapper mapper = new TypeMapper(texts.table(), SymbolIndex.of(declarations), Target.WINDOWS_X64);
        ExampleMaker maker = new ExampleMaker(
                truth, mapper, new SignatureFinder(texts), pages.getFileName().toString());
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.Function function) {
                maker.add(function);
            }
        }
        parameters.addAll(maker.parameters);
        returns.addAll(maker.returns);
        pointees.addAll(maker.pointees);
    }

    private void train(Path out, PrintStream print) throws IOException {
        List<Example> taught =
                parameters.stream().filter(e -> !e.label().equals("count")).toList();
        List<Example> counts =
                parameters.stream().filter(e -> e.label().equals("count")).toList();
        Trained parameterModel = model(taught, PARAMETER);
        Trained returnModel = model(returns, RETURN);
        Trained pointeeModel = model(pointees, POINTEE);
        Gates gates = new Figures(print)
                .print(
                        parameterModel.predictions(),
                        parameterModel.model().calibration(),
                        returnModel.predictions(),
                        returnModel.model().calibration(),
                        pointeeModel.predictions(),
                        pointeeModel.model().calibration(),
                        counts);
        Files.createDirectories(out);
        Files.writeString(out.resolve("gates.tsv"), GateChooser.write(gates));
        Files.write(out.resolve("parameters.cv.tsv"), lines(parameterModel));
        Files.write(out.resolve("returns.cv.tsv"), lines(returnModel));
        Files.write(out.resolve("pointees.cv.tsv"), lines(pointeeModel));
        Files.writeString(out.resolve("parameters.weights"), ModelText.write(parameterModel.model()));
        Files.writeString(out.resolve("returns.weights"), ModelText.write(returnModel.model()));
        Files.writeString(out.resolve("pointees.weights"), ModelText.write(pointeeModel.model()));
    }

    private static List<String> lines(Trained trained) {
        Calibration calibration = trained.model().calibration();
        return trained.predictions().stream()
                .filter(p -> p.example().scored())
                .map(p -> String.join(
                        "\t",
                        p.right() ? "right" : "wrong",
                        p.label(),
                        p.example().label(),
                        String.format(Locale.ROOT, "%.4f", p.margin()),
                        String.format(Locale.ROOT, "%.4f", calibration.confidence(p.label(), p.kind(), p.margin())),
                        p.example().owner(),
                        p.example().item(),
                        String.join(" ", p.example().features())))
                .toList();
    }

    private record Trained(LinearModel model, List<CrossValidation.Prediction> predictions) {}

    private static Trained model(List<Example> examples, List<String> classes) {
        List<CrossValidation.Prediction> predictions = CrossValidation.run(examples, classes);
        Calibration calibration = CrossValidation.calibrate(predictions, classes);
        return new Trained(new Regression(classes).fit(examples, calibration), predictions);
    }
}
