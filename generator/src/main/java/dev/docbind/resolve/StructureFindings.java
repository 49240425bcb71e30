package dev.docbind.resolve;

import dev.docbind.ctype.Layout;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.resolve.type.CompositeFinder;

/** What is said to the reader of a page whose declaration of a structure gives no layout. */
final class StructureFindings {

    private StructureFindings() {}

    /** Why no layout could be computed. */
    static String why(Result<Layout> computed) {
        return computed.diagnostics().isEmpty()
                ? "its layout is not known"
                : computed.diagnostics().getFirst().message();
    }

    /**
     * The finding about a declaration.
     *
     * @param doubted whether it is not believed, or else lacks something
     * @param why what speaks against it, or what is missing
     * @param headers whether the headers have the structure, which is then taken from them
     */
    static Diagnostic unclaimed(
            Declaration.Structure page,
            CompositeFinder.Definition definition,
            boolean doubted,
            String why,
            boolean headers) {
        String name = page.id().name();
        String taken = "Its layout is taken from the Windows headers; correct the page.";
        Diagnostic finding = doubted
                ? Diagnostic.warning(
                        "resolve.structure.doubtful",
                        definition.location(),
                        "The declaration of " + name + " is not believed: " + why,
                        headers ? taken : "Declare the structure in a sidecar file.")
                : Diagnostic.info(
                        "resolve.structure.no-layout",
                        definition.location(),
                        "The layout of " + name + " is not known from its page: " + why,
                        headers ? taken : "Declare the missing type in a sidecar file.");
        return finding.about(page.id().statement());
    }
}
