package dev.docbind.explain;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Evidence;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.ResolvedType;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.resolve.type.CSpelling;
import dev.docbind.resolve.type.Deducer;
import dev.docbind.resolve.type.Subject;
import dev.docbind.resolve.type.Subjects;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

/** Explains what was concluded about a symbol: evidence, weights, what lost, and how to overrule it. */
public final class Explainer {

    private static final int WEIGHTS = 6;

    private final ApiModel model;
    private final Deducer deducer;

    /** Resolves the declarations once, so that any number of symbols can be explained. */
    public Explainer(List<Declaration> declarations, ResolveOptions options) {
        Resolver resolver = new Resolver();
        this.model =
                Objects.requireNonNull(resolver.resolve(declarations, options).value());
        this.deducer = resolver.deducer(declarations, options);
    }

    /** The explanations of all things of this name, with or without owner; empty where nothing has the name. */
    public List<Explanation> explain(String symbol) {
        List<Explanation> found = new ArrayList<>();
        Stream<ModelFunction> methods = model.interfaces().stream().flatMap(type -> type.methods().stream());
        Stream.of(model.functions().stream(), model.callbacks().stream(), methods)
                .flatMap(all -> all)
                .filter(function -> named(function, symbol))
                .forEach(function -> found.add(function(function)));
        model.structures().stream()
                .filter(structure -> structure.name().equalsIgnoreCase(symbol)
                        || structure.id().name().equalsIgnoreCase(symbol))
                .forEach(structure -> found.add(TypeFacts.structure(structure)));
        model.enumerations().stream()
                .filter(type ->
                        type.name().equalsIgnoreCase(symbol) || type.id().name().equalsIgnoreCase(symbol))
                .forEach(type -> found.add(TypeFacts.enumeration(type)));
        return List.copyOf(found);
    }

    /** Names that begin alike, for a message when nothing is found. */
    public List<String> near(String symbol) {
        String start = symbol.substring(0, Math.min(4, symbol.length())).toLowerCase(Locale.ROOT);
        List<String> names = Stream.of(
                        Stream.concat(model.functions().stream(), model.callbacks().stream())
                                .map(function -> function.id().qualifiedName()),
                        model.structures().stream().map(ModelStructure::name),
                        model.enumerations().stream().map(ModelEnumeration::name))
                .flatMap(each -> each)
                .toList();
        return Stream.concat(
                        Nearest.to(symbol, names).stream(),
                        names.stream()
                                .filter(name -> name.toLowerCase(Locale.ROOT).startsWith(start)))
                .distinct()
                .limit(8)
                .toList();
    }

    private static boolean named(ModelFunction function, String symbol) {
        return function.id().name().equalsIgnoreCase(symbol)
                || function.id().qualifiedName().equalsIgnoreCase(symbol);
    }

    private Explanation function(ModelFunction function) {
        List<Explanation.Fact> facts = new ArrayList<>();
        StatementId id = function.id().statement();
        Subjects subjects = Subjects.of(function.declaration());
        Subject returned = subjects.returns();
        facts.add(type(id.section("returns"), function.returns(), returned, "types: {return: …}"));
        for (int i = 0; i < function.parameters().size(); i++) {
            ModelParameter parameter = function.parameters().get(i);
            Subject own = subjects.parameter(parameter.name());
            Subject subject = parameter.documentation() == null || own == null ? returned : own;
            facts.add(type(
                    id.parameter(parameter.name()), parameter.type(), subject, "types: {" + parameter.name() + ": …}"));
        }
        facts.addAll(ContractFacts.of(function));
        return new Explanation(
                function.id().qualifiedName(),
                function.declaration().page().location(),
                function.declaration().page().uid(),
                List.copyOf(facts));
    }

    private Explanation.Fact type(StatementId statement, ResolvedType type, Subject subject, String overlay) {
        Evidence evidence = type.evidence();
        boolean deduced = !evidence.source().declared();
        List<String> weighed = List.of();
        List<String> lost = new ArrayList<>();
        if (deduced) {
            Deducer.Weighing weighing = deducer.weigh(subject);
            String label = deducer.verdict(subject, weighing).label();
            weighed = deducer.model(subject).explain(weighing.features(), label, WEIGHTS).stream()
                    .map(c -> String.format(Locale.ROOT, "%+.2f %s", c.weight(), c.feature()))
                    .toList();
            weighing.readings().stream()
                    .filter(r -> !r.rule().equals(evidence.rule()))
                    .forEach(r -> lost.add(r.rule() + " reads "
                            + describe(CSpelling.of(r.type()), r.type().abi().name())));
        }
        return new Explanation.Fact(
                statement,
                conclusion(type),
                evidence.confidence(),
                evidence.source().id() + ", " + evidence.rule(),
                evidence.location(),
                evidence.excerpt(),
                weighed,
                List.copyOf(lost),
                "an overlay with " + overlay + ", or a declaration in a sidecar file");
    }

    private static String conclusion(ResolvedType type) {
        String text = describe(type.cType(), type.type().abi().name());
        return type.pointee() == null
                ? text
                : text
                        + String.format(
                                Locale.ROOT,
                                ", pointee %.1f %% sure",
                                type.pointee().confidence() * 100);
    }

    private static String describe(String cType, String abi) {
        return (cType.isEmpty() ? "unnamed" : cType) + " (" + abi.toLowerCase(Locale.ROOT) + ")";
    }
}
