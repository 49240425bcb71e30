package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.Evidence;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import dev.docbind.resolve.learned.LinearModel;
import dev.docbind.resolve.learned.Models;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Concludes a type from words and names: rules read candidates, the linear model weighs them together with everything
 * else that is said, and what stays below the threshold stays unknown.
 */
public final class Deducer {

    private static final NativeType UNKNOWN = new NativeType.Unknown();
    private static final Pattern TRUTH = Pattern.compile("\\b(TRUE|FALSE|[Bb]oolean|BOOL|BOOLEAN)\\b");
    /** A name of a pointer to a pointer or to a handle. */
    private static final Pattern TWICE = Pattern.compile("(?:lp)?p[ph][A-Z]\\w*");

    private static final int EXCERPT = 160;

    private final ParameterRules parameterRules;
    private final ReturnRules returnRules;
    private final Features features;
    private final Models models;

    /** Concludes with these names and models. */
    public Deducer(TypeNames names, Models models) {
        this.parameterRules = new ParameterRules(names);
        this.returnRules = new ReturnRules(names);
        this.features = new Features(names);
        this.models = models;
    }

    /**
     * All that was weighed about a subject.
     *
     * @param readings what the rules read
     * @param features the features that hold
     * @param probabilities the probability of each class of the model
     */
    public record Weighing(List<Reading> readings, List<String> features, double[] probabilities) {}

    /** Weighs what is said about a subject, without a conclusion. */
    public Weighing weigh(Subject subject) {
        List<Reading> readings = subject.returns() ? returnRules.read(subject) : parameterRules.read(subject);
        List<String> all = features.of(subject, readings);
        return new Weighing(readings, all, model(subject).probabilities(all));
    }

    /** The model for a subject. */
    public LinearModel model(Subject subject) {
        return subject.returns() ? models.returns() : models.parameters();
    }

    /**
     * What was concluded.
     *
     * @param type the type, unknown where the conclusion is not sure enough
     * @param guess the most probable class, sure or not; empty where it is contradicted
     */
    public record Conclusion(ResolvedType type, String guess) {}

    /** The conclusion from a weighing. */
    public Conclusion conclude(Subject subject, Weighing weighing, SourceLocation location) {
        Reading definite = DefiniteRules.read(subject, weighing.readings());
        if (definite != null) {
            return new Conclusion(
                    definite(definite, location), definite.type().abi().name().toLowerCase(Locale.ROOT));
        }
        LinearModel.Verdict verdict = verdict(subject, weighing);
        boolean contradicted =
                Contradictions.between(subject.name(), subject.traits().kind(), verdict.label(), weighing.features());
        return new Conclusion(
                believed(subject, weighing, verdict, contradicted, location), contradicted ? "" : verdict.label());
    }

    /** The most probable class of a subject with its confidence. */
    public LinearModel.Verdict verdict(Subject subject, Weighing weighing) {
        return model(subject).conclude(weighing.probabilities(), known(subject));
    }

    private boolean known(Subject subject) {
        FunctionTraits traits = subject.traits();
        return models.headers().covers(traits.id().header(), traits.dialect());
    }

    private ResolvedType believed(
            Subject subject,
            Weighing weighing,
            LinearModel.Verdict verdict,
            boolean contradicted,
            SourceLocation location) {
        Reading support = support(weighing.readings(), verdict.label());
        NativeType type = type(subject, verdict.label(), support);
        Evidence evidence = evidence(subject, support, location, verdict.confidence());
        double threshold = subject.returns() ? Thresholds.returned(known(subject)) : Thresholds.typed(known(subject));
        boolean sure = verdict.confidence() >= threshold && !contradicted;
        if (!sure || type.abi() == Abi.UNKNOWN) {
            return new ResolvedType(UNKNOWN, "", evidence, null);
        }
        if (type.abi() != Abi.PTR) {
            return new ResolvedType(type, CSpelling.of(type), evidence, null);
        }
        return withPointee(subject, weighing, type, evidence);
    }

    private static ResolvedType definite(Reading reading, SourceLocation location) {
        Evidence evidence = new Evidence(
                reading.source(), reading.rule(), location, cut(reading.excerpt()), DefiniteRules.CONFIDENCE);
        boolean pointer = reading.type() instanceof NativeType.Pointer;
        return new ResolvedType(reading.type(), CSpelling.of(reading.type()), evidence, pointer ? evidence : null);
    }

    private static @Nullable Reading support(List<Reading> readings, String label) {
        for (Reading reading : readings) {
            if (label.equals(reading.type().abi().name().toLowerCase(Locale.ROOT))) {
                return reading;
            }
        }
        return null;
    }

    private static Evidence evidence(
            Subject subject, @Nullable Reading support, SourceLocation location, double confidence) {
        if (support != null) {
            return new Evidence(support.source(), support.rule(), location, cut(support.excerpt()), confidence);
        }
        String sentence = subject.prose().firstSentence();
        boolean prose = !sentence.isEmpty();
        return new Evidence(
                prose ? Source.PROSE : Source.NAMING,
                "learned",
                location,
                cut(prose ? sentence : subject.name()),
                confidence);
    }

    private static String cut(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT);
    }

    private static NativeType type(Subject subject, String label, @Nullable Reading support) {
        if (support != null) {
            return support.type();
        }
        Abi abi = Abi.valueOf(label.toUpperCase(Locale.ROOT));
        return switch (abi) {
            case VOID -> new NativeType.Void();
            case PTR -> new NativeType.Pointer(UNKNOWN, false);
            case I32 ->
                speaksOfTruth(subject) ? new NativeType.Bool(abi, "BOOL") : new NativeType.Scalar(abi, true, "");
            case I8 ->
                speaksOfTruth(subject) ? new NativeType.Bool(abi, "BOOLEAN") : new NativeType.Scalar(abi, true, "");
            case I16, I64 -> new NativeType.Scalar(abi, true, "");
            case F32, F64 -> new NativeType.Scalar(abi, false, "");
            default -> UNKNOWN;
        };
    }

    private static boolean speaksOfTruth(Subject subject) {
        return TRUTH.matcher(subject.prose().text()).find();
    }

    private ResolvedType withPointee(Subject subject, Weighing weighing, NativeType type, Evidence evidence) {
        if (!(type instanceof NativeType.Pointer pointer)) {
            boolean text = type instanceof NativeType.Text;
            return text
                    ? text(subject, weighing, type, evidence)
                    : new ResolvedType(type, CSpelling.of(type), evidence, null);
        }
        if (subject.returns()) {
            return plain(pointer.target() instanceof NativeType.Struct ? type : untyped(pointer), evidence);
        }
        LinearModel.Verdict verdict = target(subject, weighing);
        NativeType target = pointer.target();
        boolean sure = sure(subject, weighing, verdict);
        if (verdict.label().equals(Models.OTHER)) {
            double confidence = DefiniteRules.pointsTo(subject, target)
                    ? Math.max(DefiniteRules.CONFIDENCE, verdict.confidence())
                    : verdict.confidence();
            boolean named = target instanceof NativeType.Struct
                    && !TWICE.matcher(subject.name()).matches()
                    && confidence >= Thresholds.structure(known(subject));
            return named ? pointee(pointer, evidence, confidence) : plain(untyped(pointer), evidence);
        }
        Abi abi = Abi.valueOf(verdict.label().toUpperCase(Locale.ROOT));
        if (!sure || abi == Abi.PTR) {
            return plain(untyped(pointer), evidence);
        }
        boolean agrees = target.abi() == abi;
        NativeType scalar = agrees ? target : new NativeType.Scalar(abi, true, "");
        boolean contradicted = !agrees && target.abi() != Abi.UNKNOWN;
        return contradicted
                ? plain(untyped(pointer), evidence)
                : pointee(new NativeType.Pointer(scalar, pointer.targetConst()), evidence, verdict.confidence());
    }

    private LinearModel.Verdict target(Subject subject, Weighing weighing) {
        double[] probabilities = models.pointees().probabilities(weighing.features());
        return models.pointees().conclude(probabilities, known(subject));
    }

    private boolean sure(Subject subject, Weighing weighing, LinearModel.Verdict target) {
        return target.confidence() >= Thresholds.pointee(known(subject))
                && !Contradictions.ofPointee(subject.name(), target.label(), weighing.features());
    }

    private ResolvedType text(Subject subject, Weighing weighing, NativeType type, Evidence evidence) {
        LinearModel.Verdict verdict = target(subject, weighing);
        boolean wide = type instanceof NativeType.Text text && text.encoding() == NativeType.Encoding.UTF16;
        boolean agrees = verdict.label().equals(wide ? "i16" : "i8") && sure(subject, weighing, verdict);
        if (!agrees) {
            return plain(new NativeType.Pointer(UNKNOWN, false), evidence);
        }
        Evidence pointee = new Evidence(
                evidence.source(), evidence.rule(), evidence.location(), evidence.excerpt(), verdict.confidence());
        return new ResolvedType(type, CSpelling.of(type), evidence, pointee);
    }

    private static NativeType untyped(NativeType.Pointer pointer) {
        return new NativeType.Pointer(UNKNOWN, pointer.targetConst());
    }

    private static ResolvedType plain(NativeType type, Evidence evidence) {
        return new ResolvedType(type, CSpelling.of(type), evidence, null);
    }

    private static ResolvedType pointee(NativeType.Pointer type, Evidence evidence, double confidence) {
        Evidence pointee =
                new Evidence(evidence.source(), evidence.rule(), evidence.location(), evidence.excerpt(), confidence);
        return new ResolvedType(type, CSpelling.of(type), evidence, pointee);
    }
}
