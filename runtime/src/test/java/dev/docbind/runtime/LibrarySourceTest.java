package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where documented libraries are found, and how a user overrides that. */
class LibrarySourceTest {

    private static final NativeSymbol SIZE =
            NativeSymbol.exported("sample_size", "Sample 9", "Ntsample.dll", "Kernelsample.sys");

    private final Map<String, String> properties = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();
    private final LibrarySource source = new LibrarySource(Platform.current(), properties::get, environment::get);

    @Test
    void theSystemsLibraryByItsSoname() {
        assertNotEquals(
                0, source.find(NativeSymbol.exported("abs", "", "libc.so.6")).address());
    }

    @Test
    void thePropertyOverridesAndWinsOverTheVariable() {
        properties.put("docbind.library.ntsample", CLibrary.build("sample").toString());
        environment.put("DOCBIND_LIBRARY_NTSAMPLE", "/not/there.so");
        assertNotEquals(0, source.find(SIZE).address());
    }

    @Test
    void theVariableOverrides() {
        environment.put("DOCBIND_LIBRARY_NTSAMPLE", CLibrary.build("sample").toString());
        assertNotEquals(0, source.find(SIZE).address());
    }

    @Test
    void theSecondCandidateServesWhereTheFirstIsMissing() {
        properties.put("docbind.library.kernelsample", CLibrary.build("sample").toString());
        assertNotEquals(0, source.find(SIZE).address());
    }

    @Test
    void aLaterCallFindsALibraryThatAppeared(@TempDir Path directory) throws Exception {
        Path late = directory.resolve("liblate.so");
        properties.put("docbind.library.ntsample", late.toString());
        MissingLibraryException missing = assertThrows(MissingLibraryException.class, () -> source.find(SIZE));
        assertTrue(missing.getMessage().contains(late + " (no such file)"), missing.getMessage());
        assertTrue(missing.getMessage().contains("Sample 9"), missing.getMessage());
        Files.copy(CLibrary.build("sample"), late);
        assertNotEquals(0, source.find(SIZE).address());
    }

    @Test
    void whatIsNotALibraryIsSaidToBeNone(@TempDir Path directory) throws Exception {
        Path text = Files.writeString(directory.resolve("text.so"), "not a library ".repeat(10));
        properties.put("docbind.library.ntsample", text.toString());
        MissingLibraryException missing = assertThrows(MissingLibraryException.class, () -> source.find(SIZE));
        assertTrue(missing.getMessage().contains("not a library"), missing.getMessage());
        properties.put("docbind.library.ntsample", "bad\0path/x");
        assertThrows(MissingLibraryException.class, () -> source.find(SIZE));
    }

    @Test
    void withoutAnyLibraryTheMessageSaysSo() {
        NativeSymbol nowhere = NativeSymbol.exported("nowhere", "");
        assertEquals(
                "nowhere",
                assertThrows(MissingSymbolException.class, () -> source.find(nowhere))
                        .function());
    }
}
