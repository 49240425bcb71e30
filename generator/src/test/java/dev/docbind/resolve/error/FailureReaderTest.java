package dev.docbind.resolve.error;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.model.FailureTest;
import dev.docbind.model.FailureTest.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which return values mean failure, as pages word it. */
class FailureReaderTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If the function succeeds, the return value is nonzero. If the function fails, it is zero.|EQUAL|0",
                "If the function succeeds, the return value is zero. Otherwise, the return value is -1.|EQUAL|-1",
                "If no error occurs, the handle is returned. Otherwise, it returns INVALID_SOCKET, and a specific error code is available in lpErrno.|EQUAL|-1",
                "If no error occurs, the event is returned. Otherwise, it returns WSA_INVALID_EVENT, and a specific error code is available in lpErrno.|EQUAL|0",
                "If the function succeeds, the return value is ERROR_SUCCESS. Otherwise, the return value is one of the following error codes.|NOT_EQUAL|0",
                "If it succeeds, the return value is the count before. If it fails, the return value is 0xFFFFFFFF.|EQUAL|-1",
                "A return value less than zero means failure. The value is 0 if some progress was made.|NEGATIVE|0",
                "Returns a negative value if it fails.|NEGATIVE|0",
                "If the function succeeds, the return value is greater than or equal to zero.|NEGATIVE|0",
                "If the function succeeds, the return value is greater than zero.|UNKNOWN|0",
                "The value of buf.|UNKNOWN|0",
                "The handle. A further error code is available in lpErrno if the call fails.|UNKNOWN|0",
                "Returns the length. The text cannot be read. The value is 0 for an empty one.|UNKNOWN|0",
                "If the function succeeds, the return value is TRUE. Otherwise, the return value is FALSE.|EQUAL|0"
            })
    void words(String text, Kind kind, long value) {
        assertEquals(new FailureTest(kind, value), FailureReader.read(text));
    }
}
