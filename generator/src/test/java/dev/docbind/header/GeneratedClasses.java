package dev.docbind.header;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.emit.GeneratedFile;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.tools.ToolProvider;

/** Compiles generated files for tests that call them. */
public final class GeneratedClasses {

    private static final Path RUNTIME =
            Path.of("../runtime/target/classes").toAbsolutePath().normalize();

    private GeneratedClasses() {}

    /** The folder of the compiled classes. */
    public static Path compile(List<GeneratedFile> files, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "-nowarn",
                "-proc:none",
                "-classpath",
                RUNTIME.toString(),
                "-d",
                folder.resolve("classes").toString()));
        for (GeneratedFile file : files) {
            Path source = folder.resolve("src").resolve(file.path());
            Files.createDirectories(source.getParent());
            arguments.add(Files.writeString(source, file.text()).toString());
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, code, "javac");
        return folder.resolve("classes");
    }

    /** The compiled runtime, beside this module. */
    public static URL runtime() throws MalformedURLException {
        return RUNTIME.toUri().toURL();
    }
}
