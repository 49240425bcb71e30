package dev.docbind.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exceptions of the JDK as a user reads them. */
class IoReasonTest {

    @TempDir
    private Path folder;

    @Test
    void saysWhatIsMissing() {
        Path file = folder.resolve("nowhere");
        IOException why = assertThrows(IOException.class, () -> Files.readString(file));
        assertEquals("there is no such file or folder (" + file + ")", IoReason.of(why));
        assertEquals("there is no such file or folder", IoReason.words(why));
    }

    @Test
    void saysWhatIsNoText() throws IOException {
        Path file = Files.write(folder.resolve("latin"), new byte[] {'a', (byte) 0xe9, 'b'});
        IOException why = assertThrows(IOException.class, () -> Files.readString(file));
        assertEquals("it is no UTF-8 text", IoReason.of(why));
    }

    @Test
    void keepsTheReasonOfTheSystem() {
        assertEquals("access is denied (x)", IoReason.of(new AccessDeniedException("x")));
        assertEquals(
                "No space left on device (x)",
                IoReason.of(new FileSystemException("x", null, "No space left on device")));
        assertEquals("broken pipe", IoReason.of(new IOException("broken pipe")));
        assertEquals("IOException", IoReason.of(new IOException()));
    }
}
