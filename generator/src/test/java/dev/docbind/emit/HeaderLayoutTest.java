package dev.docbind.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.PageReader;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whoever reads a structure's documentation is told when its members are not those that the page declares. */
class HeaderLayoutTest {

    private static final String PAGE = """
            ---
            UID: NS:tape._MCI_VCR_STEP_PARMS
            title: MCI_VCR_STEP_PARMS
            description: Says how far a tape is moved.
            req.header: tape.h
            ---

            # MCI_VCR_STEP_PARMS structure

            ## -syntax

            ```c
            typedef struct {
              %s dwCallback;
              DWORD dwFrames;
            } MCI_VCR_STEP_PARMS;
            ```
            """;

    @ParameterizedTest
    @CsvSource({"DWORD, false", "DWORD_PTR, true"})
    void commentSaysWhoseMembersTheyAre(String type, boolean ofHeaders) {
        String text = Generated.of(List.of(declaration(PAGE.formatted(type))), Target.WINDOWS_X64).files().stream()
                .map(GeneratedFile::text)
                .filter(file -> file.contains("class MCI_VCR_STEP_PARMS"))
                .findFirst()
                .orElseThrow();
        assertEquals(ofHeaders, text.contains("those of the platform's headers"));
    }

    private static Declaration declaration(String text) {
        return Objects.requireNonNull(new PageExtractor()
                .extract(Objects.requireNonNull(new PageReader()
                        .read("tape/ns-tape-mci_vcr_step_parms.md", text)
                        .value()))
                .value());
    }
}
