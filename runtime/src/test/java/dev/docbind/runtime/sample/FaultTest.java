package dev.docbind.runtime.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.runtime.CLibrary;
import dev.docbind.runtime.ForkedVm;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every {@link Fault} ends in a Java exception and leaves the VM and the bindings working. */
class FaultTest {

    @BeforeAll
    static void library() {
        CLibrary.build("sample");
    }

    @ParameterizedTest
    @EnumSource
    void survives(Fault fault) throws Exception {
        ForkedVm.Outcome outcome =
                ForkedVm.run(List.of("--enable-native-access=ALL-UNNAMED", "-Xcheck:jni"), Fault.class, fault.name());
        assertEquals(0, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("survived " + fault), outcome.output());
    }

    @Test
    void deniedNativeAccessNamesTheFlag() throws Exception {
        ForkedVm.Outcome outcome =
                ForkedVm.run(List.of("--illegal-native-access=deny"), Fault.class, Fault.DOUBLE_CLOSE.name());
        assertEquals(1, outcome.exit(), outcome.output());
        assertTrue(outcome.output().contains("--enable-native-access=ALL-UNNAMED"), outcome.output());
    }
}
