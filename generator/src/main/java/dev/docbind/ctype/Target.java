package dev.docbind.ctype;

/** What bindings are made for; data model, layout rules and errno set follow from it. */
public enum Target {
    /** Windows on x86-64: LLP64, MSVC layout. */
    WINDOWS_X64("windows-x64", 4, 2, Rules.MSVC),
    /** Windows on AArch64: LLP64, MSVC layout. */
    WINDOWS_ARM64("windows-arm64", 4, 2, Rules.MSVC),
    /** Linux on x86-64: LP64, System V layout. */
    LINUX_X64("linux-x64", 8, 4, Rules.GNU),
    /** Linux on AArch64: LP64, System V layout. */
    LINUX_ARM64("linux-arm64", 8, 4, Rules.GNU),
    /** macOS on AArch64: LP64. */
    MACOS_ARM64("macos-arm64", 8, 4, Rules.GNU);

    /** Whose rules place bitfields and packed members. */
    public enum Rules {
        /** Microsoft's. */
        MSVC,
        /** GNU's, which clang follows outside Windows. */
        GNU
    }

    private final String id;
    private final int longSize;
    private final int wcharSize;
    private final Rules rules;

    Target(String id, int longSize, int wcharSize, Rules rules) {
        this.id = id;
        this.longSize = longSize;
        this.wcharSize = wcharSize;
        this.rules = rules;
    }

    /** The name used in configuration and in the model. */
    public String id() {
        return id;
    }

    /** Size of {@code long} in bytes. */
    public int longSize() {
        return longSize;
    }

    /** Size of {@code wchar_t} in bytes. */
    public int wcharSize() {
        return wcharSize;
    }

    /** Whose layout rules hold. */
    public Rules rules() {
        return rules;
    }

    /** Whether this is one of the Windows targets. */
    public boolean windows() {
        return rules == Rules.MSVC;
    }
}
