package dev.docbind.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An import of {@code windows.h}, in a process of its own, needs little memory; its use of the processor is printed. */
class WindowsHeaderTest {

    private static final long MOST_KIB = 512 * 1024;

    @Test
    void importNeedsLittleMemory(@TempDir Path folder) throws IOException, InterruptedException {
        CompilerRun compiler = new CompilerRun("x86_64-w64-mingw32-gcc", List.of());
        assumeTrue(compiler.run("#include <windows.h>\n", List.of("-E")).code() == 0, "mingw-w64 is not installed");
        assumeTrue(Files.exists(Path.of("/proc/self/status")), "no /proc to ask for memory");
        Path said = folder.resolve("said");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-XX:TieredStopAtLevel=1",
                        "-Xmx384m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ImportedWindows.class.getName(),
                        folder.resolve("sidecars").toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        assertEquals(0, process.waitFor(), () -> text(said));
        String output = text(said);
        System.out.print(output);
        long peak = Long.parseLong(output.replaceAll("(?s).*peak (\\d+) KiB.*", "$1"));
        assertTrue(peak < MOST_KIB, output);
        assertTrue(Files.exists(folder.resolve("sidecars/fileapi.decl.h")), output);
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            return broken.toString();
        }
    }
}
