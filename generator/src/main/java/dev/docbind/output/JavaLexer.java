package dev.docbind.output;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts Java source into tokens as a compiler does: unicode escapes are decoded first, so that none can hide the end of a
 * comment or literal. Independent of the encoders it checks on.
 */
final class JavaLexer {

    private final String text;
    private int at;
    private final List<JavaToken> tokens = new ArrayList<>();

    private JavaLexer(String text) {
        this.text = text;
    }

    /** The tokens of a source text, comments left out; null where a comment or literal does not end. */
    static @org.jspecify.annotations.Nullable List<JavaToken> tokens(String source) {
        JavaLexer lexer = new JavaLexer(decode(source));
        return lexer.run() ? lexer.tokens : null;
    }

    /** Translates unicode escapes: a backslash that is not itself escaped, any number of {@code u}, four digits. */
    static String decode(String source) {
        if (source.indexOf('\\') < 0) {
            return source;
        }
        StringBuilder out = new StringBuilder(source.length());
        boolean escaped = false;
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            int end = c == '\\' && !escaped ? escapeEnd(source, i) : -1;
            if (end > 0) {
                out.append((char) Integer.parseInt(source.substring(end - 4, end), 16));
                i = end - 1;
                continue;
            }
            escaped = c == '\\' && !escaped;
            out.append(c);
        }
        return out.toString();
    }

    private static int escapeEnd(String source, int backslash) {
        int i = backslash + 1;
        while (i < source.length() && source.charAt(i) == 'u') {
            i++;
        }
        if (i == backslash + 1 || i + 4 > source.length()) {
            return -1;
        }
        for (int digit = i; digit < i + 4; digit++) {
            if (Character.digit(source.charAt(digit), 16) < 0) {
                return -1;
            }
        }
        return i + 4;
    }

    private boolean run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
            } else if (text.startsWith("/*", at)) {
                int end = text.indexOf("*/", at + 2);
                if (end < 0) {
                    return false;
                }
                at = end + 2;
            } else if (text.startsWith("//", at)) {
                lineComment();
            } else if (c == '"' || c == '\'') {
                if (!literal(c)) {
                    return false;
                }
            } else {
                word(c);
            }
        }
        return true;
    }

    private void lineComment() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    private boolean literal(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != quote) {
            char c = text.charAt(at);
            if (c == '\n' || c == '\r') {
                return false;
            }
            at += c == '\\' ? 2 : 1;
        }
        at++;
        tokens.add(new JavaToken(JavaToken.Kind.LITERAL, String.valueOf(quote)));
        return at <= text.length();
    }

    private void word(char first) {
        int start = at;
        if (Character.isJavaIdentifierPart(first)) {
            while (at < text.length() && Character.isJavaIdentifierPart(text.charAt(at))) {
                at++;
            }
            boolean number = Character.isDigit(first);
            tokens.add(
                    number
                            ? new JavaToken(JavaToken.Kind.LITERAL, "0")
                            : new JavaToken(JavaToken.Kind.WORD, text.substring(start, at)));
        } else {
            at++;
            tokens.add(new JavaToken(JavaToken.Kind.SIGN, String.valueOf(first)));
        }
    }
}
