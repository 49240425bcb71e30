package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a compiler says of the pages, as JSON. */
class VerifyCommandTest {

    @TempDir
    private Path folder;

    private Path specs;

    @BeforeEach
    void writePages() throws IOException {
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

                ## -syntax

                ```c
                int acme_turn(int steps);
                ```

                ## -parameters

                ### -param steps [in]

                How far to turn it.
                """);
    }

    private JsonNode json(String header, int code) throws IOException {
        Pages.write(folder, "include/acme.h", header);
        Path include = folder.resolve("include");
        CommandRun run =
                CommandRun.of("verify", specs, "--cc", "gcc", "--header", "acme.h", "-I", include, "--format", "json");
        assertEquals(code, run.code(), run.err());
        JsonNode json = new ObjectMapper().readTree(run.out());
        assertEquals("docbind-verify/1", json.get("schema").textValue());
        assertTrue(json.get("checks").intValue() > 0, run.out());
        return json.get("findings");
    }

    @Test
    void agreementHasNoFindings() throws IOException {
        assertEquals(0, json("int acme_turn(int steps);\n", 0).size());
    }

    @Test
    void aMismatchIsTiedToPageAndStatement() throws IOException {
        JsonNode finding = json("int acme_turn(long steps);\n", 1).get(0);
        assertEquals("verify.mismatch", finding.get("id").textValue());
        assertEquals("error", finding.get("severity").textValue());
        assertEquals("acme/acme_turn#param.steps", finding.get("statement").textValue());
        assertTrue(finding.get("page").textValue().endsWith("nf-acme-acme_turn.md"), finding.toString());
        assertTrue(finding.get("line").intValue() > 0, finding.toString());
    }
}
