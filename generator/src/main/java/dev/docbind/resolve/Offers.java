package dev.docbind.resolve;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.TypeTable;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelStructure;
import dev.docbind.resolve.bind.Tables;
import dev.docbind.resolve.type.CTexts;
import dev.docbind.resolve.type.Families;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The names by which others find a page. More than are ever looked for does no harm; each way from one page to another
 * must be among them.
 */
final class Offers {

    private final CTexts texts;
    private final Map<Declaration, List<String>> resolved = new IdentityHashMap<>();

    /** Collects from the C text of pages, and from what became of structures and enumerations. */
    Offers(CTexts texts, List<ModelStructure> structures, List<ModelEnumeration> enumerations) {
        this.texts = texts;
        for (ModelStructure structure : structures) {
            if (structure.declaration() != null) {
                List<String> names = new ArrayList<>(structure.aliases());
                names.add(structure.name());
                names.addAll(Tables.members(structure));
                resolved.put(structure.declaration(), names);
            }
        }
        for (ModelEnumeration enumeration : enumerations) {
            if (enumeration.declaration() != null) {
                List<String> names = new ArrayList<>(enumeration.aliases());
                names.add(enumeration.name());
                resolved.put(enumeration.declaration(), names);
            }
        }
    }

    /** The names of one page. */
    Set<String> of(Declaration page) {
        Set<String> names = new HashSet<>(SymbolIndex.names(page));
        names.add(page.id().name());
        page.page().aliases().forEach(alias -> names.add(plain(alias)));
        resolved.getOrDefault(page, List.of()).forEach(name -> names.add(plain(name)));
        List<CDeclaration> declared =
                texts.of(page).stream().map(CTexts.Piece::declaration).toList();
        if (!declared.isEmpty()) {
            names.addAll(TypeTable.namesOf(declared));
            declared.forEach(one -> names.add(one.name()));
        }
        switch (page) {
            case Declaration.Function function -> names.add(family(function));
            case Declaration.Constants constants ->
                constants.constants().stream().map(DocumentedValue::name).forEach(names::add);
            case Declaration.Ioctl ioctl -> names.add(header(ioctl));
            case Declaration.Header header -> names.add(header(header));
            default -> {
                // Structures, enumerations, interfaces and types are found by the names that all pages have.
            }
        }
        return names;
    }

    private static String plain(String name) {
        return name.replace("*", "").strip();
    }

    /** What the variants of a function have in common. */
    static String family(Declaration.Function function) {
        return "family " + Families.of(function.id());
    }

    /** What pages have in common that belong to a header as a whole. */
    static String header(Declaration page) {
        ApiKind kind = page.id().kind();
        return kind + " of " + page.id().header();
    }
}
