package dev.docbind.cli;

import picocli.CommandLine.Model.CommandSpec;

/** Makes the console of a command. */
final class Consoles {

    private Consoles() {}

    static Console of(CommandSpec spec, OutputOptions options) {
        return new Console(spec.commandLine().getOut(), spec.commandLine().getErr(), options);
    }
}
