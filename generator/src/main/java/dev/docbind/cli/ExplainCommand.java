package dev.docbind.cli;

import dev.docbind.diagnostic.Printable;
import dev.docbind.explain.Explanation;
import dev.docbind.explain.ExplanationText;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.ExplainRun;
import dev.docbind.tool.Request;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says why a symbol is bound as it is, or is not. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = "Says what was concluded about a symbol, on which evidence, and how to overrule it.",
        footerHeading = "%nExamples:%n",
        footer = {"  docbind explain WPUCloseThread", "  docbind explain deflate specs/zlib"})
final class ExplainCommand implements Callable<Integer> {

    @Parameters(index = "0", paramLabel = "SYMBOL", description = "A function, callback, structure or IFoo::Method.")
    private String symbol = "";

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "DIR",
            description = "The specs directory; the project's own by default.")
    private @Nullable Path directory;

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
        ExplainRun run = new Docbind(console.progress()).explain(request, symbol);
        if (run.model().refused()) {
            console.findings(run.model().diagnostics());
            return ExitCode.USAGE.number();
        }
        if (run.explanations().isEmpty()) {
            console.error("nothing is called " + symbol
                    + (run.near().isEmpty() ? "" : "; there is " + String.join(", ", run.near())));
            return ExitCode.USAGE.number();
        }
        for (Explanation explanation : run.explanations()) {
            ExplanationText.of(explanation).lines().map(Printable::of).forEach(console::result);
        }
        console.out().flush();
        return ExitCode.DONE.number();
    }
}
