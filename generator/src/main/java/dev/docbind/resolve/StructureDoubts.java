package dev.docbind.resolve;

import dev.docbind.ctype.CComposite;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.Declaration;
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

    private static final Set<String> CHARACTERS = Set.of("TCHAR", "CHAR", "WCHAR", "char", "wchar_t");
    private static final Pattern SEVERAL =
            Pattern.compile("\\b([Aa]n? array|[Aa]rray of|string|strings|null-terminated)\\b");
    private static final Pattern ARRAY = Pattern.compile("^(?:[Aa]n? |[Tt]he )?(?:[\\w-]+ )?[Aa]rray\\b");

    private StructureDoubts() {}

    /** Why a declaration on a page is not believed, null where nothing speaks against it. */
    static @Nullable String of(
            Declaration.Structure page, CComposite composite, CompositeFinder.Definition definition) {
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
            boolean single = field.type() instanceof CType.Named || field.type() instanceof CType.Basic;
            boolean pointerName = single && field.type() instanceof CType.Named named && pointer(named.name());
            if (single && !pointerName && ARRAY.matcher(words).find()) {
                return "the single value " + field.name() + " is said to be an array";
            }
        }
        return null;
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
