package dev.docbind.header;

import dev.docbind.tool.Docbind;
import dev.docbind.tool.ImportRun;
import dev.docbind.tool.Progress;
import dev.docbind.tool.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** Imports what a page documents from {@code windows.h} and says what that took this process. */
final class ImportedWindows {

    private static final String PAGE = """
            ---
            UID: NF:fileapi.CreateFileW
            title: CreateFileW function (fileapi.h)
            description: Opens a file.
            req.header: fileapi.h
            req.dll: Kernel32.dll
            ---
            # CreateFileW function

            ## -description
            Opens a file.
            """;

    private ImportedWindows() {}

    /**
     * Runs the import.
     *
     * @param arguments where the sidecar files go
     */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Path specs = Files.createDirectories(folder.resolveSibling("pages"));
        Files.writeString(specs.resolve("nf-fileapi-createfilew.md"), PAGE);
        Files.writeString(specs.resolve("docbind.yaml"), "target: windows-x64\n");
        ImportRun run = new Docbind(Progress.NONE)
                .importHeaders(Request.of(specs), "x86_64-w64-mingw32-gcc", List.of(), List.of("windows.h"), folder);
        run.diagnostics().forEach(System.out::println);
        Duration processor = ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO);
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> line.replaceAll("\\D", ""))
                .findFirst()
                .orElse("0");
        System.out.printf(
                Locale.ROOT,
                "windows.h: %.1f s of CPU, peak %s KiB, %s%n",
                processor.toMillis() / 1000.0,
                peak,
                run.outcome());
    }
}
