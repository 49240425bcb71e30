package dev.docbind.cli;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.Request;
import dev.docbind.tool.VerifyRun;
import dev.docbind.verify.VerifyJson;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a C compiler with the real headers judge what the pages say. */
@Command(
        name = "verify",
        mixinStandardHelpOptions = true,
        description = "Lets a C compiler with the real headers judge types, layouts and constants of the pages. "
                + "Ends with 1 when something is wrong.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  docbind verify specs/zlib --cc gcc --header zlib.h",
            "  docbind verify specs/ws2spi --cc x86_64-w64-mingw32-gcc --header winsock2.h --header ws2spi.h"
        })
final class VerifyCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The specs directory; the project's own by default.")
    private @Nullable Path directory;

    @Mixin
    private CompilerOptions compiler = new CompilerOptions();

    @Option(names = "--format", paramLabel = "F", description = "text or json; text by default.")
    private Format format = Format.TEXT;

    /** How the result is written. */
    enum Format {
        /** Lines for people, on standard error. */
        TEXT,
        /** JSON on standard output. */
        JSON
    }

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Console console = Consoles.of(spec, output);
        Request request = Request.of(List.of(Home.specsOr(directory)), selection.settings(null));
        VerifyRun run = new Docbind(console.progress())
                .verify(request, compiler.compiler(), compiler.options(), compiler.headers());
        if (run.refused()) {
            console.findings(run.diagnostics());
            return ExitCode.USAGE.number();
        }
        List<Diagnostic> findings = run.diagnostics();
        if (format == Format.JSON) {
            console.out().print(VerifyJson.text(run.checks(), findings));
            console.out().flush();
        } else {
            console.findings(findings);
        }
        long wrong = findings.stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .count();
        console.info(run.checks() + " statements put to " + compiler.compiler() + ", " + wrong + " wrong");
        return (wrong == 0 ? ExitCode.DONE : ExitCode.FINDINGS).number();
    }
}
