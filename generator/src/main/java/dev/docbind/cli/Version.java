package dev.docbind.cli;

import dev.docbind.tool.ToolVersion;
import picocli.CommandLine.IVersionProvider;

/** Answers {@code --version}. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        return new String[] {"docbind " + ToolVersion.current()};
    }
}
