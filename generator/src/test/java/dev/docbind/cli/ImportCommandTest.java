package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Declarations from a real header end up beside the pages and give them their types. */
class ImportCommandTest {

    @TempDir
    private Path folder;

    private Path specs;

    @BeforeEach
    void writeAPageWithoutTypes() throws IOException {
        specs = Pages.forGcc(folder);
        Pages.write(specs, "acme/nf-acme-acme_turn.md", """
                ---
                UID: NF:acme.acme_turn
                title: acme_turn function (acme.h)
                req.header: acme.h
                ---

                # acme_turn function

                ## -description

                Turns a wheel.

                ## -parameters

                ### -param wheel [in]

                The wheel to turn.

                ## -returns

                How far it turned.
                """);
        Pages.write(folder, "include/acme.h", """
                struct wheel { int radius; double angle; };
                typedef struct wheel WHEEL;
                int acme_turn(const WHEEL *wheel);
                int acme_undocumented(void);
                """);
    }

    private CommandRun run() {
        return CommandRun.of("import", specs, "--cc", "gcc", "--header", "acme.h", "-I", folder.resolve("include"));
    }

    @Test
    void whatIsDocumentedIsTakenAndUsed() throws IOException {
        CommandRun run = run();
        assertEquals(0, run.code(), run.err());
        Path written = specs.resolve("acme.decl.h");
        assertEquals(written + System.lineSeparator(), run.out());
        String text = Files.readString(written);
        assertTrue(text.contains("acme_turn"), text);
        assertTrue(!text.contains("acme_undocumented"), text);
        Path out = folder.resolve("out");
        assertEquals(0, CommandRun.of("generate", specs, "--out", out).code());
        assertTrue(Files.readString(out.resolve("a/acme/Acme.java")).contains("int acme_turn("));
        assertEquals(0, run().code(), "an import may be repeated");
    }

    @Test
    void whatSomebodyWroteIsKept() throws IOException {
        Pages.write(specs, "acme.decl.h", "int acme_turn(const void *wheel);\n");
        CommandRun run = run();
        assertEquals(4, run.code(), run.err());
        assertTrue(run.err().contains("import.in-the-way"), run.err());
        assertEquals("int acme_turn(const void *wheel);\n", Files.readString(specs.resolve("acme.decl.h")));
    }

    @Test
    void aMissingHeaderIsTold() {
        CommandRun run = CommandRun.of("import", specs, "--cc", "gcc", "--header", "no-such-header.h");
        assertEquals(2, run.code(), run.err());
        assertTrue(run.err().contains("header.preprocess"), run.err());
    }
}
