package dev.docbind.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.header.CompilerRun;
import dev.docbind.model.ApiModel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The project's own specs stand up to the real headers, read by gcc, clang and mingw-w64's gcc. */
class VerifySpecsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    libc   | LINUX_X64   | gcc | stdio.h stdlib.h string.h unistd.h math.h time.h fcntl.h errno.h sys/stat.h sys/utsname.h sys/types.h | 300
                    zlib   | LINUX_X64   | gcc | zlib.h | 40
                    ws2spi | WINDOWS_X64 | x86_64-w64-mingw32-gcc | winsock2.h ws2spi.h | 40
                    zlib   | LINUX_X64   | clang | zlib.h | 40
                    ws2spi | WINDOWS_X64 | clang -target x86_64-w64-windows-gnu -I/usr/share/mingw-w64/include | winsock2.h ws2spi.h | 40
                    """)
    void standUpToTheHeaders(String specs, Target target, String compiler, String headers, int least) throws Exception {
        List<String> words = new ArrayList<>(List.of(compiler.split(" ")));
        CompilerRun run = new CompilerRun(words.removeFirst(), target.windows() ? words : List.of("-D_GNU_SOURCE"));
        assumeTrue(run.run("int x;\n", List.of("-fsyntax-only")).code() == 0, compiler + " is not installed");
        String include = headers.substring(headers.lastIndexOf(' ') + 1);
        boolean there = run.run("#include <" + include + ">\n", List.of("-fsyntax-only"))
                        .code()
                == 0;
        assumeTrue(there, include + " is not installed");
        Path directory = Path.of("..", "specs", specs);
        assertTrue(Files.isDirectory(directory), directory + " is missing");
        ApiModel model = SpecModels.of(directory, target);
        Result<Verifier.Report> result = new Verifier(run, List.of(headers.split(" "))).verify(model);
        List<Diagnostic> errors = result.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .toList();
        int checks = result.optional().map(Verifier.Report::checks).orElse(0);
        System.out.printf(
                Locale.ROOT,
                "%s: %d checks, %d notes%n",
                specs,
                checks,
                result.diagnostics().size());
        assertEquals(List.of(), errors.stream().map(Diagnostic::toString).toList());
        assertTrue(checks >= least, checks + " checks");
    }
}
