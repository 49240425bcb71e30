package dev.docbind.maven;

import dev.docbind.config.Settings;
import dev.docbind.config.SettingsReader;
import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Printable;
import dev.docbind.resolve.Policy;
import dev.docbind.tool.Request;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** What all goals that read pages have in common: where pages lie and which of them are asked for. */
abstract class SpecsMojo extends AbstractMojo {

    /** The project, by Maven. */
    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    protected @Nullable MavenProject project;

    /** The directories that hold the pages, read recursively. */
    @Parameter(property = "docbind.specs", defaultValue = "${project.basedir}/src/main/specs")
    protected @Nullable List<File> specs;

    /** Take only what has one of these names, UIDs, headers, libraries or page paths (globs), and what that needs. */
    @Parameter(property = "docbind.includes")
    protected @Nullable List<String> includes;

    /** Leave out what has one of these names. */
    @Parameter(property = "docbind.excludes")
    protected @Nullable List<String> excludes;

    /** The package under which each header gets its own; wins over configuration files. */
    @Parameter(property = "docbind.basePackage")
    protected @Nullable String basePackage;

    /** What to make bindings for, as {@code windows-x64} or {@code linux-x64}; wins over configuration files. */
    @Parameter(property = "docbind.target")
    protected @Nullable String target;

    /** How sure a signature must be to be bound: {@code strict}, {@code deduced} or {@code report}. */
    @Parameter(property = "docbind.policy")
    protected @Nullable String policy;

    /** Libraries by header name without {@code .h}, in the order to try, separated by commas. */
    @Parameter
    protected @Nullable Map<String, String> libraries;

    /** Files of corrections beside those in {@code overlays} folders of the specs. */
    @Parameter
    protected @Nullable List<File> overlays;

    /** Files of C declarations beside those in the specs. */
    @Parameter
    protected @Nullable List<File> declarations;

    /** Do nothing. */
    @Parameter(property = "docbind.skip", defaultValue = "false")
    protected boolean skip;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("docbind is skipped");
            return;
        }
        try {
            run();
        } catch (OutOfMemoryError e) {
            throw new MojoExecutionException("docbind needs more memory than Maven has: set MAVEN_OPTS=-Xmx2g", e);
        } catch (StackOverflowError e) {
            throw new MojoExecutionException("this is a defect of docbind, please report it: " + e, e);
        }
    }

    /** Does the goal's work. */
    abstract void run() throws MojoExecutionException, MojoFailureException;

    /** The configuration of the goal as a request. */
    Request request() throws MojoExecutionException {
        return new Request(paths(specs), settings(), paths(overlays), paths(declarations));
    }

    private Settings settings() throws MojoExecutionException {
        if (basePackage != null && !SettingsReader.isPackage(basePackage)) {
            throw new MojoExecutionException("basePackage: " + basePackage + " cannot be a Java package");
        }
        Map<String, List<String>> byHeader = new java.util.TreeMap<>();
        Objects.requireNonNullElse(libraries, Map.<String, String>of())
                .forEach((header, names) ->
                        byHeader.put(header, List.of(names.strip().split("\\s*,\\s*"))));
        return new Settings(
                false,
                basePackage,
                target == null ? null : List.of(knownTarget(target)),
                policy == null ? null : knownPolicy(policy),
                byHeader,
                null,
                nullWhenEmpty(includes),
                nullWhenEmpty(excludes),
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    /** Says what was found: errors and warnings as such, the rest when debugging. */
    void report(List<Diagnostic> findings) {
        for (Diagnostic finding : findings) {
            String line = finding + (finding.hint() == null ? "" : " - " + Printable.of(finding.hint()));
            switch (finding.severity()) {
                case ERROR -> getLog().error(line);
                case WARNING -> getLog().warn(line);
                case INFO -> getLog().debug(line);
            }
        }
    }

    private static Target knownTarget(String id) throws MojoExecutionException {
        return SettingsReader.target(id)
                .orElseThrow(() -> new MojoExecutionException(
                        "target: " + id + " is none of " + String.join(", ", SettingsReader.targetIds())));
    }

    private static Policy knownPolicy(String id) throws MojoExecutionException {
        return SettingsReader.policy(id)
                .orElseThrow(() -> new MojoExecutionException(
                        "policy: " + id + " is none of " + String.join(", ", SettingsReader.policyIds())));
    }

    private static List<Path> paths(@Nullable List<File> files) {
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    private static @Nullable List<String> nullWhenEmpty(@Nullable List<String> list) {
        return list == null || list.isEmpty() ? null : List.copyOf(list);
    }
}
