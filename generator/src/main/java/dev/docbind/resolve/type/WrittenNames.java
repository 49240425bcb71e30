package dev.docbind.resolve.type;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.resolve.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what the members of a structure say in words about names that its declaration uses: "GADGET_EX is a type defined as
 * GADGET", "MAX_GADGETS is defined as 16".
 */
final class WrittenNames {

    private static final Pattern DEFINED = Pattern.compile(
            "\\b(\\w{3,64}) is (?:(?:a type defined as|a typedef (?:for|of)) (?:an? |the )?([A-Za-z_]\\w{2,63})\\b|defined as (\\d{1,6})\\b)");

    private WrittenNames() {}

    static List<CTexts.Piece> of(Declaration.Structure page) {
        List<CTexts.Piece> pieces = new ArrayList<>();
        for (DocumentedField field : page.fields()) {
            Matcher defined =
                    DEFINED.matcher(Prose.of(field.documentation(), 1_000).text());
            while (defined.find()) {
                if (used(page, defined.group(1))) {
                    pieces.add(piece(page, field, defined));
                }
            }
        }
        return pieces;
    }

    private static boolean used(Declaration.Structure page, String name) {
        return page.page().code().stream().anyMatch(code -> code.text().contains(name));
    }

    private static CTexts.Piece piece(Declaration.Structure page, DocumentedField field, Matcher defined) {
        SourceLocation place = page.page().location().atLine(field.line());
        String name = defined.group(1);
        CDeclaration declared = defined.group(2) != null
                ? new CDeclaration.Typedef(name, new CType.Named(defined.group(2)), place)
                : new CDeclaration.Constant(name, Long.parseLong(defined.group(3)), defined.group(3), place);
        CodeText text = new CodeText(
                CodeText.BESIDE, "", defined.group(), page.page().location().file(), field.line());
        return new CTexts.Piece(declared, text);
    }
}
