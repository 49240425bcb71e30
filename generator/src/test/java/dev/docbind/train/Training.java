package dev.docbind.train;

import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.Declaration;
import dev.docbind.resolve.SymbolIndex;
import dev.docbind.resolve.learned.Calibration;
import dev.docbind.resolve.learned.KnownHeaders;
import dev.docbind.resolve.learned.LinearModel;
import dev.docbind.resolve.learned.Models;
import dev.docbind.resolve.type.CTexts;
import dev.docbind.resolve.type.Contradictions;
import dev.docbind.resolve.type.SignatureFinder;
import dev.docbind.resolve.type.TypeMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;

/** The examples of a training, with what is learned from them and what cross-validation says of that. */
final class Training {

    private static final List<String> PARAMETER = List.of("ptr", "i32", "i64", "i8", "i16", "struct");
    private static final List<String> RETURN = List.of("void", "i32", "i64", "i8", "i16", "ptr", "struct");
    private static final List<String> POINTEE = List.of(Models.OTHER, "i32", "i64", "i8", "i16", "ptr");

    /** Of known headers enough is seen to calibrate pointers apart from values, which come in several widths. */
    private static final Set<String> POINTERS_APART = Set.of("ptr");

    /** From so many families of functions on, a header counts as one the model has learned from. */
    private static final int KNOWN_FAMILIES = 10;

    private final List<Example> parameters = new ArrayList<>();
    private final List<Example> returns = new ArrayList<>();
    private final List<Example> pointees = new ArrayList<>();

    /** The predictions and figures of one split. */
    record Validated(
            List<CrossValidation.Prediction> parameters,
            List<CrossValidation.Prediction> returns,
            List<CrossValidation.Prediction> pointees,
            Figures figures) {}

    /** Makes examples of the pages of a collection. */
    void collect(Truth truth, Path pages) {
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

    /** Takes the examples that an earlier run has left. */
    void restore(Path file) throws IOException {
        parameters.addAll(ExampleFile.read(file, "parameter"));
        returns.addAll(ExampleFile.read(file, "return"));
        pointees.addAll(ExampleFile.read(file, "pointee"));
    }

    void keep(Path file) throws IOException {
        ExampleFile.write(file, parameters, returns, pointees);
    }

    /** The headers with enough functions among the examples. */
    KnownHeaders headers() {
        Map<String, Set<String>> families = new HashMap<>();
        for (Example example : returns) {
            families.computeIfAbsent(example.header(), h -> new HashSet<>()).add(example.family());
        }
        return new KnownHeaders(families.entrySet().stream()
                .filter(entry -> !entry.getKey().isEmpty() && entry.getValue().size() >= KNOWN_FAMILIES)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
    }

    /** Cross-validates; of functions of known headers alone where families are held back. */
    Validated validate(Split split) {
        KnownHeaders headers = headers();
        Set<String> apart = split == Split.FAMILY ? POINTERS_APART : Set.of();
        List<CrossValidation.Prediction> p = predict(taught(), PARAMETER, split, headers, apart);
        List<CrossValidation.Prediction> r = predict(returns, RETURN, split, headers, Set.of());
        List<CrossValidation.Prediction> q = predict(pointees, POINTEE, split, headers, Set.of());
        List<Example> counts =
                parameters.stream().filter(e -> e.label().equals("count")).toList();
        Figures figures = new Figures(
                split,
                Calibrator.nested(p, Calibrator.Levels.PARAMETERS, Training::contradicted),
                Calibrator.nested(r, Calibrator.Levels.OTHERS, Training::contradicted),
                Calibrator.nested(
                        q,
                        Calibrator.Levels.OTHERS,
                        one -> Contradictions.ofPointee(
                                one.example().item(), one.label(), one.example().features())),
                counts);
        return new Validated(p, r, q, figures);
    }

    private static boolean contradicted(CrossValidation.Prediction one) {
        Example example = one.example();
        return Contradictions.between(example.item(), example.kind(), one.label(), example.features());
    }

    private List<Example> taught() {
        return parameters.stream().filter(e -> !e.label().equals("count")).toList();
    }

    private static List<CrossValidation.Prediction> predict(
            List<Example> examples, List<String> classes, Split split, KnownHeaders headers, Set<String> apart) {
        return CrossValidation.run(examples, classes, split, apart).stream()
                .filter(p ->
                        split == Split.FOLDER || headers.contains(p.example().header()))
                .filter(p -> p.example().group().startsWith("ddi"))
                .toList();
    }

    /** The models that ship, calibrated by both splits. */
    Models models(Validated fresh, Validated familiar) {
        return new Models(
                model(taught(), PARAMETER, Calibrator.Levels.PARAMETERS, fresh.parameters(), familiar.parameters()),
                model(returns, RETURN, Calibrator.Levels.OTHERS, fresh.returns(), familiar.returns()),
                model(pointees, POINTEE, Calibrator.Levels.OTHERS, fresh.pointees(), familiar.pointees()),
                headers());
    }

    /** The models that ship, had they never seen what is held back in these folds; calibrated as what ships is. */
    Models without(Split split, IntPredicate folds, Models shipped) {
        return new Models(
                without(taught(), PARAMETER, split, folds, shipped.parameters()),
                without(returns, RETURN, split, folds, shipped.returns()),
                without(pointees, POINTEE, split, folds, shipped.pointees()),
                split == Split.FAMILY ? shipped.headers() : new KnownHeaders(Set.of()));
    }

    private static LinearModel without(
            List<Example> examples, List<String> classes, Split split, IntPredicate folds, LinearModel shipped) {
        Set<String> families = examples.stream()
                .filter(example -> folds.test(split.fold(example)))
                .map(Example::family)
                .collect(Collectors.toSet());
        List<Example> taught = examples.stream()
                .filter(example -> !folds.test(split.fold(example)) && !families.contains(example.family()))
                .toList();
        return new Regression(classes).fit(taught, shipped.calibration());
    }

    private static LinearModel model(
            List<Example> examples,
            List<String> classes,
            Calibrator.Levels levels,
            List<CrossValidation.Prediction> fresh,
            List<CrossValidation.Prediction> familiar) {
        Map<String, List<Calibration.Step>> steps =
                new HashMap<>(Calibrator.fit(fresh, levels).steps());
        steps.putAll(Calibrator.fit(familiar, levels).steps());
        return new Regression(classes).fit(examples, new Calibration(steps));
    }
}
