package dev.docbind.emit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles generated files with every lint and doclint check on, nothing muted. */
final class Compiled {

    private Compiled() {}

    /** What the compiler complains of; empty where it is content. */
    static List<String> complaints(List<GeneratedFile> files) {
        try {
            Path classes = Files.createTempDirectory("docbind-classes");
            try {
                return complaints(files, classes);
            } finally {
                delete(classes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> complaints(List<GeneratedFile> files, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> collector = new DiagnosticCollector<>();
        List<JavaFileObject> sources = new ArrayList<>();
        files.forEach(file -> sources.add(new Source(file)));
        List<String> options = List.of(
                "-Xlint:all",
                "-Xdoclint:all",
                "-Xmaxerrs",
                "100000",
                "-Xmaxwarns",
                "100000",
                "-proc:none",
                "-classpath",
                runtime().toString(),
                "-d",
                classes.toString());
        boolean passed =
                compiler.getTask(null, null, collector, options, null, sources).call();
        List<String> complaints = new ArrayList<>(collector.getDiagnostics().stream()
                .map(d -> d.toString().lines().findFirst().orElse("") + " " + d.getMessage(Locale.ROOT))
                .toList());
        if (!passed && complaints.isEmpty()) {
            complaints.add("javac failed without a word");
        }
        return complaints;
    }

    /** The compiled runtime, beside this module. */
    static Path runtime() {
        return Path.of("../runtime/target/classes").toAbsolutePath().normalize();
    }

    private static void delete(Path directory) throws IOException {
        try (var paths = Files.walk(directory)) {
            for (Path path : paths.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(GeneratedFile file) {
            super(URI.create("string:///" + file.path()), Kind.SOURCE);
            this.text = file.text();
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
