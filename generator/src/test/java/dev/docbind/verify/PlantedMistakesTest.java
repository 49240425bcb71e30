package dev.docbind.verify;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.header.CompilerRun;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pages and a header that agree pass; each mistake planted in the header's place is named with its statement. */
class PlantedMistakesTest {

    private static final String DECLARATIONS = """
            typedef struct acme_point { int x; short y; unsigned char flags; double weight; char name[12]; } acme_point;
            #pragma pack(push, 1)
            typedef struct acme_packed { char kind; int value; short rest; } acme_packed;
            #pragma pack(pop)
            typedef struct acme_bits { unsigned int low : 3; unsigned int high : 5; unsigned int rest : 24; } acme_bits;
            typedef union acme_either { int number; void *pointer; } acme_either;
            typedef struct acme_nested { acme_point first; struct { int a; long b; } inner; acme_point *link; } acme_nested;
            typedef enum acme_mode { ACME_OFF = 0, ACME_ON = 1, ACME_AUTO = 7 } acme_mode;
            typedef int (*acme_visit)(void *context, const acme_point *point, long index);
            """;

    private static final String FUNCTIONS = """
            int acme_open(const char *name, unsigned int flags, long *size);
            long acme_tell(void *handle, short *part, unsigned char *bytes);
            double acme_scale(double factor, float small, int times);
            void acme_close(void *handle);
            int acme_move(acme_point *point, acme_point by, acme_mode mode);
            int acme_each(acme_visit visit, void *context);
            """;

    private static final String CONSTANTS = "#define ACME_E_BUSY 17\n#define ACME_E_GONE (-3)\n";

    @TempDir
    Path directory;

    private List<Diagnostic> verify(String header) throws IOException {
        CompilerRun compiler = new CompilerRun("gcc", List.of("-I" + directory.resolve("include")));
        assumeTrue(compiler.run("int x;\n", List.of("-fsyntax-only")).code() == 0, "gcc is not installed");
        Path specs = Files.createDirectories(directory.resolve("specs"));
        Files.writeString(Files.createDirectories(directory.resolve("include")).resolve("acme.h"), header);
        Files.writeString(specs.resolve("types.h"), DECLARATIONS);
        for (String function : FUNCTIONS.lines().toList()) {
            String name = function.substring(function.indexOf("acme_"), function.indexOf('('));
            page(specs, "nf", name, "function", function, codes(name));
        }
        page(specs, "nc", "acme_visit", "callback function", line("(*acme_visit)"), "");
        for (String structure : List.of("acme_point", "acme_packed", "acme_bits", "acme_nested")) {
            page(specs, "ns", structure, "structure", "", "");
        }
        page(specs, "ns", "acme_either", "union", "", "");
        page(specs, "ne", "acme_mode", "enumeration", line("enum acme_mode"), "");
        return new Verifier(compiler, List.of("acme.h"))
                .verify(SpecModels.of(specs, Target.LINUX_X64)).diagnostics().stream()
                        .filter(found -> found.severity() == Severity.ERROR)
                        .toList();
    }

    private static String line(String part) {
        return DECLARATIONS
                .lines()
                .filter(line -> line.contains(part))
                .findFirst()
                .orElseThrow();
    }

    private static String codes(String name) {
        return name.equals("acme_open")
                ? "Zero on success, otherwise an error code.\n\n| Return code | Value | Description |\n|---|---|---|\n"
                        + "| **ACME_E_BUSY** | 17 | In use. |\n"
                : "";
    }

    private static void page(Path specs, String kind, String name, String title, String syntax, String returns)
            throws IOException {
        String block = syntax.isEmpty() ? "" : "## -syntax\n\n```c\n" + syntax + "\n```\n\n";
        String text = "---\nUID: " + kind.toUpperCase(java.util.Locale.ROOT) + ":acme." + name + "\ntitle: " + name
                + " "
                + title
                + " (acme.h)\ndescription: Acme.\nreq.header: acme.h\nreq.dll: libacme.so.1\napi_type:\n - DllExport\n"
                + "api_location:\n - libacme.so.1\napi_name:\n - " + name + "\n---\n\n# " + name + " " + title
                + "\n\n## -description\n\nAcme's " + name + ".\n\n" + block + "## -returns\n\n" + returns + "\n";
        Files.writeString(specs.resolve(kind + "-acme-" + name + ".md"), text);
    }

    @Test
    void agreementPasses() throws IOException {
        assertEquals(List.of(), verify(DECLARATIONS + FUNCTIONS + CONSTANTS));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    const char *name, unsigned int flags | const char *name, unsigned long flags | acme_open
                    int acme_open                        | long acme_open                        | acme_open#returns
                    long *size                           | int *size                             | acme_open
                    long *size                           | long size                             | acme_open
                    unsigned int flags                   | int flags                             | acme_open
                    const char *name, unsigned int flags | unsigned int flags, const char *name  | acme_open
                    unsigned int flags, long *size       | unsigned int flags                    | acme_open
                    long acme_tell                       | int acme_tell                         | acme_tell#returns
                    short *part                          | int *part                             | acme_tell
                    unsigned char *bytes                 | unsigned short *bytes                 | acme_tell
                    void *handle, short                  | int handle, short                     | acme_tell
                    double acme_scale                    | float acme_scale                      | acme_scale#returns
                    float small                          | double small                          | acme_scale
                    double factor                        | long factor                           | acme_scale
                    int times                            | short times                           | acme_scale
                    void acme_close                      | int acme_close                        | acme_close#returns
                    acme_point by                        | acme_point *by                        | acme_move
                    int acme_each(acme_visit visit       | int acme_each(int visit               | acme_each
                    acme_close(void *handle)             | acme_close(void *handle, ...)         | acme_close
                    int x; short y;                      | short y; int x;                       | acme_point#field
                    unsigned char flags; double          | unsigned short flags; double          | acme_point#field.flags
                    double weight;                       | float weight;                         | acme_point
                    char name[12]                        | char name[16]                         | acme_point
                    push, 1                              | push, 2                               | acme_packed
                    int value; short rest                | int value; char rest                  | acme_packed
                    low : 3; unsigned int high : 5       | low : 4; unsigned int high : 4        | acme_bits#field.low
                    int number; void                     | char number; void                     | acme_either#field.number
                    struct { int a; long b; } inner      | struct { int a; int b; } inner        | acme_nested
                    ACME_AUTO = 7                        | ACME_AUTO = 8                         | acme_mode#field.ACME_AUTO
                    ACME_ON = 1                          | ACME_ON = 2                           | acme_mode#field.ACME_ON
                    const acme_point *point, long        | const acme_point *point, int          | acme_visit
                    int (*acme_visit)                    | void (*acme_visit)                    | acme_visit#returns
                    ACME_E_BUSY 17                       | ACME_E_BUSY 18                        | acme_open#error.ACME_E_BUSY
                    """)
    void everyMistakeIsNamed(String right, String wrong, String statement) throws IOException {
        String agreed = DECLARATIONS + FUNCTIONS + CONSTANTS;
        String header = agreed.replace(right, wrong);
        assertNotEquals(agreed, header, "nothing planted");
        List<Diagnostic> found = verify(header);
        assertTrue(
                found.stream()
                        .anyMatch(one -> one.statement() != null
                                && one.statement().text().startsWith("acme/" + statement)),
                () -> "found " + found + " instead of " + statement);
    }
}
