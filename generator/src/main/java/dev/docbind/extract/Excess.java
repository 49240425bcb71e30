package dev.docbind.extract;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.source.Page;
import java.util.List;

/** Refuses pages that describe more parts of one thing than a Java class can hold, or that give it an endless name. */
final class Excess {

    private static final int NAME = 512;
    private static final int PARAMETERS = 100;
    private static final int FIELDS = 1000;
    private static final int ENUMERATORS = 2000;

    private Excess() {}

    /** Reports what is too much, and says whether something is. */
    static boolean reported(Declaration declaration, Page page, List<Diagnostic> diagnostics) {
        boolean name = declaration.id().qualifiedName().length() > NAME
                || declaration.id().header().length() > NAME;
        boolean parts = switch (declaration) {
            case Declaration.Function function -> function.parameters().size() > PARAMETERS;
            case Declaration.Structure structure -> structure.fields().size() > FIELDS;
            case Declaration.Enumeration enumeration -> enumeration.members().size() > ENUMERATORS;
            default -> false;
        };
        if (name || parts) {
            diagnostics.add(Diagnostic.error(
                    "page.excessive",
                    page.at(page.bodyLine()),
                    name
                            ? "the name has more than " + NAME + " characters"
                            : "more parts are described than a Java class can hold",
                    "at most " + PARAMETERS + " parameters, " + FIELDS + " fields and " + ENUMERATORS
                            + " enumerators are taken"));
        }
        return name || parts;
    }
}
