package dev.docbind.tool;

import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.lint.LintPage;
import dev.docbind.source.Page;
import dev.docbind.source.SourceTree;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * The pages of a tree as the linter wants them: one after the other, of which only a handful is in memory at a time
 * and read by all processors together.
 */
final class LintPages implements Iterable<LintPage> {

    private static final int BATCH = 256;

    private final SourceTree tree;
    private final Progress progress;

    LintPages(SourceTree tree, Progress progress) {
        this.tree = tree;
        this.progress = progress;
    }

    @Override
    public Iterator<LintPage> iterator() {
        return new Iterator<>() {
            private int next;
            private Iterator<LintPage> batch = List.<LintPage>of().iterator();

            @Override
            public boolean hasNext() {
                while (!batch.hasNext() && next < tree.pages().size()) {
                    int end = Math.min(tree.pages().size(), next + BATCH);
                    batch = read(tree.pages().subList(next, end)).iterator();
                    next = end;
                }
                return batch.hasNext();
            }

            @Override
            public LintPage next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                return batch.next();
            }
        };
    }

    private List<LintPage> read(List<String> paths) {
        return paths.parallelStream().map(this::page).toList();
    }

    private LintPage page(String path) {
        Result<Page> read = tree.read(path);
        progress.step();
        return LintPage.of(path, read, new PageExtractor());
    }
}
