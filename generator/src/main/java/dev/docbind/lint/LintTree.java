package dev.docbind.lint;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.FrontMatter;
import dev.docbind.source.Page;
import dev.docbind.source.SourceTree;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * The pages of a directory, read one by one as the linter asks for them.
 *
 * @param tree the directory
 * @param extractor reads declarations
 */
public record LintTree(SourceTree tree, PageExtractor extractor) implements Iterable<LintPage> {

    @Override
    public Iterator<LintPage> iterator() {
        return tree.pages().stream().map(this::read).iterator();
    }

    private LintPage read(String path) {
        Result<Page> page = tree.read(path);
        List<Diagnostic> reading = new ArrayList<>(page.diagnostics());
        if (page.value() == null) {
            return LintPage.of(new Page(path, FrontMatter.NONE, "", 1, ""), null, reading);
        }
        Result<Declaration> declaration = extractor.extract(page.value());
        reading.addAll(declaration.diagnostics());
        return LintPage.of(page.value(), declaration.value(), reading);
    }
}
