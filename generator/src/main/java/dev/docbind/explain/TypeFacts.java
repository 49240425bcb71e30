package dev.docbind.explain;

import dev.docbind.declaration.PageFacts;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import dev.docbind.model.Evidence;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says how a structure is laid out and what an enumeration's members are worth, and where that stands. */
final class TypeFacts {

    private static final String SIDECAR = "a declaration in a sidecar file";

    private TypeFacts() {}

    static Explanation structure(ModelStructure structure) {
        Evidence evidence = structure.evidence();
        StatementId id = structure.id().statement();
        String conclusion = structure.opaque()
                ? "opaque, used by pointer only"
                : "size " + structure.size() + ", alignment " + structure.alignment();
        List<Explanation.Fact> facts = new ArrayList<>();
        facts.add(fact(id, conclusion, evidence, SIDECAR));
        if (!structure.opaque()) {
            structure.fields().forEach(field -> field(id, "", 0, field, facts));
        }
        PageFacts page =
                structure.declaration() == null ? null : structure.declaration().page();
        return explanation(structure.name(), page, evidence.location(), facts);
    }

    /** A member, or those of a nested type without name of its own, whose offsets count from the outermost beginning. */
    private static void field(
            StatementId id, String prefix, long base, ModelField field, List<Explanation.Fact> facts) {
        String path = prefix + field.name();
        long offset = base + field.offset();
        if (!field.nested().isEmpty()) {
            String inner = field.name().isEmpty() ? prefix : path + ".";
            field.nested().forEach(one -> field(id, inner, offset, one, facts));
            return;
        }
        String bits = field.bitWidth() < 0
                ? ""
                : String.format(
                        Locale.ROOT, ", bits %d to %d", field.bitOffset(), field.bitOffset() + field.bitWidth() - 1);
        facts.add(fact(
                id.field(path),
                field.type().cType() + " at offset " + offset + bits + ", size " + field.size(),
                field.type().evidence(),
                "an overlay with types: {" + path + ": …}, or " + SIDECAR));
    }

    static Explanation enumeration(ModelEnumeration enumeration) {
        StatementId id = enumeration.id().statement();
        PageFacts page = enumeration.declaration() == null
                ? null
                : enumeration.declaration().page();
        List<Explanation.Fact> facts = new ArrayList<>();
        for (ModelConstant member : enumeration.members()) {
            facts.add(new Explanation.Fact(
                    id.field(member.name()),
                    member.value() == null ? "no known value" : "= " + member.value(),
                    member.value() == null ? 0 : 1,
                    "what is written or declared",
                    SourceLocation.of(member.page(), member.line()),
                    "",
                    List.of(),
                    List.of(),
                    "an overlay with codes: {" + member.name() + ": …}"));
        }
        return explanation(enumeration.name(), page, SourceLocation.of(""), facts);
    }

    private static Explanation explanation(
            String name, @Nullable PageFacts page, SourceLocation otherwise, List<Explanation.Fact> facts) {
        return new Explanation(
                name, page == null ? otherwise : page.location(), page == null ? "" : page.uid(), List.copyOf(facts));
    }

    private static Explanation.Fact fact(StatementId id, String conclusion, Evidence evidence, String overrule) {
        return new Explanation.Fact(
                id,
                conclusion,
                evidence.confidence(),
                evidence.source().id() + ", " + evidence.rule(),
                evidence.location(),
                evidence.excerpt(),
                List.of(),
                List.of(),
                overrule);
    }
}
