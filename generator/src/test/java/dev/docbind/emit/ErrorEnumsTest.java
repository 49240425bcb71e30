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

/** A function has an enum of error codes where its page names a code that something can fail with, or succeed in another way. */
class ErrorEnumsTest {

    private static final String PAGE = """
            ---
            UID: NF:gears.GearOil
            title: GearOil function (gears.h)
            description: Oils a gear.
            req.header: gears.h
            req.dll: Gears.dll
            ---

            # GearOil function

            ## -description

            The **GearOil** function oils a gear.

            ## -syntax

            ```c
            %s GearOil(
              ULONG gear
            );
            ```

            ## -parameters

            ### -param gear [in]

            Which.

            ## -returns

            The function returns one of these values.

            | Return code | Description |
            |---|---|
            | **%s** | What it means. |
            """;

    @ParameterizedTest
    @CsvSource({
        "HRESULT, S_OK, false",
        "HRESULT, S_FALSE, true",
        "HRESULT, E_INVALIDARG, true",
        "NTSTATUS, STATUS_SUCCESS, false",
        "NTSTATUS, STATUS_PENDING, true",
        "DWORD, ERROR_INVALID_PARAMETER, true"
    })
    void namesMoreThanPlainSuccess(String result, String code, boolean named) {
        List<GeneratedFile> files = Generated.of(List.of(declaration(PAGE.formatted(result, code))), Target.WINDOWS_X64)
                .files();
        boolean found = files.stream().anyMatch(file -> file.path().endsWith("/GearOilError.java"));
        assertEquals(
                named,
                found,
                () -> files.stream().map(GeneratedFile::path).toList().toString());
    }

    private static Declaration declaration(String text) {
        return Objects.requireNonNull(new PageExtractor()
                .extract(Objects.requireNonNull(
                        new PageReader().read("gears/nf-gears-gearoil.md", text).value()))
                .value());
    }
}
