package dev.docbind.resolve;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Dialect;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.model.Source;
import dev.docbind.resolve.text.Prose;
import dev.docbind.resolve.type.CompositeFinder;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells where a printed structure cannot be what the header declares: many syntax blocks were printed without array
 * lengths, so that a single character is said to hold a string.
 */
final class StructureDoubts {

    private static final int DEPTH = 16;
    private static final Set<String> CHARACTERS = Set.of("TCHAR", "CHAR", "WCHAR", "char", "wchar_t");
    private static final Pattern SEVERAL =
            Pattern.compile("\\b([Aa]n? array|[Aa]rray of|string|strings|null-terminated)\\b");
    private static final Pattern ARRAY = Pattern.compile("^(?:[Aa]n? |[Tt]he )?(?:[\\w-]+ )?[Aa]rray\\b");

    private static final Pattern BITS = Pattern.compile(
            "\\b(?:[Ii]ndicates,? when 1\\b|[Aa] single bit\\b|(?:one|two|three|four|\\d)-bit (?:integer|value|field|member)\\b)");
    private static final Pattern WHOLE =
            Pattern.compile("(?:[Aa]s|[Aa]ll)(?:U?(?:CHAR|SHORT|LONG|INT\\d*|LONGLONG)|BYTE|WORD|DWORD|[Uu]int\\d*)");

    private static final Pattern COPIED =
            Pattern.compile("\\b(?:define|declare) it yourself\\b|\\bdeclare it in the exact format\\b"
                    + "|\\b[Ii]nclude the (?:structure )?(?:definition|declaration)\\b");

    private StructureDoubts() {}

    /** Why a layout that was computed from a page cannot hold, null where nothing speaks against it. */
    static @Nullable String of(CComposite composite, Layout layout, CompositeFinder.Definition definition) {
        return definition.source() == Source.DECLARATION ? whole(composite.union(), layout, 0) : null;
    }

    /** A member that stands for all bits of a union is as large as the union. */
    private static @Nullable String whole(boolean union, Layout layout, int depth) {
        for (Layout.Field field : layout.fields()) {
            String name = field.name() == null ? "" : field.name();
            if (union && WHOLE.matcher(name).matches() && field.size() < layout.size()) {
                return name + " stands for the whole union and is smaller; bit widths were not printed";
            }
            boolean open = field.nested() != null && field.type() instanceof CType.Composite && depth < DEPTH;
            String inner = open
                    ? whole(((CType.Composite) field.type()).definition().union(), field.nested(), depth + 1)
                    : null;
            if (inner != null) {
                return inner;
            }
        }
        return null;
    }

    /**
     * Why a declaration on a page is not believed, null where nothing speaks against it. Arrays without lengths are
     * believed where the headers confirm the size.
     */
    static @Nullable String of(
            Declaration.Structure page,
            CComposite composite,
            CompositeFinder.Definition definition,
            boolean confirmed) {
        boolean printed =
                definition.source() == Source.DECLARATION && definition.rule().endsWith("syntax");
        if (!printed) {
            return null;
        }
        for (CField field : composite.fields()) {
            DocumentedField documented = documented(page, field);
            String words = documented == null
                    ? ""
                    : Prose.of(documented.documentation(), 300).firstSentence();
            boolean character = field.type() instanceof CType.Named named && CHARACTERS.contains(named.name())
                    || field.type() instanceof CType.Basic basic
                            && basic.kind().name().endsWith("CHAR");
            if (field.bits() == null && character && SEVERAL.matcher(words).find()) {
                return "the single character " + field.name() + " is said to hold several";
            }
            boolean plain = field.type() instanceof CType.Named || field.type() instanceof CType.Basic;
            if (field.bits() == null && plain && BITS.matcher(words).find()) {
                return "the member " + field.name() + " is said to be some bits and no width is printed";
            }
            boolean open = field.type() instanceof CType.Array array
                    && array.lengthText().isEmpty();
            if (open && !confirmed && !flexible(page, composite, field)) {
                return "the length of the array " + field.name() + " is not printed";
            }
            boolean single = field.type() instanceof CType.Named || field.type() instanceof CType.Basic;
            boolean pointerName = single && field.type() instanceof CType.Named named && pointer(named.name());
            if (single && !confirmed && !pointerName && ARRAY.matcher(words).find()) {
                return "the single value " + field.name() + " is said to be an array";
            }
        }
        return null;
    }

    /**
     * Whether an array without length may be a flexible one: the last member, where the page was not printed by a tool or
     * where what it prints is what programs declare.
     */
    private static boolean flexible(Declaration.Structure page, CComposite composite, CField field) {
        boolean last = composite.fields().getLast() == field;
        return last && (page.page().dialect() != Dialect.LEARN || definitive(page));
    }

    /** Whether the page tells its readers to copy the declaration, since no header has it. */
    private static boolean definitive(Declaration.Structure page) {
        return COPIED.matcher(Prose.of(page.page().description()).text()).find()
                || COPIED.matcher(Prose.of(page.page().remarks()).text()).find();
    }

    private static boolean pointer(String name) {
        return name.startsWith("P") || name.startsWith("LP") || name.startsWith("SAFEARRAY") || name.endsWith("STR");
    }

    private static @Nullable DocumentedField documented(Declaration.Structure page, CField field) {
        return page.fields().stream()
                .filter(documented -> documented.path().equalsIgnoreCase(field.name()))
                .findFirst()
                .orElse(null);
    }
}
