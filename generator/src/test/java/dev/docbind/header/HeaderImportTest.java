package dev.docbind.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A sidecar holds what the pages document and what that needs, and nothing else. */
class HeaderImportTest {

    private static final String TEXT = """
            # 10 "include/acme.h"
            #define ACME_LIMIT 4
            #define ACME_E_BROKEN ((HRESULT)0x80040200L)
            #define ACME_UNUSED 1
            typedef long HRESULT;
            typedef unsigned long DWORD;
            typedef struct _ACME_INNER { DWORD a; char b[4 * 2]; } ACME_INNER;
            typedef struct _ACME_FAR { DWORD x; } ACME_FAR;
            #pragma pack(push, 1)
            typedef struct _ACME { ACME_INNER inner; ACME_FAR *far_away; struct _ACME *next; } ACME, *PACME;
            #pragma pack(pop)
            typedef enum { AcmeOne = 1, AcmeTwo } ACME_KIND;
            static inline int helper(int x) { return x; }
            ACME_KIND AcmeOpen(const ACME *what, PACME other);
            int AcmeOther(void);
            typedef struct IAcme IAcme;
            typedef struct IAcmeVtbl {
              HRESULT (__stdcall *QueryInterface)(IAcme *This, void **out);
              DWORD (__stdcall *AddRef)(IAcme *This);
              HRESULT (__stdcall *Turn)(IAcme *This, ACME_KIND kind);
            } IAcmeVtbl;
            struct IAcme { struct IAcmeVtbl *lpVtbl; };
            """;

    @Test
    void takesWhatIsDocumentedAndWhatItNeeds() {
        Map<String, String> files = new HeaderImport(Target.WINDOWS_X64)
                .run(TEXT, "acme.i", Set.of("AcmeOpen", "ACME", "IAcme", "ACME_E_BROKEN", "NotThere"))
                .optional()
                .orElseThrow();
        assertEquals(Set.of("acme.decl.h"), files.keySet());
        String text = files.get("acme.decl.h");
        List<String> names = new CParser(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64))
                .parse(text, SourceLocation.of("acme.decl.h", 1)).optional().orElseThrow().stream()
                        .map(CDeclaration::name)
                        .toList();
        assertEquals(
                List.of(
                        "IAcme",
                        "_ACME_INNER",
                        "ACME_INNER",
                        "ACME_FAR",
                        "_ACME",
                        "ACME",
                        "PACME",
                        "ACME_KIND",
                        "AcmeOpen",
                        "ACME_E_BROKEN"),
                names,
                text);
        assertTrue(text.contains("char b[8]"), text);
        assertTrue(text.contains("#pragma pack(push, 1)"), text);
        assertTrue(text.contains("#define ACME_E_BROKEN (-2147220992)"), text);
        assertTrue(text.contains("/* acme.h:18 */"), text);
        assertTrue(text.contains("virtual HRESULT STDMETHODCALLTYPE Turn(ACME_KIND kind) = 0;"), text);
    }
}
