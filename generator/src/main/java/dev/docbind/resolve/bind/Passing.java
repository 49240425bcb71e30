package dev.docbind.resolve.bind;

import dev.docbind.ctype.Abi;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a structure can be passed by value. The registers that take it follow from the kinds of all members, those
 * of nested structures included, so a size alone is not enough; and Java's linker takes no structure with a member that
 * does not lie where its own alignment puts it.
 */
public final class Passing {

    /** What is known. */
    public enum Verdict {
        /** All kinds are known, and members lie where alignment puts them. */
        NATURAL,
        /** The layout, or that of a nested structure, is not known. */
        UNKNOWN,
        /** Members are packed, overlap, or are aligned more strictly than by themselves. */
        UNNATURAL
    }

    private static final int UNKNOWN = -1;
    private static final int UNNATURAL = -2;
    private static final int DEPTH = 32;

    private final Function<String, @Nullable ModelStructure> structures;
    private final Map<String, Verdict> verdicts = new HashMap<>();

    /** Looks structures up by name; null stands for one that is not declared. */
    public Passing(Function<String, @Nullable ModelStructure> structures) {
        this.structures = structures;
    }

    /** The verdict on a structure. */
    public Verdict of(String name) {
        Verdict known = verdicts.get(name);
        if (known != null) {
            return known;
        }
        long alignment = alignment(name, -1, 0);
        Verdict verdict = alignment > 0 ? Verdict.NATURAL : alignment == UNKNOWN ? Verdict.UNKNOWN : Verdict.UNNATURAL;
        verdicts.put(name, verdict);
        return verdict;
    }

    private long alignment(String name, long size, int depth) {
        ModelStructure structure = structures.apply(name);
        if (structure == null || structure.opaque() || size >= 0 && size != structure.size()) {
            return UNKNOWN;
        }
        boolean union = structure.id().kind() == ApiKind.UNION;
        long natural = alignment(structure.fields(), union, structure.size(), depth);
        return natural > 0 && natural != structure.alignment() ? UNNATURAL : natural;
    }

    /** The alignment that the members imply, if they lie by it; otherwise what is wrong. */
    private long alignment(List<ModelField> fields, boolean union, long size, int depth) {
        long at = 0;
        long strictest = 1;
        for (ModelField field : fields) {
            if (field.size() == 0) {
                continue;
            }
            long own = depth > DEPTH ? UNKNOWN : alignment(field, depth + 1);
            if (own < 0) {
                return own;
            }
            boolean within = field.bitWidth() >= 0 && field.offset() + field.size() <= at;
            if (!union && !within && field.offset() != next(at, own)) {
                return UNNATURAL;
            }
            at = Math.max(at, field.offset() + field.size());
            strictest = Math.max(strictest, own);
        }
        return size > 0 && next(at, strictest) == size ? strictest : UNNATURAL;
    }

    private long alignment(ModelField field, int depth) {
        return field.bitWidth() >= 0 ? field.size() : alignment(field.type().type(), field.size(), field, depth);
    }

    private long alignment(NativeType type, long size, ModelField field, int depth) {
        if (type instanceof NativeType.Array array) {
            return array.length() > 0 && size % array.length() == 0 && depth <= DEPTH
                    ? alignment(array.element(), size / array.length(), field, depth + 1)
                    : UNKNOWN;
        }
        if (!field.nested().isEmpty()) {
            return alignment(field.nested(), field.nestedUnion(), size, depth);
        }
        if (type instanceof NativeType.Struct struct) {
            long documented = alignment(struct.name(), size, depth);
            return documented == UNKNOWN && !field.inner().isEmpty()
                    ? alignment(field.inner(), field.nestedUnion(), size, depth)
                    : documented;
        }
        return size == width(type.abi()) ? size : UNKNOWN;
    }

    private static long next(long at, long alignment) {
        return (at + alignment - 1) / alignment * alignment;
    }

    private static long width(Abi abi) {
        return switch (abi) {
            case I8 -> 1;
            case I16 -> 2;
            case I32, F32 -> 4;
            case I64, F64, PTR -> 8;
            case VOID, STRUCT, ARRAY, UNKNOWN -> -1;
        };
    }
}
