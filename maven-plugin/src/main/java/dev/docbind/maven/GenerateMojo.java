package dev.docbind.maven;

import dev.docbind.diagnostic.IoReason;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.GenerateRun;
import dev.docbind.tool.InputHash;
import dev.docbind.tool.Progress;
import dev.docbind.tool.Request;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * Generates bindings from pages and adds them to the sources of the project. Does nothing when neither pages nor
 * configuration nor docbind changed since the last build.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends SpecsMojo {

    /** Where the sources are written to. */
    @Parameter(
            property = "docbind.output",
            defaultValue = "${project.build.directory}/generated-sources/docbind",
            required = true)
    private @Nullable File outputDirectory;

    /** Whether the output directory becomes a source root of the project. */
    @Parameter(property = "docbind.addSourceRoot", defaultValue = "true")
    private boolean addSourceRoot;

    /** Whether a page with an error fails the build before anything is written; otherwise it is left out. */
    @Parameter(property = "docbind.failOnPageErrors", defaultValue = "true")
    private boolean failOnPageErrors;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private @Nullable MojoExecution execution;

    /** Made by Maven. */
    public GenerateMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        Path output = Objects.requireNonNull(outputDirectory).toPath();
        Request request = request();
        try {
            BuildCache cache = new BuildCache(cacheFile(), output);
            String hash = InputHash.of(request, output + " " + failOnPageErrors);
            if (cache.holds(hash)) {
                getLog().info("Bindings are up to date");
            } else {
                cache.clear();
                generate(request, output);
                cache.store(hash);
            }
        } catch (IOException e) {
            throw new MojoExecutionException("Bindings cannot be generated: " + IoReason.of(e), e);
        }
        if (addSourceRoot) {
            Objects.requireNonNull(project).addCompileSourceRoot(output.toString());
        }
    }

    private void generate(Request request, Path output) throws MojoFailureException {
        GenerateRun run = new Docbind(Progress.NONE).generate(request, output, failOnPageErrors);
        report(run.pageFindings());
        report(run.diagnostics());
        if (run.outcome() != GenerateRun.Outcome.WRITTEN) {
            throw new MojoFailureException(run.summary());
        }
        run.summary().lines().forEach(getLog()::info);
    }

    private Path cacheFile() {
        String id = Objects.requireNonNull(execution).getExecutionId();
        String build = Objects.requireNonNull(project).getBuild().getDirectory();
        return Path.of(build, "docbind", id.replaceAll("[^\\w.-]", "_") + ".hash");
    }
}
