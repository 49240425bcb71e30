package dev.docbind.train;

import static dev.docbind.train.KnownTruth.assertAtLeast;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.NativeType;
import dev.docbind.resolve.SymbolIndex;
import dev.docbind.resolve.type.CTexts;
import dev.docbind.resolve.type.DefiniteRules;
import dev.docbind.resolve.type.ParameterRules;
import dev.docbind.resolve.type.Reading;
import dev.docbind.resolve.type.ReturnRules;
import dev.docbind.resolve.type.Subject;
import dev.docbind.resolve.type.Subjects;
import dev.docbind.resolve.type.TypeMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Measures each definite rule by itself against the known signatures, since what such a rule says is believed whatever the
 * model weighs. Writes the table of {@code docs/types.md} to {@code target/definite-rules.md}.
 */
@Tag("corpus")
class DefiniteRulesTest {

    private static final String POINTS_TO = "definition.points-to-structure";

    private final Map<String, Counts.Count> counts = new TreeMap<>();
    private final Map<String, Counts.Count> rules = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    @Test
    void eachDefiniteRuleIsRight() throws IOException {
        for (String collection : List.of("ddi-2024", "ddi-2018", "learn")) {
            Optional<Path> truth = CorpusPages.shared("truth/functions.json");
            Optional<Path> pages = CorpusPages.unpacked(collection);
            assumeTrue(truth.isPresent() && pages.isPresent(), "no page collection");
            measure(collection, Truth.read(truth.get()), Corpus.read(pages.get()));
        }
        List<String> lines = new ArrayList<>();
        counts.forEach((key, count) -> lines.add(String.format(
                Locale.ROOT,
                "| %s | %d | %.2f %% | %.2f–%.2f |",
                key,
                count.typed,
                count.precision(),
                count.interval()[0],
                count.interval()[1])));
        lines.add("");
        wrong.stream().sorted().map(line -> "* " + line).forEach(lines::add);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/definite-rules.md"), lines);
        rules.forEach((rule, count) -> assertAtLeast(rule.equals(POINTS_TO) ? 99 : 98, count.precision(), rule));
    }

    private void measure(String collection, Truth truth, List<Declaration> declarations) {
        CTexts texts = new CTexts(declarations, List.of(), TypeTable.builtin(Target.WINDOWS_X64));
        TypeMapper mapper = new TypeMapper(texts.table(), SymbolIndex.of(declarations), Target.WINDOWS_X64);
        ParameterRules parameters = new ParameterRules(mapper);
        ReturnRules returns = new ReturnRules(mapper);
        for (Declaration declaration : declarations) {
            if (!(declaration instanceof Declaration.Function function)
                    || function.id().kind() == ApiKind.MACRO) {
                continue;
            }
            Truth.Signature known =
                    truth.find(function.id().qualifiedName(), function.id().header());
            if (known == null) {
                continue;
            }
            Subjects subjects = Subjects.of(function);
            Subject returned = subjects.returns();
            judge(collection, function, returned, returns.read(returned), known.returns());
            List<Subject> all = subjects.parameters();
            for (int i = 0; all.size() == known.parameters().size() && i < all.size(); i++) {
                judge(
                        collection,
                        function,
                        all.get(i),
                        parameters.read(all.get(i)),
                        known.parameters().get(i));
            }
        }
    }

    private void judge(
            String collection,
            Declaration.Function function,
            Subject subject,
            List<Reading> readings,
            Truth.Item known) {
        Reading definite = DefiniteRules.read(subject, readings);
        if (definite != null) {
            String abi = definite.type().abi().name().toLowerCase(Locale.ROOT);
            boolean right = abi.equals(known.abi()) || known.accept().contains(abi);
            count(collection, definite.rule(), right, function, subject, known);
        }
        String structure = structure(subject, readings);
        if (structure != null) {
            count(collection, POINTS_TO, pointsTo(known, structure), function, subject, known);
        }
    }

    /** The structure that the rule about "a pointer to a FOO structure" believes in, null where it does not apply. */
    private static @Nullable String structure(Subject subject, List<Reading> readings) {
        for (Reading reading : readings) {
            if (reading.type() instanceof NativeType.Pointer pointer
                    && pointer.target() instanceof NativeType.Struct struct
                    && DefiniteRules.pointsTo(subject, struct)) {
                return struct.name();
            }
        }
        return null;
    }

    /** Whether a known type points to that structure, or to one under a name that only the headers connect with it. */
    private static boolean pointsTo(Truth.Item known, String structure) {
        String stars = known.cType().replaceAll("[^*]", "");
        return known.abi().equals("ptr") && known.pointee() == null && stars.length() <= 1 && !structure.isEmpty();
    }

    private void count(
            String collection,
            String rule,
            boolean right,
            Declaration.Function function,
            Subject subject,
            Truth.Item known) {
        for (Counts.Count count : List.of(
                counts.computeIfAbsent(rule + " | " + collection, k -> new Counts.Count()),
                rules.computeIfAbsent(rule, k -> new Counts.Count()))) {
            count.typed++;
            count.right += right ? 1 : 0;
        }
        if (!right) {
            wrong.add(rule + ": " + function.page().location().file() + " "
                    + (subject.returns() ? "return" : subject.name()) + ", known " + known.cType());
        }
    }
}
