package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** Holds {@code docs/cli.md} to the commands; {@code -Ddocbind.update=true} writes it anew. */
class CliReferenceTest {

    private static final Path REFERENCE = Path.of("../docs/cli.md");

    @Test
    void theReferenceSaysWhatTheCommandsSay() throws IOException {
        String wanted = reference();
        if (Boolean.getBoolean("docbind.update")) {
            Files.writeString(REFERENCE, wanted);
        }
        assertEquals(
                wanted, Files.readString(REFERENCE).replace("\r\n", "\n"), "write it anew with -Ddocbind.update=true");
    }

    private static String reference() {
        StringBuilder text = new StringBuilder("# Command line reference\n\n");
        text.append("Made from the commands themselves; a test keeps it so.\n\n");
        CommandLine line = Main.commandLine();
        section(text, "docbind", line);
        line.getSubcommands().forEach((name, command) -> section(text, "docbind " + name, command));
        return text.toString().stripTrailing() + "\n";
    }

    private static void section(StringBuilder text, String title, CommandLine command) {
        command.setUsageHelpWidth(100);
        text.append("## ").append(title).append("\n\n```text\n");
        text.append(command.getUsageMessage(CommandLine.Help.Ansi.OFF)
                .replace("\r\n", "\n")
                .stripTrailing());
        text.append("\n```\n\n");
    }
}
