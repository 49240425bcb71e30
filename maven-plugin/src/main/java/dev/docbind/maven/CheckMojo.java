package dev.docbind.maven;

import dev.docbind.tool.CheckRun;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.Progress;
import java.io.File;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Fails when committed bindings and their pages have drifted apart, naming pages and statements. The options of
 * generation come from the manifest beside the bindings.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends SpecsMojo {

    /** Where the bindings are. */
    @Parameter(
            property = "docbind.output",
            defaultValue = "${project.build.directory}/generated-sources/docbind",
            required = true)
    private @Nullable File outputDirectory;

    /** Made by Maven. */
    public CheckMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        CheckRun run = new Docbind(Progress.NONE)
                .check(
                        request().directories(),
                        Objects.requireNonNull(outputDirectory).toPath());
        report(run.diagnostics());
        report(run.drift());
        if (run.refused()) {
            throw new MojoFailureException("Pages and bindings cannot be compared, see above.");
        }
        if (!run.drift().isEmpty()) {
            throw new MojoFailureException(
                    "Pages and bindings have drifted apart in " + run.drift().size() + " places.");
        }
        if (!run.brokenPages().isEmpty()) {
            throw new MojoFailureException(run.summary());
        }
        getLog().info(run.summary());
    }
}
