package dev.docbind.diagnostic;

/** Numbers of things in sentences. */
public final class Count {

    private Count() {}

    /**
     * A number with its noun, as {@code 1 page} and {@code 2 pages}.
     *
     * @param number how many
     * @param what the noun, which takes an {@code s} for more than one
     */
    public static String of(long number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
