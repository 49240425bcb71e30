package dev.docbind.extract;

import org.jspecify.annotations.Nullable;

/** Reads the width of a bit field out of its heading. */
final class Bits {

    private static final int MAX = 64;

    private Bits() {}

    /** The width that stands behind the colon; null where it is no width. */
    static @Nullable Integer width(@Nullable String suffix) {
        if (suffix == null || suffix.isEmpty() || suffix.length() > 2) {
            return null;
        }
        int width = 0;
        for (int i = 0; i < suffix.length(); i++) {
            if (suffix.charAt(i) < '0' || suffix.charAt(i) > '9') {
                return null;
            }
            width = width * 10 + suffix.charAt(i) - '0';
        }
        return width <= MAX ? width : null;
    }
}
