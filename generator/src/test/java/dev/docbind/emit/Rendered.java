package dev.docbind.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Runs the {@code javadoc} tool over generated files.
 *
 * @param exit its exit code
 * @param words all it said
 */
record Rendered(int exit, List<String> words) {

    /**
     * Renders files together with the runtime they use.
     *
     * @param files the generated files
     * @param work an empty directory; the pages end up in its folder {@code html}
     */
    static Rendered of(List<GeneratedFile> files, Path work) {
        try {
            Path sources = work.resolve("sources");
            for (GeneratedFile file : files) {
                Path target = sources.resolve(file.path());
                Files.createDirectories(target.getParent());
                Files.writeString(target, file.text());
            }
            runtime(sources);
            TreeSet<String> packages = new TreeSet<>(List.of("dev.docbind.runtime"));
            files.forEach(file -> packages.add(
                    file.path().substring(0, file.path().lastIndexOf('/')).replace('/', '.')));
            Path list = Files.write(work.resolve("packages"), packages);
            return run(work, sources, list);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The runtime's sources but its module descriptor, beside which the tool passes everything else over. */
    private static void runtime(Path sources) throws IOException {
        Path runtime = Path.of("../runtime/src/main/java");
        try (Stream<Path> all = Files.walk(runtime)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                if (!file.endsWith("module-info.java")) {
                    Path copy = sources.resolve(runtime.relativize(file).toString());
                    Files.createDirectories(copy.getParent());
                    Files.copy(file, copy);
                }
            }
        }
    }

    private static Rendered run(Path work, Path sources, Path packages) throws IOException {
        Path output = work.resolve("javadoc.log");
        Process javadoc = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "javadoc")
                                .toString(),
                        "-J-Xmx4g",
                        "-quiet",
                        "-notimestamp",
                        "-encoding",
                        "UTF-8",
                        "-Xdoclint:all",
                        "-Xmaxerrs",
                        "1000",
                        "-Xmaxwarns",
                        "1000",
                        "--no-platform-links",
                        "-sourcepath",
                        sources.toString(),
                        "-d",
                        work.resolve("html").toString(),
                        "@" + packages)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            int exit = javadoc.waitFor();
            return new Rendered(exit, Files.readAllLines(output));
        } catch (InterruptedException e) {
            javadoc.destroy();
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
