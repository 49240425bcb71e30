package dev.docbind.maven;

import dev.docbind.tool.Docbind;
import dev.docbind.tool.ImportRun;
import dev.docbind.tool.Progress;
import dev.docbind.tool.Request;
import java.io.File;
import java.nio.file.Path;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Takes the declarations of what the pages document out of real headers and writes them as {@code .decl.h} files for
 * review. Asked for by hand; files written by hand are never replaced.
 */
@Mojo(name = "import", threadSafe = true)
public final class ImportMojo extends CompilerMojo {

    /** Where the declarations go; the first specs directory by default. */
    @Parameter(property = "docbind.import.output")
    private @Nullable File importDirectory;

    /** Text that a preprocessor has written, to be read instead of headers. */
    @Parameter(property = "docbind.preprocessed")
    private @Nullable File preprocessed;

    /** Whether to read win32metadata instead of headers; needs docbind-win32metadata among the plugin's dependencies. */
    @Parameter(property = "docbind.win32metadata", defaultValue = "false")
    private boolean win32metadata;

    /** Made by Maven. */
    public ImportMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Request request = request();
        Path folder = importDirectory == null ? request.directories().getFirst() : importDirectory.toPath();
        ImportRun run = run(new Docbind(Progress.NONE), request, folder);
        report(run.diagnostics());
        if (run.outcome() != ImportRun.Outcome.WRITTEN) {
            throw new MojoFailureException("Nothing was imported, see above.");
        }
        run.files().forEach(file -> getLog().info(file.toString()));
    }

    private ImportRun run(Docbind docbind, Request request, Path folder) throws MojoExecutionException {
        if (win32metadata) {
            return docbind.importFrom(request, "win32metadata", folder);
        }
        return preprocessed != null
                ? docbind.importPreprocessed(request, preprocessed.toPath(), folder)
                : docbind.importHeaders(request, compiler(), options(), headers(), folder);
    }
}
