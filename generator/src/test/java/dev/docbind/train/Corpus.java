package dev.docbind.train;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.Page;
import dev.docbind.source.SourceTree;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Reads the declarations of a directory of pages, without findings. */
public final class Corpus {

    private Corpus() {}

    /** The declarations of all pages below a directory that are in reach. */
    public static List<Declaration> read(Path root) {
        SourceTree tree = Objects.requireNonNull(SourceTree.list(root).value(), "no directory: " + root);
        PageExtractor extractor = new PageExtractor();
        return tree.pages().parallelStream()
                .map(tree::read)
                .map(Result::optional)
                .flatMap(Optional::stream)
                .map((Page page) -> extractor.extract(page).optional())
                .flatMap(Optional::stream)
                .toList();
    }
}
