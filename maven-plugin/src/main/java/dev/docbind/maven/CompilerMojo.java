package dev.docbind.maven;

import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** What goals that ask a C compiler about real headers have in common. */
abstract class CompilerMojo extends SpecsMojo {

    /** The compiler, made for the target of the pages, as {@code gcc} or {@code x86_64-w64-mingw32-gcc}. */
    @Parameter(property = "docbind.cc", defaultValue = "cc", required = true)
    protected @Nullable String compiler;

    /** The headers to include, in order. */
    @Parameter(property = "docbind.headers")
    protected @Nullable List<String> headers;

    /** Where headers lie, beside the compiler's own folders. */
    @Parameter(property = "docbind.includeDirectories")
    protected @Nullable List<File> includeDirectories;

    /** Macros to define, as {@code _GNU_SOURCE}. */
    @Parameter(property = "docbind.macros")
    protected @Nullable List<String> macros;

    /** The compiler's name or path. */
    String compiler() {
        return Objects.requireNonNull(compiler);
    }

    /** The headers to include. */
    List<String> headers() throws MojoExecutionException {
        if (headers == null || headers.isEmpty()) {
            throw new MojoExecutionException("Name the headers to include: <headers> or -Ddocbind.headers.");
        }
        return headers;
    }

    /** What every run of the compiler is given. */
    List<String> options() {
        return Stream.concat(
                        Objects.requireNonNullElse(includeDirectories, List.<File>of()).stream()
                                .map(folder -> "-I" + folder),
                        Objects.requireNonNullElse(macros, List.<String>of()).stream()
                                .map(macro -> "-D" + macro))
                .toList();
    }
}
