package dev.docbind.maven;

import dev.docbind.diagnostic.Severity;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.Progress;
import dev.docbind.tool.VerifyRun;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Lets a C compiler with the real headers judge the pages, and fails when something is wrong. */
@Mojo(name = "verify", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class VerifyMojo extends CompilerMojo {

    /** Made by Maven. */
    public VerifyMojo() {}

    @Override
    void run() throws MojoExecutionException, MojoFailureException {
        VerifyRun run = new Docbind(Progress.NONE).verify(request(), compiler(), options(), headers());
        report(run.diagnostics());
        if (run.refused()) {
            throw new MojoFailureException("The pages cannot be verified, see above.");
        }
        long wrong = run.diagnostics().stream()
                .filter(found -> found.severity() == Severity.ERROR)
                .count();
        if (wrong > 0) {
            throw new MojoFailureException(wrong + " of " + run.checks() + " statements are wrong, see above.");
        }
        getLog().info(run.checks() + " statements put to " + compiler() + ", none wrong");
    }
}
