package dev.docbind.win32metadata;

import dev.docbind.ctype.BasicKind;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.codecrete.windowsapi.metadata.ConstantValue;
import net.codecrete.windowsapi.metadata.Delegate;
import net.codecrete.windowsapi.metadata.EnumType;
import net.codecrete.windowsapi.metadata.Metadata;
import net.codecrete.windowsapi.metadata.PrimitiveKind;
import net.codecrete.windowsapi.metadata.Struct;
import net.codecrete.windowsapi.metadata.Type;
import net.codecrete.windowsapi.metadata.TypeAlias;
import net.codecrete.windowsapi.winmd.MetadataBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Says what the type names of the metadata are, in the form of {@code windows-types.tsv}: a class and its names. Only names
 * that the headers of mingw-w64 lack, and structures that have another size there.
 */
final class TypeFacts {

    private static final Pattern LENGTH =
            Pattern.compile("(?:^|_)(?:MAX|MAXIMUM|CCH|SIZE|COUNT|NUM|MAXLENGTH)(?:_|$)|(?:LEN|LENGTH|SIZE|COUNT)$");
    private static final Map<BasicKind, String> NUMBERS = Map.of(
            BasicKind.CHAR, "i8",
            BasicKind.UCHAR, "u8",
            BasicKind.SHORT, "i16",
            BasicKind.USHORT, "u16",
            BasicKind.WCHAR, "u16");
    private static final Pattern HANDLE = Pattern.compile("H[A-Z_]{3,}|[A-Z_]+_HANDLE");
    private static final int LARGEST = 1 << 20;

    private final Declarations declarations = new Declarations(Target.WINDOWS_X64, Set.of());
    private final Types types = new Types(Set.of());
    private final TypeTable table;
    private final Layouts layouts;
    private final Map<String, String> facts = new HashMap<>();
    private final Set<String> differing = new HashSet<>();

    private TypeFacts() {
        this.table = TypeTable.builtin(Target.WINDOWS_X64)
                .with(Objects.requireNonNull(new Win32Metadata()
                        .declarations(Target.WINDOWS_X64, Set.of())
                        .value()));
        this.layouts = new Layouts(Target.WINDOWS_X64, table);
    }

    /** The facts that a table made from headers lacks, as the text of a table. */
    static String beside(Path headers) throws IOException {
        Metadata metadata = MetadataBuilder.load();
        TypeFacts facts = new TypeFacts();
        metadata.types().forEach(facts::add);
        metadata.constants().forEach(facts::add);
        facts.facts.keySet().removeAll(facts.differing);
        read(headers).forEach((name, kind) -> {
            String own = facts.facts.get(name);
            boolean another =
                    own != null && own.startsWith("struct ") && kind.startsWith("struct ") && !own.equals(kind);
            if (!another) {
                facts.facts.remove(name);
            }
        });
        return facts.text();
    }

    private void add(Type type) {
        String name = type.nativeName();
        boolean own = type.namespace() != null && !declarations.foreign(type.name(), name) && name.matches("\\w+");
        String kind = own ? kind(type) : null;
        if (kind != null) {
            put(name, kind);
        }
    }

    private void add(ConstantValue constant) {
        boolean whole = constant.value() instanceof Integer
                || constant.value() instanceof Short
                || constant.value() instanceof Byte
                || constant.value() instanceof Long;
        long value = whole ? ((Number) constant.value()).longValue() : 0;
        if (0 < value
                && value < LARGEST
                && !constant.name().startsWith("DISPID_")
                && LENGTH.matcher(constant.name()).find()) {
            put(constant.name(), "const " + value);
        }
    }

    private void put(String name, String kind) {
        String other = facts.putIfAbsent(name, kind);
        if (other != null && !other.equals(kind)) {
            differing.add(name);
        }
    }

    private @Nullable String kind(Type type) {
        return switch (type) {
            case Delegate _ -> "fn";
            case EnumType enumeration ->
                enumeration.baseType().kind() == PrimitiveKind.INT32
                                || enumeration.baseType().kind() == PrimitiveKind.UINT32
                        ? "enum"
                        : number(types.of(enumeration.baseType()));
            case TypeAlias alias -> alias(alias);
            case Struct struct -> room(struct);
            default -> null;
        };
    }

    /** A typedef; the metadata has those of hidden structures as numbers, and tells not whether C has a pointer there. */
    private @Nullable String alias(TypeAlias alias) {
        CType type = types.of(alias.aliasedType());
        boolean hidden = type.equals(new CType.Named("INT_PTR"));
        return !hidden ? number(type) : HANDLE.matcher(alias.nativeName()).matches() ? "ptr" : null;
    }

    private @Nullable String number(CType type) {
        return switch (table.resolve(type)) {
            case CType.Pointer _ -> "ptr";
            case CType.Basic basic -> {
                Layouts.Extent extent = Objects.requireNonNull(layouts.extent(basic));
                String known = NUMBERS.get(basic.kind());
                boolean real = basic.kind() == BasicKind.FLOAT || basic.kind() == BasicKind.DOUBLE;
                boolean unsigned = basic.kind().name().startsWith("U");
                yield known != null ? known : (real ? "f" : unsigned ? "u" : "i") + extent.size() * 8;
            }
            case null, default -> null;
        };
    }

    private @Nullable String room(Struct struct) {
        Layouts.Extent extent = layouts.extent(new CType.Named(struct.nativeName()));
        return extent == null ? null : "struct " + extent.size() + " " + extent.alignment();
    }

    private static Map<String, String> read(Path table) throws IOException {
        Map<String, String> kinds = new HashMap<>();
        for (String line : Files.readAllLines(table)) {
            int tab = line.indexOf('\t');
            for (String name : line.startsWith("#")
                    ? new String[0]
                    : line.substring(tab + 1).split(" ")) {
                kinds.put(name, line.substring(0, tab));
            }
        }
        return kinds;
    }

    private String text() {
        Map<String, Set<String>> lines = new TreeMap<>();
        facts.forEach((name, kind) ->
                lines.computeIfAbsent(kind, _ -> new TreeSet<>()).add(name));
        StringBuilder text = new StringBuilder("""
                # What type names of the Windows headers are that those of mingw-w64 lack, and structures that have another size there.
                # Taken from win32metadata (MIT), in the form of windows-types.tsv. Names of which two namespaces disagree are left out.
                """);
        lines.forEach((kind, names) ->
                text.append(kind).append('\t').append(String.join(" ", names)).append('\n'));
        return text.toString();
    }
}
