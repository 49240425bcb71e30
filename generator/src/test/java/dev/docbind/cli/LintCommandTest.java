package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The options of {@code docbind lint}, each on a folder with a known defect or two. */
class LintCommandTest {

    @TempDir
    private Path folder;

    private Path specs;

    @BeforeEach
    void writePages() throws IOException {
        specs = folder.resolve("specs");
        Pages.write(specs, "docbind.yaml", "root: true\nbasePackage: a\ntarget: linux-x64\n");
        Pages.write(specs, "pump/nf-pump-pumpopen.md", """
                ---
                UID: NF:pump.PumpOpen
                title: PumpOpen function (pump.h)
                description: Opens a pump.
                ---

                # PumpOpen function

                ## -description

                Opens a pump.

                ## -parameters

                ### -param name

                TBD

                ### -param name

                The name of the pump.

                ## -returns

                | Return code | Meaning |
                |---|---|
                | ERROR_PUMP_BUSY | Somebody else has it. |
                """);
    }

    @Test
    void findsAndExitsByWhatItFinds() {
        CommandRun run = CommandRun.of("lint", specs);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("name.duplicate"), run.out());
        assertTrue(run.out().contains("returns.code-unknown"), run.out());
        assertTrue(run.out().contains("pump/nf-pump-pumpopen.md:19"), run.out());
    }

    @Test
    void aPageThatCannotBeReadIsAFindingInEveryForm() throws IOException {
        Pages.write(specs, "pump/nf-pump-open.md", "---\nUID: NF:pump.Open\n");
        CommandRun run = CommandRun.of("lint", specs);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("pump/nf-pump-open.md:1: error:"), run.out());
        assertTrue(run.out().contains("2 pages, 4 findings: 2 errors"), run.out());
        JsonNode sarif = new ObjectMapper()
                .readTree(CommandRun.of("lint", specs, "--format", "sarif").out());
        assertTrue(sarif.toString().contains("page.unreadable"), sarif.toString());
    }

    @Test
    void writesMachineForms() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        JsonNode json =
                mapper.readTree(CommandRun.of("lint", specs, "--format", "json").out());
        assertEquals(3, json.get("findings").size(), json.toString());
        JsonNode sarif = mapper.readTree(
                CommandRun.of("lint", specs, "--format", "sarif").out());
        assertEquals(3, sarif.at("/runs/0/results").size());
        String github = CommandRun.of("lint", specs, "--format", "github").out();
        assertTrue(github.startsWith("::"), github);
        assertEquals(3, github.lines().count());
    }

    @Test
    void settingsSuppressWithAReason() throws IOException {
        Pages.write(specs, "lint.yaml", """
                severities:
                  text.placeholder: off
                  returns.code-unknown: error
                suppress:
                  - rule: name.duplicate
                    page: pump/*.md
                    reason: The header has both.
                """);
        CommandRun run = CommandRun.of("lint", specs);
        assertEquals(1, run.code(), run.err());
        assertTrue(run.out().contains("1 findings: 1 errors") || run.out().contains("1 finding: 1 error"), run.out());
        assertTrue(run.out().contains("1 suppressed"), run.out());
    }

    @Test
    void aBaselineHidesWhatIsKnown() {
        Path baseline = folder.resolve("baseline.json");
        assertEquals(
                0, CommandRun.of("lint", specs, "--write-baseline", baseline).code());
        CommandRun run = CommandRun.of("lint", specs, "--baseline", baseline);
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().contains("3 in the baseline"), run.out());
        assertTrue(Files.exists(baseline));
    }

    @Test
    void explainsARule() {
        CommandRun run = CommandRun.of("lint", "--explain", "name.undeclared");
        assertEquals(0, run.code(), run.err());
        assertTrue(run.out().startsWith("# name.undeclared\n"), run.out());
        assertTrue(run.out().contains("## Bad") && run.out().contains("## Good"), run.out());
        CommandRun wrong = CommandRun.of("lint", "--explain", "name.undeclarde");
        assertEquals(2, wrong.code());
        assertTrue(wrong.err().contains("Did you mean name.undeclared?"), wrong.err());
    }
}
