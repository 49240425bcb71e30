package dev.docbind.resolve;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.resolve.type.CTexts;
import dev.docbind.resolve.type.CompositeFinder;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns the types that overlays give to fields into C text of the whole structure, so that the layout, and every use of
 * the structure elsewhere, follows from them.
 */
final class FieldOverlays {

    private static final int DEEPEST = 32;

    private final Overlay overlay;
    private final CParser parser;

    private FieldOverlays(Overlay overlay, CParser parser) {
        this.overlay = overlay;
        this.parser = parser;
    }

    /** The corrected definitions of all structures that overlays give field types to. */
    static List<CodeText> texts(
            List<Declaration> declarations, Overlays overlays, CompositeFinder finder, CParser parser) {
        List<CodeText> texts = new ArrayList<>();
        for (Declaration declaration : declarations) {
            Overlay overlay = declaration instanceof Declaration.Structure ? overlays.of(declaration) : null;
            if (overlay == null || overlay.types().isEmpty()) {
                continue;
            }
            CompositeFinder.Definition found = finder.composite((Declaration.Structure) declaration);
            if (found != null && found.type() instanceof CType.Composite composite) {
                CComposite corrected = new FieldOverlays(overlay, parser).corrected(composite.definition(), "", 0);
                texts.add(new CodeText(
                        CTexts.OVERLAY,
                        "c",
                        text(new CType.Composite(corrected), found),
                        overlay.location().file(),
                        overlay.location().line()));
            }
        }
        return texts;
    }

    private CComposite corrected(CComposite composite, String prefix, int depth) {
        List<CField> fields = composite.fields().stream()
                .map(field -> corrected(field, prefix, depth))
                .toList();
        return composite.withFields(fields);
    }

    private CField corrected(CField field, String prefix, int depth) {
        String path = prefix + (field.name() == null ? "" : field.name());
        String wanted = field.name() == null ? null : overlay.types().get(path);
        CType type = wanted == null ? null : parser.type(wanted);
        if (type == null && field.type() instanceof CType.Composite inline && depth < DEEPEST) {
            String inner = field.name() == null ? prefix : path + ".";
            type = new CType.Composite(corrected(inline.definition(), inner, depth + 1));
        }
        return type == null
                ? field
                : new CField(field.name(), type, field.bits(), field.alignment(), field.annotations(), field.line());
    }

    /** The definition by its tag, or else by its first name, and its other names as further typedefs. */
    private static String text(CType.Composite composite, CompositeFinder.Definition found) {
        List<String> names = new ArrayList<>(found.names());
        String tag = composite.definition().tag();
        CPrinter printer = new CPrinter();
        CType known = new CType.Composite(composite.definition());
        StringBuilder text = new StringBuilder();
        names.remove(tag);
        if (tag != null) {
            CType.TagKind kind = composite.definition().union() ? CType.TagKind.UNION : CType.TagKind.STRUCT;
            text.append(printer.declaration(new CDeclaration.Tag(tag, known, found.location())));
            known = new CType.Tagged(kind, tag);
        }
        for (String name : names.stream().sorted(FieldOverlays::plainFirst).toList()) {
            CType type = name.startsWith("*") ? new CType.Pointer(known, false) : known;
            String plain = name.replace("*", "").strip();
            text.append('\n').append(printer.declaration(new CDeclaration.Typedef(plain, type, found.location())));
            known = tag == null && known instanceof CType.Composite ? new CType.Named(plain) : known;
        }
        return text.toString();
    }

    private static int plainFirst(String one, String other) {
        return Boolean.compare(one.startsWith("*"), other.startsWith("*"));
    }
}
