package dev.docbind.runtime;

import java.util.Locale;

/** The system the VM runs on, as far as library names and call state depend on it. */
enum Platform {
    WINDOWS,
    LINUX,
    MACOS;

    private static final Platform CURRENT = of(System.getProperty("os.name", ""));

    /** The system the VM runs on. */
    static Platform current() {
        return CURRENT;
    }

    /** The system a value of {@code os.name} means; systems that are neither Windows nor macOS use ELF as Linux does. */
    static Platform of(String osName) {
        String name = osName.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return WINDOWS;
        }
        return name.startsWith("mac") || name.startsWith("darwin") ? MACOS : LINUX;
    }
}
