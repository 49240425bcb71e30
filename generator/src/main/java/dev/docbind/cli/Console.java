package dev.docbind.cli;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Printable;
import dev.docbind.diagnostic.Severity;
import dev.docbind.tool.Progress;
import java.io.PrintWriter;
import java.util.List;

/** What a command says: results on standard output, everything about the run on standard error. */
final class Console {

    private static final int MOST_FINDINGS = 50;

    private final PrintWriter out;
    private final PrintWriter err;
    private final Palette palette;
    private final OutputOptions options;
    private final boolean terminal;

    Console(PrintWriter out, PrintWriter err, OutputOptions options) {
        this.out = out;
        this.err = err;
        this.options = options;
        this.terminal = System.console() != null && System.console().isTerminal();
        this.palette = new Palette(terminal && System.getenv("NO_COLOR") == null);
    }

    /** Standard output, for results a program may read. */
    PrintWriter out() {
        return out;
    }

    /** A line of a result. */
    void result(String line) {
        out.println(line);
    }

    /** A line that tells how the run went; left out under {@code --quiet}. */
    void info(String line) {
        if (!options.quiet()) {
            err.println(Printable.of(line));
        }
    }

    /** A line that says what keeps the command from doing its work. */
    void error(String line) {
        err.println(palette.red("docbind: ") + Printable.of(line));
    }

    /** Something that should stand out where colours are shown. */
    String strong(String text) {
        return palette.bold(text);
    }

    /** A progress bar on a terminal, nothing elsewhere. */
    Progress progress() {
        return terminal && !options.quiet() ? new ProgressBar(err) : Progress.NONE;
    }

    /** Findings: errors always, warnings unless quiet, infos when verbose; long lists end in a count. */
    void findings(List<Diagnostic> findings) {
        List<Diagnostic> shown = findings.stream().filter(this::isShown).toList();
        int most = options.verbose() ? Integer.MAX_VALUE : MOST_FINDINGS;
        shown.stream().limit(most).forEach(this::finding);
        if (shown.size() > most) {
            err.println("... and " + (shown.size() - most) + " more; --verbose shows all.");
        }
    }

    private boolean isShown(Diagnostic finding) {
        return switch (finding.severity()) {
            case ERROR -> true;
            case WARNING -> !options.quiet();
            case INFO -> options.verbose();
        };
    }

    private void finding(Diagnostic finding) {
        String place = Printable.of(finding.location().toString());
        String severity = finding.severity() == Severity.ERROR
                ? palette.red("error")
                : finding.severity() == Severity.WARNING ? palette.yellow("warning") : "info";
        err.println((place.isEmpty() ? "" : place + ": ") + severity + ": " + Printable.of(finding.message()) + " ["
                + finding.id() + "]");
        if (finding.hint() != null && !options.quiet()) {
            err.println("    " + palette.faint(Printable.of(finding.hint())));
        }
    }
}
