package dev.docbind.cli;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles a caller against generated sources and the runtime. */
public final class JavaCheck {

    private JavaCheck() {}

    /** What javac finds wrong with a caller; sources of what it calls lie in folders. */
    public static List<String> errors(Path scratch, String className, String text, Path... sources) throws IOException {
        Path folder = Files.createTempDirectory(scratch, "caller");
        Path caller = Files.writeString(folder.resolve(className + ".java"), text);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        List<String> path = new ArrayList<>();
        for (Path source : sources) {
            path.add(source.toString());
        }
        List<String> options = List.of(
                "-proc:none",
                "-implicit:class",
                "-classpath",
                Path.of("../runtime/target/classes").toString(),
                "-sourcepath",
                String.join(java.io.File.pathSeparator, path),
                "-d",
                folder.resolve("classes").toString());
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, null, null)) {
            compiler.getTask(new StringWriter(), files, found, options, null, files.getJavaFileObjects(caller))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(one -> one.getKind() == Diagnostic.Kind.ERROR)
                .map(one -> one.getMessage(Locale.ROOT))
                .toList();
    }
}
