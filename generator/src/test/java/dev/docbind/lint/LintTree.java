package dev.docbind.lint;

import dev.docbind.extract.PageExtractor;
import dev.docbind.source.SourceTree;
import java.util.Iterator;

/**
 * The pages of a directory, read one by one as the linter asks for them.
 *
 * @param tree the directory
 * @param extractor reads declarations
 */
public record LintTree(SourceTree tree, PageExtractor extractor) implements Iterable<LintPage> {

    @Override
    public Iterator<LintPage> iterator() {
        return tree.pages().stream()
                .map(path -> LintPage.of(path, tree.read(path), extractor))
                .iterator();
    }
}
