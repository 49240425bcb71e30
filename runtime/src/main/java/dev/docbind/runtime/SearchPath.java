package dev.docbind.runtime;

import java.util.function.UnaryOperator;

/** Says in words where the system looks for libraries, for the message of a library that was not found. */
final class SearchPath {

    private SearchPath() {}

    static String describe(Platform platform, UnaryOperator<String> environment) {
        String variable = switch (platform) {
            case WINDOWS -> "PATH";
            case LINUX -> "LD_LIBRARY_PATH";
            case MACOS -> "DYLD_LIBRARY_PATH";
        };
        String system = switch (platform) {
            case WINDOWS -> "the program's directory, System32, the working directory";
            case LINUX -> "the loader's cache and default directories";
            case MACOS -> "the shared cache and /usr/lib";
        };
        String value = environment.apply(variable);
        return system + ", " + variable + (value == null || value.isEmpty() ? " (not set)" : "=" + value);
    }
}
