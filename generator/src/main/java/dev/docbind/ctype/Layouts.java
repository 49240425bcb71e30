package dev.docbind.ctype;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Computes sizes, alignments and member offsets by the rules of a target's C compiler. Gives nothing where any part is
 * not known. Not thread-safe: it remembers what it has computed.
 */
public final class Layouts {

    private static final long MAX_SIZE = 1L << 40;
    private static final int MAX_DEPTH = 64;

    private final Target target;
    private final TypeScope scope;
    private final Map<CComposite, Layout> known = new IdentityHashMap<>();
    private final Set<CComposite> active = new HashSet<>();
    private String trouble = "";

    /**
     * Layouts over known names.
     *
     * @param target whose rules hold
     * @param scope where typedefs, tags and constants are looked up
     */
    public Layouts(Target target, TypeScope scope) {
        this.target = target;
        this.scope = scope;
    }

    /**
     * The room a type takes.
     *
     * @param size size in bytes; 0 for a flexible array
     * @param alignment alignment in bytes
     */
    public record Extent(long size, long alignment) {}

    /** The layout of a structure or union, also behind names; a {@code c.no-layout} finding says what is missing. */
    public Result<Layout> layout(CType type) {
        trouble = "";
        Layout layout =
                scope.resolve(type) instanceof CType.Composite composite ? compute(composite.definition()) : null;
        if (layout != null) {
            return Result.of(layout);
        }
        String why = trouble.isEmpty() ? "its definition is not known" : trouble;
        return Result.failed(Diagnostic.info(
                "c.no-layout",
                SourceLocation.of(""),
                "no layout for " + new CPrinter().type(type) + ": " + why,
                "declare the missing type in a sidecar file"));
    }

    /** Size and alignment of any type but functions and {@code void}; null where they are not known. */
    public @Nullable Extent extent(CType type) {
        CType resolved = scope.resolve(type);
        return switch (resolved) {
            case null -> unknown(new CPrinter().type(type) + " is not declared");
            case CType.Basic basic -> extent(basic.kind());
            case CType.Pointer pointer -> new Extent(8, 8);
            case CType.Array array -> extent(array);
            case CType.Enumerated enumerated -> {
                CType underlying = enumerated.definition().underlying();
                yield underlying == null ? enumeration(enumerated.definition()) : extent(underlying);
            }
            case CType.Composite composite -> {
                Layout layout = compute(composite.definition());
                yield layout == null ? null : new Extent(layout.size(), layout.alignment());
            }
            case CType.Tagged tagged when tagged.kind() == CType.TagKind.ENUM -> new Extent(4, 4);
            case CType.Tagged tagged -> unknown(tagged.tag() + " is not defined");
            case CType.Named named -> null;
            case CType.Void nothing -> unknown("void has no size");
            case CType.Function function -> unknown("a function has no size");
        };
    }

    /** Size of an enumeration: that of {@code int}, or 8 bytes where GNU C needs them for a value. */
    private Extent enumeration(CEnum definition) {
        boolean wide = target.rules() == Target.Rules.GNU
                && definition.members().stream()
                        .anyMatch(member -> member.value() != null
                                && (member.value() > 0xFFFF_FFFFL || member.value() < Integer.MIN_VALUE));
        return wide ? new Extent(8, 8) : new Extent(4, 4);
    }

    private @Nullable Extent extent(CType.Array array) {
        Extent element = extent(array.element());
        if (element == null) {
            return null;
        }
        Long length = length(array);
        if (length == null) {
            return unknown("the length " + array.lengthText() + " is not known");
        }
        boolean fits = length >= 0 && (element.size() == 0 || length <= MAX_SIZE / element.size());
        return fits ? new Extent(element.size() * length, element.alignment()) : unknown("an array is too large");
    }

    /** The length of an array; 0 for a flexible one, null where it cannot be computed. */
    public @Nullable Long length(CType.Array array) {
        if (array.length() != null) {
            return array.length();
        }
        return array.lengthText().isEmpty() ? Long.valueOf(0) : new CParser(target, scope).value(array.lengthText());
    }

    private @Nullable Extent extent(BasicKind kind) {
        int size = size(kind);
        return size == 0 ? unknown("its width depends on the compiler") : new Extent(size, size);
    }

    private @Nullable Extent unknown(String why) {
        trouble = trouble.isEmpty() ? why : trouble;
        return null;
    }

    private @Nullable Layout compute(CComposite definition) {
        Layout before = known.get(definition);
        if (before != null) {
            return before;
        }
        if (active.size() > MAX_DEPTH || !active.add(definition)) {
            unknown("it contains itself");
            return null;
        }
        Layout layout = new CompositeLayout(target, this, definition).compute();
        active.remove(definition);
        if (layout != null) {
            known.put(definition, layout);
        }
        return layout;
    }

    /** The layout of the structure or union a member holds, directly or as array element; null for others. */
    @Nullable
    Layout nested(CType type) {
        CType resolved = scope.resolve(type);
        while (resolved instanceof CType.Array array) {
            resolved = scope.resolve(array.element());
        }
        return resolved instanceof CType.Composite composite ? compute(composite.definition()) : null;
    }

    /**
     * The strictest alignment that a type or a member in it was declared with, which Microsoft's compiler keeps; 0 for none.
     * A type that is packed by GCC's attribute, which Microsoft's compiler does not have, hides what its members declare.
     */
    int declaredAlignment(CType type) {
        return declaredAlignment(type, 0);
    }

    private int declaredAlignment(CType type, int depth) {
        CType resolved = scope.resolve(type);
        while (resolved instanceof CType.Array array) {
            resolved = scope.resolve(array.element());
        }
        if (!(resolved instanceof CType.Composite composite) || depth > MAX_DEPTH) {
            return 0;
        }
        int strictest = composite.definition().alignment();
        if (composite.definition().packed()) {
            return strictest;
        }
        for (CField field : composite.definition().fields()) {
            int own = Math.max(field.alignment(), declaredAlignment(field.type(), depth + 1));
            strictest = field.bits() == null ? Math.max(strictest, own) : strictest;
        }
        return strictest;
    }

    /** Size of a basic type in bytes; 0 for {@code long double} on Windows, on which its compilers disagree. */
    public int size(BasicKind kind) {
        return switch (kind) {
            case BOOL, CHAR, SCHAR, UCHAR -> 1;
            case SHORT, USHORT -> 2;
            case INT, UINT, FLOAT -> 4;
            case LONG, ULONG -> target.longSize();
            case LLONG, ULLONG, DOUBLE -> 8;
            case WCHAR -> target.wcharSize();
            case LDOUBLE -> target.windows() ? 0 : target == Target.MACOS_ARM64 ? 8 : 16;
            case INT128, UINT128 -> 16;
        };
    }

    /** Whether a basic type is unsigned on the target. */
    public boolean unsigned(BasicKind kind) {
        return switch (kind) {
            case BOOL, UCHAR, USHORT, UINT, ULONG, ULLONG, UINT128 -> true;
            case CHAR -> target == Target.LINUX_ARM64;
            case WCHAR -> target.windows() || target == Target.LINUX_ARM64;
            default -> false;
        };
    }

    /** Whether a basic type is a floating one. */
    public boolean floating(BasicKind kind) {
        return kind == BasicKind.FLOAT || kind == BasicKind.DOUBLE || kind == BasicKind.LDOUBLE;
    }
}
