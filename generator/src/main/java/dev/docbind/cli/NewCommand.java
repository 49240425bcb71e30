package dev.docbind.cli;

import dev.docbind.diagnostic.IoReason;
import dev.docbind.tool.NewPage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Begins a page from a template. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Begins a page from a template whose front matter explains each key.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  docbind new function WPUCloseThread --header ws2spi",
            "  docbind new structure timespec --header time.h --dir my/specs"
        })
final class NewCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "KIND", description = "What to document: ${COMPLETION-CANDIDATES}.")
    private NewPage.Kind kind = NewPage.Kind.FUNCTION;

    @Parameters(index = "1", paramLabel = "NAME", description = "Its native name.")
    private String name = "";

    @Option(names = "--header", required = true, paramLabel = "H", description = "The header that declares it.")
    private String header = "";

    @Option(names = "--dir", paramLabel = "DIR", description = "The specs directory; the project's own by default.")
    private @Nullable Path directory;

    @Mixin
    private OutputOptions output = new OutputOptions();

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() {
        Console console = Consoles.of(spec, output);
        try {
            Path file = new NewPage(kind, name, header).write(Home.specsOr(directory));
            console.result(file.toString());
            console.info("Write what is marked TBD, then run: docbind lint " + file.getParent());
            return ExitCode.DONE.number();
        } catch (IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage());
        } catch (FileAlreadyExistsException e) {
            console.error("there is such a page already: " + e.getMessage());
            return ExitCode.NOT_WRITTEN.number();
        } catch (IOException e) {
            console.error("the page cannot be written: " + IoReason.of(e));
            return ExitCode.NOT_WRITTEN.number();
        }
    }
}
