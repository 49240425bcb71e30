package dev.docbind.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in messages are written as documentation writes them. */
class NativeExceptionTest {

    @ParameterizedTest
    @CsvSource({
        "2, 2",
        "-3, -3",
        "65535, 65535",
        "65536, 0x00010000",
        "-2147024809, 0x80070057",
        "-1073741823, 0xC0000001"
    })
    void smallNumbersAreDecimalAndOthersHexadecimal(int code, String shown) {
        NativeException failure = new NativeException("turn", code, null);
        assertEquals("turn: error " + shown + " (not among the documented ones)", failure.getMessage());
        assertEquals(code, failure.code());
    }
}
