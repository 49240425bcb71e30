package dev.docbind.resolve.registry;

import dev.docbind.ctype.BasicKind;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String CONSTANT = "const ";

    private final Map<String, String> classes;

    private HeaderTypes(Map<String, String> classes) {
        this.classes = classes;
    }

    /** The facts that hold for a target; none where it is not 64-bit Windows. */
    public static HeaderTypes of(Target target) {
        Map<String, String> classes = new HashMap<>();
        if (target == Target.WINDOWS_X64) {
            load(classes);
        }
        return new HeaderTypes(Map.copyOf(classes));
    }

    private static void load(Map<String, String> classes) {
        InputStream stream = HeaderTypes.class.getResourceAsStream("windows-types.tsv");
        if (stream == null) {
            throw new IllegalStateException("The resource windows-types.tsv is missing from the tool.");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    String kind = line.substring(0, tab);
                    for (String name : line.substring(tab + 1).split(" ")) {
                        classes.put(name, kind);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a type name stands for, null where the headers do not have it. */
    public @Nullable CType typedef(String name) {
        String kind = classes.get(name);
        if (kind == null || kind.startsWith(CONSTANT)) {
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

    /** Size and alignment of a structure or union by typedef name or tag, null where the headers do not have it. */
    public Layouts.@Nullable Extent extent(String name) {
        String kind = find(name);
        if (kind == null || !kind.startsWith(STRUCT)) {
            return null;
        }
        String[] numbers = kind.substring(STRUCT.length()).split(" ");
        return new Layouts.Extent(Long.parseLong(numbers[0]), Long.parseLong(numbers[1]));
    }

    /** A structure by its name or tag; where it exists for narrow and wide characters, the wide one. */
    private @Nullable String find(String name) {
        String kind = classes.getOrDefault(name, classes.get(bare(name)));
        return kind == null ? classes.get(name + "W") : kind;
    }

    /** A tag without the decoration by which headers tell it from the typedef name. */
    private static String bare(String tag) {
        String bare = tag.replaceFirst("^_+", "");
        return bare.startsWith("tag") ? bare.substring(3) : bare;
    }

    /** The value of a constant by which headers give array lengths, null where they do not have it. */
    public @Nullable Long constant(String name) {
        String kind = classes.get(name);
        return kind == null || !kind.startsWith(CONSTANT) ? null : Long.valueOf(kind.substring(CONSTANT.length()));
    }
}
