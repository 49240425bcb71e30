package dev.docbind.tool;

import dev.docbind.diagnostic.Result;
import dev.docbind.diff.DiffReport;
import dev.docbind.export.ModelJson;
import dev.docbind.header.CompilerRun;
import dev.docbind.lint.LintReport;
import dev.docbind.lint.LintSettings;
import dev.docbind.report.HtmlReport;
import dev.docbind.report.ReportFile;
import dev.docbind.report.ReportInput;
import java.nio.file.Path;
import java.util.List;

/** The one facade over all stages: what the command line and the Maven plugin ask. */
public final class Docbind {

    private final Progress progress;

    /**
     * A facade.
     *
     * @param progress hears how far long work has come
     */
    public Docbind(Progress progress) {
        this.progress = progress;
    }

    /** Reads and resolves pages; pages with errors are left out and reported. */
    public ModelRun model(Request request) {
        return new Models(progress, request).make();
    }

    /**
     * Generates bindings.
     *
     * @param request which pages, and how
     * @param output where the sources go
     * @param refuseBrokenPages whether a page with an error keeps everything from being written, not just its own
     *     output
     */
    public GenerateRun generate(Request request, Path output, boolean refuseBrokenPages) {
        return new Generation(progress).run(request, output, refuseBrokenPages);
    }

    /**
     * Compares committed bindings with what their pages give now.
     *
     * @param directories the specs directories
     * @param output where the bindings are
     */
    public CheckRun check(List<Path> directories, Path output) {
        return new Check(progress).run(directories, output);
    }

    /** Looks for defects of the documentation itself. */
    public LintRun lint(Path directory, LintSettings settings) {
        return new Lints(progress).run(directory, settings);
    }

    /**
     * Compares two states of documentation.
     *
     * @param before the directory of the old state
     * @param after the directory of the new state
     * @param lint whether lint findings that came and went are wanted too
     * @return what changed; no value where either state cannot be loaded, which never reads as "no changes"
     */
    public Result<DiffReport> diff(Path before, Path after, boolean lint) {
        return new Diffs(progress, lint).compare(before, after);
    }

    /**
     * Makes a static HTML report of a specs directory.
     *
     * @param directory the specs directory
     * @return the files by path, to be written anywhere; no value where the directory cannot be used
     */
    public Result<List<ReportFile>> report(Path directory) {
        ModelRun model = model(Request.of(directory));
        if (model.refused()) {
            return new Result<>(null, model.diagnostics());
        }
        LintReport lint = lint(directory, LintSettings.DEFAULT).report();
        Path named = directory.toAbsolutePath().normalize().getFileName();
        String title = named == null ? directory.toString() : named.toString();
        ReportInput input = new ReportInput(title, model.pagesRead(), Merge.of(model), model.diagnostics(), lint);
        return new Result<>(HtmlReport.files(input), List.of());
    }

    /**
     * Lets a C compiler judge what pages say.
     *
     * @param request which pages
     * @param compiler the compiler's name or path
     * @param options options that every run of it takes
     * @param headers the headers to include, in order
     */
    public VerifyRun verify(Request request, String compiler, List<String> options, List<String> headers) {
        return Verifications.run(model(request), new CompilerRun(compiler, options), headers);
    }

    /**
     * Takes declarations of what pages document out of headers.
     *
     * @param request which pages
     * @param compiler the compiler's name or path
     * @param options options that every run of it takes
     * @param headers the headers to include, in order
     * @param folder where the sidecar files go
     */
    public ImportRun importHeaders(
            Request request, String compiler, List<String> options, List<String> headers, Path folder) {
        return new Imports(model(request), folder).headers(new CompilerRun(compiler, options), headers);
    }

    /**
     * Takes declarations of what pages document out of text that a preprocessor has written.
     *
     * @param request which pages
     * @param file the text, with line markers and {@code #define} lines
     * @param folder where the sidecar files go
     */
    public ImportRun importPreprocessed(Request request, Path file, Path folder) {
        return new Imports(model(request), folder).preprocessed(file);
    }

    /**
     * Takes declarations of what pages document out of a source that is no header.
     *
     * @param request which pages
     * @param source the name of the source, as {@code win32metadata}; it must be on the class path
     * @param folder where the sidecar files go
     */
    public ImportRun importFrom(Request request, String source, Path folder) {
        return new Imports(model(request), folder).source(source);
    }

    /** Explains what was concluded about a symbol, and why. */
    public ExplainRun explain(Request request, String symbol) {
        return Explains.run(model(request), symbol);
    }

    /** The models of a run as one JSON text. */
    public String json(ModelRun run) {
        return ModelJson.text(Merge.of(run), run.diagnostics());
    }
}
