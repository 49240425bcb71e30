package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.lint.LintPage;
import dev.docbind.source.Page;
import dev.docbind.source.SourceTree;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/**
 * The pages of a tree as the linter wants them: one after the other, of which only a handful is in memory at a time
 * and read by all processors together.
 */
final class LintPages implements Iterable<LintPage> {

    private static final int BATCH = 256;

    private final SourceTree tree;
    private final Progress progress;
    private final List<Diagnostic> unreadable = new ArrayList<>();

    LintPages(SourceTree tree, Progress progress) {
        this.tree = tree;
        this.progress = progress;
    }

    /** The errors of pages that gave nothing to lint; complete once all pages were asked for. */
    List<Diagnostic> unreadable() {
        return unreadable;
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
        List<LintPage> pages = new ArrayList<>();
        List<Outcome> outcomes = paths.parallelStream().map(this::page).toList();
        for (Outcome outcome : outcomes) {
            if (outcome.page() == null) {
                unreadable.addAll(outcome.findings());
            } else {
                pages.add(outcome.page());
            }
        }
        return pages;
    }

    private record Outcome(@Nullable LintPage page, List<Diagnostic> findings) {}

    private Outcome page(String path) {
        Result<Page> read = tree.read(path);
        progress.step();
        if (read.value() == null) {
            return new Outcome(null, read.diagnostics());
        }
        Result<Declaration> extracted = new PageExtractor().extract(read.value());
        List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
        findings.addAll(extracted.diagnostics());
        return new Outcome(LintPage.of(read.value(), extracted.value(), findings), findings);
    }
}
