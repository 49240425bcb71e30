package dev.docbind.abi;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;

/** Whether the compilers that these tests ask are there. */
final class Toolchain {

    private Toolchain() {}

    /** Skips the test where clang is not installed. */
    static void assumeClang() {
        assumeTrue(runs("clang", "--version"), "clang is not installed");
    }

    private static boolean runs(String... command) {
        try {
            Process process = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.onExit().join().exitValue() == 0;
        } catch (IOException absent) {
            return false;
        }
    }
}
