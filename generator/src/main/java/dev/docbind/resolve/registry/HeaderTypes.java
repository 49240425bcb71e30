package dev.docbind.resolve.registry;

import dev.docbind.ctype.BasicKind;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What type names of the Windows headers are: facts for names that declarations use and no page declares. A name is a
 * number, an enumeration, a pointer, or a structure of which only the size is known. Immutable.
 */
public final class HeaderTypes {

    private static final Map<String, BasicKind> BASIC = Map.of(
            "i8", BasicKind.CHAR,
            "u8", BasicKind.UCHAR,
            "i16", BasicKind.SHORT,
            "u16", BasicKind.USHORT,
            "i32", BasicKind.INT,
            "u32", BasicKind.UINT,
            "i64", BasicKind.LLONG,
            "u64", BasicKind.ULLONG,
            "f32", BasicKind.FLOAT,
            "f64", BasicKind.DOUBLE);
    private static final String STRUCT = "struct ";
    private static final String ARRAY = "array ";
    private static final String CONSTANT = "const ";

    /** How the headers name types of pointers to functions; a page frame number, PFN as well, is counted or numbered. */
    private static final Pattern FUNCTION_POINTER = Pattern.compile("L?PFN[A-Z0-9_]{3,}(?<!COUNT|NUMBER|_ID)");

    private final List<TypeFactTable> sources;
    private final List<TypeFactTable> members;

    private HeaderTypes(List<TypeFactTable> sources, List<TypeFactTable> members) {
        this.sources = sources;
        this.members = members;
    }

    /** The facts that hold for a target; none where it is not 64-bit Windows. */
    public static HeaderTypes of(Target target) {
        return target == Target.WINDOWS_X64
                ? new HeaderTypes(
                        tables("windows-types.tsv", "metadata-types.tsv", "written-types.tsv"),
                        tables("windows-members.tsv", "metadata-members.tsv"))
                : new HeaderTypes(List.of(), List.of());
    }

    private static List<TypeFactTable> tables(String... resources) {
        return Stream.of(resources).map(TypeFactTable::new).toList();
    }

    private @Nullable String kind(String name) {
        String own = first(name);
        if (own != null || sources.isEmpty()) {
            return own;
        }
        String narrow = first(name + "A");
        boolean both = narrow != null && !narrow.startsWith(STRUCT) && narrow.equals(first(name + "W"));
        return both ? narrow : FUNCTION_POINTER.matcher(name).matches() ? "fn" : null;
    }

    private @Nullable String first(String name) {
        for (TypeFactTable source : sources) {
            String kind = source.find(name);
            if (kind != null) {
                return kind;
            }
        }
        return null;
    }

    /** What a type name stands for, null where the headers do not have it. */
    public @Nullable CType typedef(String name) {
        String kind = kind(name);
        if (kind == null || kind.startsWith(CONSTANT) || kind.startsWith(ARRAY)) {
            return null;
        }
        BasicKind basic = BASIC.get(kind);
        if (basic != null) {
            return new CType.Basic(basic);
        }
        if (kind.startsWith("*")) {
            String behind = kind.length() > 1 ? kind.substring(1) : name.substring(name.startsWith("LP") ? 2 : 1);
            BasicKind number = BASIC.get(behind);
            return new CType.Pointer(number == null ? new CType.Named(behind) : new CType.Basic(number), false);
        }
        return switch (kind) {
            case "enum" -> new CType.Tagged(CType.TagKind.ENUM, name);
            case "fn" -> new CType.Pointer(new CType.Function(new CType.Void(), List.of(), false, ""), false);
            case "ptr" -> new CType.Pointer(new CType.Void(), false);
            default -> new CType.Tagged(CType.TagKind.STRUCT, name);
        };
    }

    /**
     * Size and alignment of a structure or union by typedef name or tag, null where no source has it or where two
     * sources have it differently.
     */
    public Layouts.@Nullable Extent extent(String name) {
        List<Layouts.Extent> known = extents(name);
        return known.size() == 1 ? known.getFirst() : null;
    }

    /** What the sources say of the room of a structure or union, by typedef name or tag; all that differs. */
    public List<Layouts.Extent> extents(String name) {
        return sources.stream()
                .map(source -> find(source, name))
                .filter(kind -> kind != null && kind.startsWith(STRUCT))
                .map(HeaderTypes::extentOf)
                .distinct()
                .toList();
    }

    /**
     * What a structure or union holds, as C text without its name, by typedef name or tag; null where no source has it.
     * How it is packed is what {@link #extent} says of its alignment.
     */
    public @Nullable String members(String name) {
        return members.stream()
                .map(source -> find(source, name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** Size and alignment of what a name stands for that is a typedef for an array, null where it is none. */
    public Layouts.@Nullable Extent array(String name) {
        String kind = first(name);
        return kind == null || !kind.startsWith(ARRAY) ? null : extentOf(kind);
    }

    private static Layouts.Extent extentOf(String kind) {
        String[] words = kind.split(" ");
        return new Layouts.Extent(Long.parseLong(words[1]), Long.parseLong(words[2]));
    }

    /** A structure by its name or tag; where it exists for narrow and wide characters, the wide one. */
    private static @Nullable String find(TypeFactTable source, String name) {
        String own = source.find(name);
        String kind = own == null ? source.find(bare(name)) : own;
        return kind == null ? source.find(name + "W") : kind;
    }

    /** A tag without the decoration by which headers tell it from the typedef name. */
    private static String bare(String tag) {
        String bare = tag.replaceFirst("^_+", "");
        return bare.startsWith("tag") ? bare.substring(3) : bare;
    }

    /** The value of a constant by which headers give array lengths, null where they do not have it. */
    public @Nullable Long constant(String name) {
        String kind = kind(name);
        return kind == null || !kind.startsWith(CONSTANT) ? null : Long.valueOf(kind.substring(CONSTANT.length()));
    }
}
