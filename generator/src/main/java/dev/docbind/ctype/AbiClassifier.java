package dev.docbind.ctype;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in which class of register or memory a value of a C type travels, without regard to its name. */
public final class AbiClassifier {

    /** Unions that are a 64-bit number in all but name. */
    private static final Set<String> NUMBERS =
            Set.of("LARGE_INTEGER", "_LARGE_INTEGER", "ULARGE_INTEGER", "_ULARGE_INTEGER", "PHYSICAL_ADDRESS");

    private final TypeScope scope;
    private final Layouts layouts;

    /**
     * A classifier over known names.
     *
     * @param target whose widths hold
     * @param scope where names are looked up
     */
    public AbiClassifier(Target target, TypeScope scope) {
        this.scope = scope;
        this.layouts = new Layouts(target, scope);
    }

    /** The class of a type; {@link Abi#UNKNOWN} where a name in it is not known. */
    public Abi classify(CType type) {
        CType resolved = behind(type);
        return switch (resolved) {
            case null -> Abi.UNKNOWN;
            case CType.Void nothing -> Abi.VOID;
            case CType.Basic basic -> classify(basic.kind());
            case CType.Pointer pointer -> Abi.PTR;
            case CType.Function function -> Abi.PTR;
            case CType.Array array -> Abi.ARRAY;
            case CType.Enumerated enumerated -> integer(layouts.extent(enumerated));
            case CType.Composite composite -> Abi.STRUCT;
            case CType.Tagged tagged ->
                tagged.kind() == CType.TagKind.ENUM ? Abi.I32 : number(tagged.tag()) ? Abi.I64 : Abi.STRUCT;
            case CType.Named named -> number(named.name()) ? Abi.I64 : Abi.UNKNOWN;
        };
    }

    /** The class as the exported model writes it: {@code i32}, {@code struct:POINT}, {@code array:i8[16]}. */
    public String describe(CType type) {
        Abi abi = classify(type);
        return switch (abi) {
            case STRUCT -> "struct:" + structName(type);
            case ARRAY -> array(type);
            default -> abi.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    /** The name by which a structure is known: the last typedef name on the way to it, otherwise its tag. */
    public String structName(CType type) {
        CType now = type;
        String name = "";
        for (int hops = 0; hops < 64; hops++) {
            if (now instanceof CType.Named named) {
                name = named.name();
                CType next = scope.typedef(name);
                if (next == null) {
                    return name;
                }
                now = next;
            } else {
                break;
            }
        }
        if (!name.isEmpty()) {
            return name;
        }
        return now instanceof CType.Tagged tagged ? tagged.tag() : CompositeReader.tag(now);
    }

    private String array(CType type) {
        if (!(scope.resolve(type) instanceof CType.Array array)) {
            return "unknown";
        }
        Long length = layouts.length(array);
        CType element = array.element();
        int guard = 0;
        while (length != null && scope.resolve(element) instanceof CType.Array inner && guard++ < 64) {
            Long innerLength = layouts.length(inner);
            length = innerLength == null ? null : Long.valueOf(length * innerLength);
            element = inner.element();
        }
        return length == null ? "unknown" : "array:" + describe(element) + "[" + length + "]";
    }

    /** Follows names, but stops at one that is a number in all but name. */
    private @Nullable CType behind(CType type) {
        CType now = type;
        for (int hops = 0; hops < 64; hops++) {
            if (now instanceof CType.Named named) {
                if (number(named.name())) {
                    return now;
                }
                CType next = scope.typedef(named.name());
                if (next == null) {
                    return null;
                }
                now = next;
            } else if (now instanceof CType.Tagged tagged && !number(tagged.tag())) {
                CType definition = scope.tagged(tagged.kind(), tagged.tag());
                return definition == null ? now : definition;
            } else {
                return now;
            }
        }
        return null;
    }

    private static boolean number(String name) {
        return NUMBERS.contains(name);
    }

    private Abi classify(BasicKind kind) {
        return switch (kind) {
            case FLOAT -> Abi.F32;
            case DOUBLE -> Abi.F64;
            case LDOUBLE -> layouts.size(kind) == 8 ? Abi.F64 : Abi.UNKNOWN;
            default -> integer(new Layouts.Extent(layouts.size(kind), 1));
        };
    }

    private static Abi integer(Layouts.@Nullable Extent extent) {
        return switch (extent == null ? 0 : (int) extent.size()) {
            case 1 -> Abi.I8;
            case 2 -> Abi.I16;
            case 4 -> Abi.I32;
            case 8 -> Abi.I64;
            default -> Abi.UNKNOWN;
        };
    }
}
