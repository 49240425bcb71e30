package dev.docbind.hostile;

import java.util.regex.Pattern;

/** Markup that would run or load something in the browser that shows the Javadoc. */
final class ActiveMarkup {

    private static final Pattern ACTIVE = Pattern.compile(
            "<(script|iframe|style|object|embed|form|input|svg|base|meta|link|img|video|audio)\\b"
                    + "|<[a-z][^>]*\\son[a-z]+\\s*=|(href|src)\\s*=\\s*[\"']?\\s*(javascript|data|vbscript):",
            Pattern.CASE_INSENSITIVE);

    private ActiveMarkup() {}

    static boolean in(String text) {
        return ACTIVE.matcher(text).find();
    }
}
