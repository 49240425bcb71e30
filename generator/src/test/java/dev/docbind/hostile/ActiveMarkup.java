package dev.docbind.hostile;

import java.util.regex.Pattern;

/** Markup that would run or load something in the browser that shows the Javadoc. */
final class ActiveMarkup {

    private static final Pattern ACTIVE = Pattern.compile(
            "<(script|iframe|style|object|embed|form|input|svg|base|meta|link|img|video|audio)\\b"
                    + "|<[a-z][^>]*\\son[a-z]+\\s*=|(href|src)\\s*=\\s*[\"']?\\s*(javascript|data|vbscript):",
            Pattern.CASE_INSENSITIVE);

    private ActiveMarkup() {}

    /** Looks at comments only: markup within a string literal is text. */
    static boolean in(String file) {
        return file.lines()
                .map(String::strip)
                .filter(line -> line.startsWith("*") || line.startsWith("/**"))
                .anyMatch(line -> ACTIVE.matcher(line).find());
    }
}
