package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.emit.GeneratedFile;
import java.util.List;

/**
 * What a run over few pages made.
 *
 * @param pages the pages that changed
 * @param diagnostics what was found in them
 * @param types the files of types that are these pages' own
 * @param members the files of types they share with others: of these only the members that are theirs
 */
record Partial(List<Declaration> pages, List<Diagnostic> diagnostics, List<GeneratedFile> types, List<Shared> members) {

    /**
     * A type that several pages share, made of the changed ones only.
     *
     * @param file the file
     * @param methods the names of the changed pages' methods
     * @param whole whether the comment of the type itself belongs to a changed page
     */
    record Shared(GeneratedFile file, List<String> methods, boolean whole) {

        /** Whether the comment before some code belongs to a changed page. */
        boolean owns(String code) {
            if (!code.startsWith(" ")) {
                return whole;
            }
            int body = code.indexOf('{');
            String head = body < 0 ? code : code.substring(0, body);
            return methods.stream().anyMatch(name -> head.contains(" " + name + "("));
        }
    }
}
