package dev.docbind.verify;

import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.HeaderIndex;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Makes the checks of structures: size, alignment, and of every field offset, size and type; bitfields by the layout
 * of the header's own declaration, since C has no offset of theirs.
 *
 * @param target the target
 * @param index the header
 * @param types checks of types
 */
record StructureChecks(Target target, HeaderIndex index, TypeChecks types) {

    /** The checks of a structure with a layout; none where it is opaque or the header does not define it. */
    List<Check> of(ModelStructure structure) {
        List<Check> checks = new ArrayList<>();
        String type = cName(structure);
        if (structure.opaque() || type == null) {
            return checks;
        }
        StatementId statement = structure.id().statement();
        SourceLocation location = structure.evidence().location();
        checks.add(Check.that(
                "sizeof(" + type + ") == " + structure.size(),
                statement,
                location,
                structure.name() + " has " + structure.size() + " bytes, in the header another number"));
        checks.add(Check.that(
                "_Alignof(" + type + ") == " + structure.alignment(),
                statement,
                location,
                structure.name() + " is aligned to " + structure.alignment() + " bytes, in the header to others"));
        Map<String, Long> bits = new HashMap<>();
        Layout layout = new Layouts(target, index.types())
                .layout(cType(structure, type))
                .value();
        if (layout != null) {
            bits(layout, "", 0, bits);
        }
        fields(structure, type, structure.fields(), "", 0, bits, checks);
        return checks;
    }

    private @Nullable String cName(ModelStructure structure) {
        List<String> names = new ArrayList<>(List.of(structure.name()));
        names.addAll(structure.aliases());
        for (String name : names) {
            if (index.typedef(name) != null
                    && index.types().resolve(new CType.Named(name)) instanceof CType.Composite) {
                return name;
            }
            if (index.tag(name) != null && index.tag(name).type() instanceof CType.Composite composite) {
                return (composite.definition().union() ? "union " : "struct ") + name;
            }
        }
        return null;
    }

    private CType cType(ModelStructure structure, String type) {
        int space = type.indexOf(' ');
        if (space < 0) {
            return new CType.Named(type);
        }
        CType.TagKind kind = type.startsWith("union") ? CType.TagKind.UNION : CType.TagKind.STRUCT;
        return new CType.Tagged(kind, type.substring(space + 1));
    }

    private void fields(
            ModelStructure structure,
            String type,
            List<ModelField> fields,
            String path,
            long base,
            Map<String, Long> bits,
            List<Check> checks) {
        for (ModelField field : fields) {
            String name = path + field.name();
            long offset = base + field.offset();
            StatementId statement = structure.id().statement().field(name);
            SourceLocation location = field.type().evidence().location();
            if (field.name().isEmpty()) {
                fields(structure, type, field.nested(), path, offset, bits, checks);
                continue;
            }
            if (field.bitWidth() >= 0) {
                long first = offset * 8 + field.bitOffset();
                if (!bits.containsKey(name) || bits.get(name) != (first << 8 | field.bitWidth())) {
                    checks.add(Check.failed(
                            statement,
                            location,
                            structure.name() + "." + name + " has " + field.bitWidth() + " bits from bit " + first
                                    + ", in the header others"));
                }
                continue;
            }
            checks.add(Check.that(
                    "__builtin_offsetof(" + type + ", " + name + ") == " + offset,
                    statement,
                    location,
                    structure.name() + "." + name + " lies at offset " + offset + ", in the header elsewhere"));
            member(structure, type, field, name, statement, checks);
            fields(structure, type, field.nested(), name + ".", offset, bits, checks);
        }
    }

    private void member(
            ModelStructure structure,
            String type,
            ModelField field,
            String name,
            StatementId statement,
            List<Check> checks) {
        String member = "((" + type + " *)0)->" + name;
        SourceLocation location = field.type().evidence().location();
        if (field.size() > 0) {
            checks.add(Check.that(
                    "sizeof(" + member + ") == " + field.size(),
                    statement,
                    location,
                    structure.name() + "." + name + " has " + field.size() + " bytes, in the header another number"));
        }
        boolean single =
                field.nested().isEmpty() && !(field.type().type() instanceof dev.docbind.model.NativeType.Array);
        if (single) {
            checks.addAll(types.of(
                    field.type().type(),
                    "__typeof__(" + member + ")",
                    statement,
                    location,
                    structure.name() + "." + name));
        }
    }

    private static void bits(Layout layout, String path, long base, Map<String, Long> into) {
        for (Layout.Field field : layout.fields()) {
            long offset = base + field.offset();
            String name = field.name() == null ? "" : field.name();
            if (field.bitWidth() >= 0) {
                into.put(path + name, (offset * 8 + field.bitOffset()) << 8 | field.bitWidth());
            } else if (field.nested() != null) {
                bits(field.nested(), name.isEmpty() ? path : path + name + ".", offset, into);
            }
        }
    }
}
