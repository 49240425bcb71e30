package dev.docbind.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is held against the header, line against line. */
class HeaderDisagreementTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', nullValues = "-", textBlock = """
                    int AcmeRead(void *file, char *data, int size)          | -
                    int AcmeRead(void *File, char *lpData, int cbSize)      | -
                    int AcmeRead(void *file, char *data, int size, int how) | acme.md:16 The header declares a parameter how that the page does not document (acme.h:7).
                    int AcmeRead(void *file, char *data)                    | acme.md:16 The header does not declare the parameter size (acme.h:7).
                    int AcmeRead(void *file, char *data, int limit)         | acme.md:16 The header calls the parameter size limit (acme.h:7).
                    int AcmeRead(char *data, void *file, int size)          | acme.md:10 The header declares the parameters in the order data, file, size (acme.h:7).
                    int AcmeRead(void *file, const char *data, int size)    | acme.md:13 The parameter data is marked as output, and the header declares it as const char *, which is only read (acme.h:7).
                    int AcmeRead(void *file, char data, int size)           | acme.md:13 The parameter data is marked as output, and the header passes it by value as char (acme.h:7).
                    int AcmeRead(void *, char *, int)                       | -
                    int AcmeRead(void *file, char *data, ...)               | -
                    """)
    void findsWhatDiffers(String declaration, String finding) {
        assertEquals(finding == null ? List.of() : List.of(finding), found(declaration, ""));
    }

    @Test
    void comparesTypesWithThePagesOwnDeclaration() {
        String syntax = "\n## -syntax\n\n```c\nint AcmeRead(void *file, char *data, short size);\n```\n";
        assertEquals(
                List.of("acme.md:22 The page declares the parameter size as short, the header as int (acme.h:7)."),
                found("int AcmeRead(void *file, char *data, int size)", syntax));
        assertEquals(List.of(), found("int AcmeRead(void *file, unsigned char *data, SHORT size)", syntax));
    }

    private static List<String> found(String declaration, String more) {
        String text = """
                ---
                UID: NF:acme.AcmeRead
                title: AcmeRead function (acme.h)
                req.header: acme.h
                ---
                # AcmeRead function

                ## -parameters

                ### -param file [in]
                The file that was opened before.

                ### -param data [out]
                Where its bytes go.

                ### -param size [in]
                How many there are.
                """ + more;
        Page page = new PageReader().read("acme.md", text).optional().orElseThrow();
        Declaration read = new PageExtractor().extract(page).optional().orElseThrow();
        String sidecar = "/* Declarations of acme.h */\n\n/* acme.h:7 */\n" + declaration + ";\n";
        HeaderDeclarations headers = HeaderDeclarations.of(
                Target.WINDOWS_X64, List.of(new CodeText("sidecar", "c", sidecar, "acme.decl.h", 1)));
        LintContext context = LintContext.of(List.of(), _ -> true).with(headers);
        return new Linter(LintSettings.DEFAULT)
                .lint(List.of(LintPage.of(page, read, List.of())), context).findings().stream()
                        .map(Finding::diagnostic)
                        .filter(one -> one.id().equals("header.disagreement"))
                        .map(one -> one.location().file() + ":" + one.location().line() + " " + one.message())
                        .toList();
    }
}
