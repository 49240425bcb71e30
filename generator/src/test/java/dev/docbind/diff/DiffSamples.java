package dev.docbind.diff;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintPage;
import dev.docbind.lint.LintSettings;
import dev.docbind.lint.Linter;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A small documented API, and edits of it. */
final class DiffSamples {

    private DiffSamples() {}

    /** The pages by path; a new map each time. */
    static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>();
        pages.put("acme/nf-acme-acmeclose.md", page("NF:acme.AcmeClose", "AcmeClose function", """
                        ## -description

                        The **AcmeClose** function closes a device that was opened before and frees all it holds.

                        ## -syntax

                        ```cpp
                        BOOL AcmeClose(HANDLE device);
                        ```

                        ## -parameters

                        ### -param device [in]

                        The device to close.

                        ## -returns

                        If the function succeeds, the return value is nonzero. If the function fails, the return value is zero.
                        """));
        pages.put("acme/nf-acme-acmeread.md", page("NF:acme.AcmeRead", "AcmeRead function", """
                        ## -description

                        The **AcmeRead** function reads from a device.

                        ## -syntax

                        ```cpp
                        BOOL AcmeRead(HANDLE device, DWORD count);
                        ```

                        ## -parameters

                        ### -param device [in]

                        The device to read.

                        ### -param count [in]

                        How many values are wanted.

                        ## -returns

                        If the function succeeds, the return value is nonzero. If the function fails, the return value is zero.
                        To get extended error information, call **GetLastError**.

                        | Error code | Meaning |
                        |---|---|
                        | ERROR_ACCESS_DENIED | The device may not be read. |
                        """));
        pages.put("acme/ns-acme-acme_time.md", page("NS:acme.ACME_TIME", "ACME_TIME structure", """
                        ## -description

                        A point in time.

                        ## -syntax

                        ```cpp
                        typedef struct ACME_TIME {
                          DWORD Year;
                          DWORD Month;
                        } ACME_TIME;
                        ```

                        ## -struct-fields

                        ### -field Year

                        The year.

                        ### -field Month

                        The month.
                        """));
        pages.put("acme/ne-acme-acme_mode.md", page("NE:acme.ACME_MODE", "ACME_MODE enumeration", """
                        ## -description

                        How a device is opened.

                        ## -syntax

                        ```cpp
                        typedef enum ACME_MODE { ACME_READ = 1, ACME_WRITE = 2 } ACME_MODE;
                        ```

                        ## -enum-fields

                        ### -field ACME_READ

                        For reading.

                        ### -field ACME_WRITE

                        For writing.
                        """));
        return pages;
    }

    private static String page(String uid, String title, String body) {
        return "---\nUID: " + uid + "\ntitle: " + title + " (acme.h)\nreq.header: acme.h\nreq.dll: Acme.dll\n---\n\n# "
                + title + "\n\n" + body;
    }

    /** The pages with one text replaced. */
    static Map<String, String> edited(String page, String from, String to) {
        Map<String, String> pages = pages();
        String before = pages.get(page);
        if (!before.contains(from)) {
            throw new IllegalArgumentException(page + " does not hold " + from);
        }
        pages.put(page, before.replace(from, to));
        return pages;
    }

    /** A state of the API, read, resolved and linted. */
    static DiffInput input(String name, Map<String, String> pages) {
        List<Declaration> declarations = new ArrayList<>();
        List<Diagnostic> diagnostics = new ArrayList<>();
        List<LintPage> lint = new ArrayList<>();
        pages.forEach((path, text) -> {
            Result<Page> page = new PageReader().read(path, text);
            diagnostics.addAll(page.diagnostics());
            page.optional().ifPresent(read -> {
                Result<Declaration> declaration = new PageExtractor().extract(read);
                diagnostics.addAll(declaration.diagnostics());
                declaration.optional().ifPresent(declarations::add);
                lint.add(LintPage.of(read, declaration.value(), page.diagnostics()));
            });
        });
        Result<ApiModel> model = new Resolver().resolve(declarations, ResolveOptions.of(Target.WINDOWS_X64));
        diagnostics.addAll(model.diagnostics());
        LintContext context = LintContext.of(List.copyOf(pages.keySet()), _ -> true);
        return new DiffInput(
                name,
                new Result<>(model.value(), diagnostics),
                new Linter(LintSettings.DEFAULT).lint(lint, context).findings());
    }
}
