package dev.docbind.win32metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Layout;
import dev.docbind.ctype.Layouts;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.DeclarationSource;
import dev.docbind.header.HeaderImport;
import dev.docbind.header.HeaderIndex;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What the metadata says becomes C declarations that docbind reads like those of a header. */
class Win32MetadataTest {

    private static final Set<String> DOCUMENTED = Set.of(
            "CreateFileW", "SYSTEM_INFO", "IUnknown", "IPersistFile", "WNDPROC", "ERROR_ACCESS_DENIED", "CONTEXT");
    private static List<CDeclaration> declarations = List.of();

    @BeforeAll
    static void load() {
        declarations = DeclarationSource.find("win32metadata")
                .orElseThrow()
                .declarations(Target.WINDOWS_X64, DOCUMENTED)
                .optional()
                .orElseThrow();
    }

    private static String text(String name) {
        return new CPrinter()
                .declaration(declarations.stream()
                        .filter(one -> one.name().equals(name))
                        .findFirst()
                        .orElseThrow());
    }

    @Test
    void functionsKeepConstAndDirection() {
        assertEquals(
                "HANDLE WINAPI CreateFileW([in] PCWSTR lpFileName, [in] DWORD dwDesiredAccess, [in] DWORD dwShareMode, "
                        + "[in, optional] SECURITY_ATTRIBUTES *lpSecurityAttributes, [in] DWORD dwCreationDisposition, "
                        + "[in] DWORD dwFlagsAndAttributes, [in, optional] HANDLE hTemplateFile);",
                text("CreateFileW"));
    }

    @Test
    void anonymousMembersHaveNoName() {
        assertTrue(text("SYSTEM_INFO").contains("    union {\n        DWORD dwOemId;"), text("SYSTEM_INFO"));
        Layout layout = new Layouts(
                        Target.WINDOWS_X64,
                        TypeTable.builtin(Target.WINDOWS_X64).with(declarations))
                .layout(new CType.Named("SYSTEM_INFO"))
                .optional()
                .orElseThrow();
        assertEquals(48, layout.size());
    }

    @Test
    void structuresReadBackAsTheyAreWritten() {
        TypeTable builtin = TypeTable.builtin(Target.WINDOWS_X64);
        List<String> names = new ArrayList<>();
        StringBuilder printed = new StringBuilder();
        CPrinter printer = new CPrinter();
        for (CDeclaration declaration : declarations) {
            if (declaration instanceof CDeclaration.Typedef typedef && typedef.type() instanceof CType.Composite) {
                names.add(declaration.name());
                printed.append(printer.declaration(declaration)).append('\n');
            }
        }
        List<CDeclaration> read = new CParser(Target.WINDOWS_X64, builtin)
                .parse(printed.toString(), SourceLocation.of("printed.h", 1))
                .optional()
                .orElseThrow();
        TypeTable declared = builtin.with(declarations);
        Layouts before = new Layouts(Target.WINDOWS_X64, declared);
        Layouts after = new Layouts(Target.WINDOWS_X64, declared.with(read));
        List<String> differing = names.stream()
                .filter(name -> {
                    CType type = new CType.Named(name);
                    return !places(before.layout(type).value())
                            .equals(places(after.layout(type).value()));
                })
                .toList();
        assertEquals(List.of(), differing);
        assertTrue(names.size() > 10_000, names.size() + " structures");
    }

    private static List<Long> places(@Nullable Layout layout) {
        List<Long> places = new ArrayList<>();
        if (layout != null) {
            places.add(layout.size());
            places.add(layout.alignment());
            layout.fields().forEach(field -> {
                places.add(field.offset());
                places.addAll(places(field.nested()));
            });
        }
        return places;
    }

    @Test
    void interfacesHaveBaseIdentifierAndOrder() {
        String text = text("IPersistFile");
        assertTrue(
                text.startsWith(
                        "MIDL_INTERFACE(\"0000010b-0000-0000-c000-000000000046\") IPersistFile : public IPersist {"),
                text);
        assertTrue(text.indexOf(" IsDirty(") < text.indexOf(" Load("), text);
    }

    @Test
    void structuresAreThoseOfTheProcessor() {
        List<CDeclaration> arm = new Win32Metadata()
                .declarations(Target.WINDOWS_ARM64, DOCUMENTED)
                .optional()
                .orElseThrow();
        String other = new CPrinter()
                .declaration(arm.stream()
                        .filter(one -> one.name().equals("CONTEXT"))
                        .findFirst()
                        .orElseThrow());
        assertTrue(text("CONTEXT").contains("Rip"), text("CONTEXT"));
        assertNotEquals(text("CONTEXT"), other);
    }

    @Test
    void otherSystemsAreRefused() {
        assertNull(
                new Win32Metadata().declarations(Target.LINUX_X64, DOCUMENTED).value());
    }

    @Test
    void sidecarsNameTheNamespace() {
        Map<String, String> files =
                new HeaderImport(Target.WINDOWS_X64).run(HeaderIndex.of(Target.WINDOWS_X64, declarations), DOCUMENTED);
        String text = files.get("Windows.Win32.Storage.FileSystem.decl.h");
        assertTrue(
                text.contains("/* Windows.Win32.Storage.FileSystem */\nHANDLE WINAPI CreateFileW("),
                files.keySet().toString());
        assertTrue(files.values().stream().anyMatch(one -> one.contains("ERROR_ACCESS_DENIED")), files.toString());
    }
}
