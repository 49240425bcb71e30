package dev.docbind.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/** The options of commands that ask a C compiler about real headers. */
final class CompilerOptions {

    @Option(names = "--cc", required = true, paramLabel = "CC", description = "The compiler, made for the target.")
    private String compiler = "cc";

    @Option(
            names = "--header",
            required = true,
            paramLabel = "H",
            description = "A header to include. May be repeated.")
    private List<String> headers = List.of();

    @Option(names = "-I", paramLabel = "DIR", description = "Where headers lie. May be repeated.")
    private List<String> folders = List.of();

    @Option(names = "-D", paramLabel = "MACRO", description = "A macro to define, as _GNU_SOURCE. May be repeated.")
    private List<String> macros = List.of();

    String compiler() {
        return compiler;
    }

    List<String> headers() {
        return headers;
    }

    /** What every run of the compiler is given. */
    List<String> options() {
        return Stream.concat(
                        folders.stream().map(folder -> "-I" + folder),
                        macros.stream().map(macro -> "-D" + macro))
                .toList();
    }
}
