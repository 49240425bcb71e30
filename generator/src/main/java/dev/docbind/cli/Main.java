package dev.docbind.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** Where the command line begins. */
@Command(
        name = "docbind",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Generates Java bindings for native libraries from their documentation pages.")
public final class Main {

    private Main() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param arguments the arguments
     */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Main()).execute(arguments));
    }
}
