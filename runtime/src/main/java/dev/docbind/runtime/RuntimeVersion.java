package dev.docbind.runtime;

/**
 * The agreement between generated code and this runtime. The level rises when generated code needs something that
 * older runtimes lack, and the oldest level served rises when something is taken away.
 */
public final class RuntimeVersion {

    /** The level that code generated now states. */
    public static final int LEVEL = 2;

    private static final int OLDEST = 1;

    private RuntimeVersion() {}

    /**
     * Refuses generated code that this runtime does not serve.
     *
     * @param generated the generated class
     * @param level the level it was generated for
     * @throws RuntimeVersionException if it is outside the levels served
     */
    public static void check(Class<?> generated, int level) {
        if (level < OLDEST || level > LEVEL) {
            throw new RuntimeVersionException(generated, level, OLDEST, LEVEL);
        }
    }
}
