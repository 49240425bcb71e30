package dev.docbind.cli;

import picocli.CommandLine.Option;

/** The options of every command about how much it says. */
final class OutputOptions {

    @Option(
            names = {"-q", "--quiet"},
            description = "Say only what is wrong.")
    private boolean quiet;

    @Option(
            names = {"-v", "--verbose"},
            description = "Say everything that was noticed.")
    private boolean verbose;

    boolean quiet() {
        return quiet && !verbose;
    }

    boolean verbose() {
        return verbose;
    }
}
