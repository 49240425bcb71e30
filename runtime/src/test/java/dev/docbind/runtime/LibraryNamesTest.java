package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The names a documented library has on each system. */
class LibraryNamesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Ws2_32.dll                      | WINDOWS | C:\\W\\System32\\Ws2_32.dll Ws2_32.dll
            Winspool.drv                    | WINDOWS | C:\\W\\System32\\Winspool.drv Winspool.drv
            Main.cpl                        | WINDOWS | C:\\W\\System32\\Main.cpl Main.cpl
            Kernel32                        | WINDOWS | C:\\W\\System32\\Kernel32.dll Kernel32.dll
            api-ms-win-core-file-l1-1-0.dll | WINDOWS | api-ms-win-core-file-l1-1-0.dll
            libz.so.1                       | WINDOWS | C:\\W\\System32\\z.dll z.dll
            libc.so.6                       | WINDOWS | C:\\W\\System32\\ucrtbase.dll ucrtbase.dll
            libz.so.1                       | LINUX   | libz.so.1
            libc.so.6                       | LINUX   | libc.so.6 <system>
            libz.1.dylib                    | LINUX   | libz.so.1 libz.so
            Ws2_32.dll                      | LINUX   | Ws2_32.dll libws2_32.so
            z                               | LINUX   | libz.so
            /opt/x/libx.so                  | LINUX   | /opt/x/libx.so
            libz.so.1                       | MACOS   | libz.1.dylib libz.dylib
            libSystem.B.dylib               | MACOS   | libSystem.B.dylib
            libm.so.6                       | MACOS   | libm.6.dylib libm.dylib <system>
            """)
    void candidates(String documented, Platform platform, String expected) {
        assertEquals(
                List.of(expected.split(" ")),
                LibraryNames.candidates(documented, platform, Map.of("SystemRoot", "C:\\W")::get));
    }

    @ParameterizedTest
    @CsvSource({
        "Ws2_32.dll, docbind.library.ws2_32, DOCBIND_LIBRARY_WS2_32",
        "libz.so.1, docbind.library.z, DOCBIND_LIBRARY_Z",
        "libz.1.dylib, docbind.library.z, DOCBIND_LIBRARY_Z",
        "api-ms-win-core-file-l1-1-0.dll, docbind.library.api-ms-win-core-file-l1-1-0,"
                + " DOCBIND_LIBRARY_API_MS_WIN_CORE_FILE_L1_1_0",
        "libstdc++.so.6, docbind.library.stdc++, DOCBIND_LIBRARY_STDC__",
    })
    void overrideKeys(String documented, String property, String variable) {
        assertEquals(property, LibraryNames.property(documented));
        assertEquals(variable, LibraryNames.variable(documented));
    }
}
