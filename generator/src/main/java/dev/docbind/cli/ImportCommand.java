package dev.docbind.cli;

import dev.docbind.diagnostic.Count;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.ImportRun;
import dev.docbind.tool.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Brings exact declarations of documented names from headers into the specs. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Takes the declarations of what the pages document, and of what that needs, out of real headers, "
                + "and writes them as .decl.h files for review. Files written by hand are never replaced.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  docbind import specs/zlib --cc gcc --header zlib.h",
            "  docbind import my/pages --cc x86_64-w64-mingw32-gcc --header winsock2.h --header ws2spi.h --out review",
            "  docbind import my/pages --preprocessed unit.i",
            "  docbind import my/pages --win32metadata"
        })
final class ImportCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The specs directory; the project's own by default.")
    private @Nullable Path directory;

    @ArgGroup(multiplicity = "1")
    private Origin origin = new Origin();

    /** Where declarations come from: exactly one of these. */
    static final class Origin {

        @ArgGroup(exclusive = false)
        private @Nullable CompilerOptions compiler;

        @Option(
                names = "--preprocessed",
                paramLabel = "FILE",
                description = "Text that a preprocessor has written: gcc -E -dD, clang -E -dD, cl /P.")
        private @Nullable Path preprocessed;

        @Option(
                names = "--win32metadata",
                description = "Microsoft's win32metadata, which needs neither headers nor compiler. An optional part.")
        private boolean metadata;
    }

    @Option(
            names = {"-o", "--out"},
            paramLabel = "DIR",
            description = "Where the declarations go; the specs directory by default.")
    private @Nullable Path out;

    @Mixin
    private SelectionOptions selection = new SelectionOptions();

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Console console = Consoles.of(spec, output);
        Path specs = Home.specsOr(directory);
        Request request = Request.of(List.of(specs), selection.settings(null));
        ImportRun run = run(new Docbind(console.progress()), request, out == null ? specs : out);
        console.findings(run.diagnostics());
        run.files().forEach(file -> console.result(file.toString()));
        return switch (run.outcome()) {
            case WRITTEN -> {
                console.info(Count.of(run.names(), "documented name") + " looked for, "
                        + Count.of(run.files().size(), "file") + " written; review before you commit.");
                yield ExitCode.DONE.number();
            }
            case REFUSED -> ExitCode.USAGE.number();
            case NOT_WRITTEN -> ExitCode.NOT_WRITTEN.number();
        };
    }

    private ImportRun run(Docbind docbind, Request request, Path folder) {
        CompilerOptions compiler = origin.compiler;
        if (compiler != null) {
            return docbind.importHeaders(request, compiler.compiler(), compiler.options(), compiler.headers(), folder);
        }
        return origin.preprocessed != null
                ? docbind.importPreprocessed(request, origin.preprocessed, folder)
                : docbind.importFrom(request, "win32metadata", folder);
    }
}
