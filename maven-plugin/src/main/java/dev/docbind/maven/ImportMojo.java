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

    /** Made by Maven. */
    public ImportMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Request request = request();
        Path folder = importDirectory == null ? request.directories().getFirst() : importDirectory.toPath();
        ImportRun run = new Docbind(Progress.NONE).importHeaders(request, compiler(), options(), headers(), folder);
        report(run.diagnostics());
        if (run.outcome() != ImportRun.Outcome.WRITTEN) {
            throw new MojoFailureException("Nothing was imported, see above.");
        }
        run.files().forEach(file -> getLog().info(file.toString()));
    }
}
