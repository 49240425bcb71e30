package dev.docbind.resolve;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.Evidence;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ParameterFacts;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import dev.docbind.resolve.text.Prose;
import dev.docbind.resolve.type.Deducer;
import dev.docbind.resolve.type.FactReader;
import dev.docbind.resolve.type.ReturnedText;
import dev.docbind.resolve.type.SignatureFinder;
import dev.docbind.resolve.type.SignatureParameters;
import dev.docbind.resolve.type.Subject;
import dev.docbind.resolve.type.Subjects;
import dev.docbind.resolve.type.TypeResolver;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Resolves the signature of one function: declared where C text declares it, deduced item by item where not. */
public final class FunctionResolver {

    private static final int PROSE_LIMIT = 1500;
    private static final double DECLARED_POINTER = 0.97;

    private final SignatureFinder signatures;
    private final TypeResolver types;
    private final Deducer deducer;

    /** Resolves with these helpers. */
    public FunctionResolver(SignatureFinder signatures, TypeResolver types, Deducer deducer) {
        this.signatures = signatures;
        this.types = types;
        this.deducer = deducer;
    }

    /**
     * A resolved signature.
     *
     * @param parameters the parameters
     * @param returns the return type
     * @param variadic whether it takes variable arguments
     * @param declared the declaration it comes from, null where it is deduced
     * @param guesses for a deduced signature, the most probable class of each parameter, sure or not; empty where it is
     *     declared
     */
    public record Resolved(
            List<ModelParameter> parameters,
            ResolvedType returns,
            boolean variadic,
            SignatureFinder.@Nullable Signature declared,
            List<String> guesses) {}

    /** Resolves a function, with the overlay for its page if there is one. */
    public Resolved resolve(Declaration.Function function, @Nullable Overlay overlay) {
        SignatureFinder.Signature signature = signatures.find(function);
        Resolved resolved = signature == null ? deduced(function) : declared(function, signature);
        if (signature != null && signature.rule().endsWith("example")) {
            Resolved concluded = deduced(function);
            resolved = complete(resolved) ? ExampleDoubts.settle(resolved, concluded) : concluded;
        }
        boolean same = overlay == null
                || overlay.types().isEmpty() && overlay.directions().isEmpty();
        return same ? resolved : overlaid(resolved, overlay);
    }

    private static boolean complete(Resolved resolved) {
        return resolved.returns().type().abi() != Abi.UNKNOWN
                && resolved.parameters().stream().allMatch(p -> p.type().type().abi() != Abi.UNKNOWN);
    }

    private Resolved declared(Declaration.Function function, SignatureFinder.Signature signature) {
        List<ModelParameter> parameters = new ArrayList<>();
        for (SignatureParameters.Pair pair : SignatureParameters.pair(signature.type(), function.parameters())) {
            DocumentedParameter documented = pair.documented();
            Attributes stated = documented == null ? Attributes.NONE : documented.attributes();
            Direction direction =
                    SignatureParameters.direction(stated, pair.declared().annotations());
            ResolvedType printed =
                    types.declared(pair.declared().type(), signature.source(), signature.rule(), signature.location());
            ResolvedType type = PrintedDoubts.settle(
                    printed, pair.name(), direction, () -> words(documented), () -> words(function, documented));
            ResolvedType known = type.type().abi() == Abi.UNKNOWN && documented != null
                    ? orDeduced(function, documented, type)
                    : type;
            parameters.add(new ModelParameter(
                    pair.name(),
                    direction,
                    SignatureParameters.optional(stated, pair.declared().annotations()),
                    known,
                    facts(function, documented, known.type().abi()),
                    documented));
        }
        SignatureParameters.fixed(signature.type(), function.parameters())
                .forEach(documented -> parameters.add(fixed(function, documented)));
        ResolvedType returns =
                types.declared(signature.type().returns(), signature.source(), signature.rule(), signature.location());
        String words = Prose.of(function.returns().documentation(), PROSE_LIMIT).text();
        return new Resolved(
                List.copyOf(parameters),
                ReturnedText.asText(PrintedDoubts.settleReturn(returns, words), words, types.narrow()),
                signature.type().variadic(),
                signature,
                List.of());
    }

    /** What the page says of a parameter, and of the function as a whole where that bears on its strings. */
    private static String words(Declaration.Function function, @Nullable DocumentedParameter documented) {
        return words(documented) + " "
                + Prose.of(function.page().remarks(), PROSE_LIMIT).text();
    }

    private static String words(@Nullable DocumentedParameter documented) {
        return documented == null
                ? ""
                : Prose.of(documented.documentation(), PROSE_LIMIT).text();
    }

    /** A parameter that C leaves open and the page fixes. */
    private ModelParameter fixed(Declaration.Function function, DocumentedParameter documented) {
        ResolvedType type = parameter(function, documented);
        return new ModelParameter(
                documented.name(),
                documented.attributes().direction(),
                documented.attributes().optional(),
                type,
                facts(function, documented, type.type().abi()),
                documented);
    }

    /** A declared type whose name nothing explains: where name and words both speak of a pointer, it is one. */
    private ResolvedType orDeduced(
            Declaration.Function function, DocumentedParameter documented, ResolvedType declared) {
        ResolvedType deduced = parameter(function, documented);
        boolean named = declared.cType().matches("(?:P|LP)[A-Z][A-Z0-9_]{3,}|[A-Z0-9_]+_HANDLE");
        boolean pointer = deduced.type().abi() == Abi.PTR && deduced.evidence().confidence() >= DECLARED_POINTER;
        return !named || !pointer
                ? declared
                : new ResolvedType(deduced.type(), declared.cType(), deduced.evidence(), deduced.pointee());
    }

    private Resolved deduced(Declaration.Function function) {
        List<ModelParameter> parameters = new ArrayList<>();
        List<String> guesses = new ArrayList<>();
        Subjects subjects = Subjects.of(function);
        boolean variadic = false;
        for (DocumentedParameter documented : function.parameters()) {
            variadic |= documented.name().equals("...");
            if (!SignatureParameters.real(documented)) {
                continue;
            }
            Deducer.Conclusion conclusion =
                    parameter(function, documented, subjects.parameters().get(parameters.size()));
            guesses.add(conclusion.guess());
            parameters.add(new ModelParameter(
                    documented.name(),
                    documented.attributes().direction(),
                    documented.attributes().optional(),
                    conclusion.type(),
                    facts(function, documented, conclusion.type().type().abi()),
                    documented));
        }
        ResolvedType returns = returns(function, subjects.returns());
        return new Resolved(List.copyOf(parameters), returns, variadic, null, List.copyOf(guesses));
    }

    private Deducer.Conclusion parameter(
            Declaration.Function function, DocumentedParameter documented, Subject subject) {
        SourceLocation location = function.page().location().atLine(documented.line());
        if (documented.typeLine() != null) {
            ResolvedType written = types.written(documented.typeLine(), Source.TYPE_LINE, "type-line", location);
            if (written != null) {
                return new Deducer.Conclusion(written, "");
            }
        }
        return deducer.conclude(subject, deducer.weigh(subject), location);
    }

    /** A single parameter, where the others are declared. */
    private ResolvedType parameter(Declaration.Function function, DocumentedParameter documented) {
        Subject subject = Subjects.of(function).parameter(documented.name());
        return subject == null
                ? new ResolvedType(
                        new NativeType.Unknown(),
                        "",
                        new Evidence(Source.PROSE, "none", function.page().location(), "", 0),
                        null)
                : parameter(function, documented, subject).type();
    }

    private ResolvedType returns(Declaration.Function function, Subject subject) {
        SourceLocation page = function.page().location();
        SourceLocation location =
                function.returns().line() > 0 ? page.atLine(function.returns().line()) : page;
        if (function.returns().typeLine() != null) {
            ResolvedType written =
                    types.written(function.returns().typeLine(), Source.TYPE_LINE, "type-line", location);
            if (written != null) {
                return written;
            }
        }
        return deducer.conclude(subject, deducer.weigh(subject), location).type();
    }

    private static ParameterFacts facts(
            Declaration.Function function, @Nullable DocumentedParameter documented, Abi abi) {
        return documented == null ? ParameterFacts.NONE : FactReader.read(documented, abi, function.parameters());
    }

    private Resolved overlaid(Resolved resolved, Overlay overlay) {
        List<ModelParameter> parameters = new ArrayList<>();
        for (ModelParameter parameter : resolved.parameters()) {
            ResolvedType type = overlaid(parameter.type(), overlay, parameter.name());
            parameters.add(new ModelParameter(
                    parameter.name(),
                    overlay.directions().getOrDefault(parameter.name(), parameter.direction()),
                    parameter.optional(),
                    type,
                    parameter.facts(),
                    parameter.documentation()));
        }
        ResolvedType returns = overlaid(resolved.returns(), overlay, Overlay.RETURN);
        return new Resolved(
                List.copyOf(parameters), returns, resolved.variadic(), resolved.declared(), resolved.guesses());
    }

    private ResolvedType overlaid(ResolvedType type, Overlay overlay, String key) {
        String text = overlay.types().get(key);
        if (text == null) {
            return type;
        }
        ResolvedType written = types.written(text, Source.OVERLAY, "overlay", overlay.place("types." + key));
        Evidence unknown = new Evidence(Source.OVERLAY, "overlay", overlay.location(), text, 0);
        return written == null ? new ResolvedType(new NativeType.Unknown(), text, unknown, null) : written;
    }
}
