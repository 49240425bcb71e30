package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.stream.Stream;

/** Copies of page collections, whole or in part, that a measurement may change. */
final class PageTree {

    private PageTree() {}

    /** All pages below a directory, sorted. */
    static List<Path> pages(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    /**
     * Copies pages evenly spread over a collection, so that a part is like the whole.
     *
     * @param root the collection
     * @param count how many pages at the most
     * @param target the directory to fill
     */
    static void copy(Path root, int count, Path target) throws IOException {
        List<Path> pages = pages(root);
        int wanted = Math.min(count, pages.size());
        for (int i = 0; i < wanted; i++) {
            Path page = pages.get((int) ((long) i * pages.size() / wanted));
            Path copy = target.resolve(root.relativize(page).toString());
            Files.createDirectories(copy.getParent());
            Files.copy(page, copy);
        }
    }

    /** Removes a directory and all below it. */
    static void delete(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path visited, java.io.IOException e) throws IOException {
                Files.delete(visited);
                return FileVisitResult.CONTINUE;
            }
        });
    }
}
