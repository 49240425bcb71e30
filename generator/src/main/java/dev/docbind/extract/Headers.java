package dev.docbind.extract;

import java.util.Locale;

/** Header names as pages write them: {@code Ws2spi.h}, {@code ws2spi.h (include Winsock2.h)}, {@code Ws2spi}. */
final class Headers {

    private static final String[] ENDINGS = {".h", ".hpp", ".hxx", ".idl", ".inl"};

    private Headers() {}

    /** Whether a text names a header file. */
    static boolean isFile(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        if (lower.indexOf(' ') >= 0) {
            return false;
        }
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending) && lower.length() > ending.length()) {
                return true;
            }
        }
        return false;
    }

    /** The name without ending, in lower case. */
    static String bare(String file) {
        String lower = file.strip().toLowerCase(Locale.ROOT);
        for (String ending : ENDINGS) {
            if (lower.endsWith(ending)) {
                return lower.substring(0, lower.length() - ending.length());
            }
        }
        return lower;
    }

    /** The first header file named in a text; empty where none is. */
    static String first(String text) {
        for (String word : text.split("[\\s,;()]+")) {
            if (isFile(word)) {
                return word;
            }
        }
        return "";
    }
}
