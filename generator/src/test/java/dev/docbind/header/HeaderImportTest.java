package dev.docbind.header;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CField;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.resolve.bind.Vtables;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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

    /** Text as Microsoft's {@code cl /P} writes it, with its line markers, SAL gone and its own words left. */
    private static final String MICROSOFT = """
            #line 1 "C:\\\\work\\\\unit.c"
            #line 1 "C:\\\\Program Files (x86)\\\\Acme Kits\\\\10\\\\include\\\\um\\\\acme.h"
            #pragma once
            #pragma warning(push)
            #pragma warning(disable:4668)
            typedef unsigned __int64 ACME_COUNT;
            #pragma pack(push,4)
            typedef struct _ACME_SPAN { ACME_COUNT first; unsigned short kind : 3; } ACME_SPAN, *PACME_SPAN;
            #pragma pack(pop)
            __forceinline int AcmeTwice(int x) { __pragma(warning(suppress: 4127)) do { x = x + x; } while (0); return x; }
            #line 40 "C:\\\\Program Files (x86)\\\\Acme Kits\\\\10\\\\include\\\\um\\\\acme.h"
            __declspec(dllimport) __declspec(deprecated("use another")) long __stdcall
            AcmeMeasure(
                const ACME_SPAN * span,
                void (__cdecl * report)(void *, wchar_t const *));
            #pragma warning(pop)
            #line 3 "C:\\\\work\\\\unit.c"
            """;

    @Test
    void readsWhatMicrosoftsPreprocessorWrites() {
        var result = new HeaderImport(Target.WINDOWS_X64).run(MICROSOFT, "unit.i", Set.of("AcmeMeasure", "ACME_SPAN"));
        assertEquals(List.of(), result.diagnostics());
        Map<String, String> files = result.optional().orElseThrow();
        assertEquals(Set.of("acme.decl.h"), files.keySet());
        String text = files.get("acme.decl.h");
        assertEquals(List.of("ACME_COUNT", "_ACME_SPAN", "ACME_SPAN", "AcmeMeasure"), names(text), text);
        assertTrue(text.contains("/* acme.h:41 */"), text);
        assertTrue(text.contains("#pragma pack(push, 4)"), text);
    }

    @Test
    void clangAndGccYieldTheSameDeclarations() {
        CompilerRun gcc = new CompilerRun("x86_64-w64-mingw32-gcc", List.of());
        CompilerRun clang =
                new CompilerRun("clang", List.of("-target", "x86_64-w64-windows-gnu", "-I" + MINGW, "-fms-extensions"));
        assumeReads(gcc);
        assumeReads(clang);
        Set<String> names = Set.of("CreateFileW", "WSASocketW", "WSAPROTOCOL_INFOW", "SYSTEM_INFO", "WSAENOTSOCK");
        List<String> headers = List.of("winsock2.h", "windows.h");
        HeaderImport imports = new HeaderImport(Target.WINDOWS_X64);
        Map<String, String> theirs = imports.run(gcc, headers, names).optional().orElseThrow();
        Map<String, String> ours = imports.run(clang, headers, names).optional().orElseThrow();
        assertTrue(theirs.values().stream().anyMatch(text -> text.contains("WSASocketW(")), theirs.toString());
        assertEquals(theirs, ours);
    }

    @Test
    void interfacesKeepTheHeadersOrderOfMethods() {
        CompilerRun compiler = new CompilerRun("x86_64-w64-mingw32-gcc", List.of());
        assumeReads(compiler);
        List<String> headers = List.of("windows.h", "dbgeng.h");
        HeaderIndex index =
                HeaderIndex.of(Target.WINDOWS_X64, compiler, headers).optional().orElseThrow();
        Set<String> interfaces = new TreeSet<>();
        for (CDeclaration declaration : index.declarations()) {
            if (declaration.name().startsWith("IDebug") && index.methodTable(declaration.name()) != null) {
                interfaces.add(declaration.name());
            }
        }
        assertTrue(interfaces.size() >= 20, interfaces.toString());
        List<CDeclaration> imported = new ArrayList<>();
        new HeaderImport(Target.WINDOWS_X64)
                .run(compiler, headers, interfaces)
                .optional()
                .orElseThrow()
                .forEach((file, text) -> imported.addAll(parsed(text)));
        Vtables vtables = new Vtables(imported, Target.Rules.MSVC);
        for (String name : interfaces) {
            List<String> theirs = index.methodTable(name).definition().fields().stream()
                    .map(CField::name)
                    .toList();
            assertEquals(theirs, vtables.of(name), name);
        }
    }

    private static final String MINGW = "/usr/share/mingw-w64/include";

    private static void assumeReads(CompilerRun compiler) {
        int code = compiler.run("#include <dbgeng.h>\n", List.of("-w", "-E")).code();
        assumeTrue(code == 0, compiler.compiler() + " with mingw-w64's headers is not installed");
    }

    private static List<String> names(String text) {
        return parsed(text).stream().map(CDeclaration::name).toList();
    }

    private static List<CDeclaration> parsed(String text) {
        return new CParser(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64))
                .parse(text, SourceLocation.of("imported.decl.h", 1))
                .optional()
                .orElseThrow();
    }
}
