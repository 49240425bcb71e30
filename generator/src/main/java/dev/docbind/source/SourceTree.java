package dev.docbind.source;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The files of a specs directory, found recursively and in a stable order. Hidden files and folders and symbolic links
 * are passed over.
 *
 * @param root the directory
 * @param pages the markdown pages, as paths relative to it with {@code /}, sorted
 * @param others all other files, likewise
 */
public record SourceTree(Path root, List<String> pages, List<String> others) {

    /** Takes the lists over as immutable ones. */
    public SourceTree {
        pages = List.copyOf(pages);
        others = List.copyOf(others);
    }

    /**
     * Lists a directory; a single page may be named in its place.
     *
     * @param root the directory
     * @return its files; an error for each folder that cannot be read, since its pages would seem to be gone
     */
    public static Result<SourceTree> list(Path root) {
        if (Files.isRegularFile(root)) {
            Path name = root.getFileName();
            Path parent = root.toAbsolutePath().getParent();
            if (name != null && parent != null) {
                return Result.of(new SourceTree(parent, List.of(name.toString()), List.of()));
            }
        }
        Lister lister = new Lister(root);
        try {
            Files.walkFileTree(root, lister);
        } catch (IOException e) {
            lister.unreadable(root, e);
        }
        lister.pages.sort(null);
        lister.others.sort(null);
        return new Result<>(new SourceTree(root, lister.pages, lister.others), lister.diagnostics);
    }

    /** The same tree with only the pages whose path the test accepts. */
    public SourceTree only(Predicate<String> accepted) {
        return new SourceTree(root, pages.stream().filter(accepted).toList(), others);
    }

    /** Reads one of the pages. */
    public Result<Page> read(String page) {
        try {
            Path file = root.resolve(page);
            long size = Files.size(file);
            return size > PageReader.MAX_BYTES
                    ? Result.failed(PageReader.tooLarge(page, size))
                    : new PageReader().read(page, Files.readAllBytes(file));
        } catch (IOException e) {
            return Result.failed(unreadable(page, e));
        }
    }

    private static Diagnostic unreadable(String page, IOException why) {
        return Diagnostic.error(
                "page.unreadable",
                SourceLocation.of(page),
                "the file cannot be read: " + IoReason.words(why),
                "check that it exists and may be read");
    }

    /** Collects the files of one walk. */
    private static final class Lister extends SimpleFileVisitor<Path> {
        private final Path root;
        private final List<String> pages = new ArrayList<>();
        private final List<String> others = new ArrayList<>();
        private final List<Diagnostic> diagnostics = new ArrayList<>();

        Lister(Path root) {
            this.root = root;
        }

        @Override
        public FileVisitResult preVisitDirectory(Path dir, BasicFileAttributes attributes) {
            return !dir.equals(root) && isHidden(dir) ? FileVisitResult.SKIP_SUBTREE : FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && !isHidden(file)) {
                String path = relative(file);
                (path.toLowerCase(Locale.ROOT).endsWith(".md") ? pages : others).add(path);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) {
            unreadable(file, why);
            return FileVisitResult.CONTINUE;
        }

        void unreadable(Path file, IOException why) {
            diagnostics.add(Diagnostic.error(
                    "specs.unreadable",
                    SourceLocation.of(relative(file)),
                    "The folder cannot be read: " + IoReason.words(why) + ".",
                    "Check that it may be read; what lies in it must not count as removed."));
        }

        private String relative(Path file) {
            return root.relativize(file).toString().replace('\\', '/');
        }

        private static boolean isHidden(Path file) {
            return file.getFileName() != null && file.getFileName().toString().startsWith(".");
        }
    }
}
