package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Cuts C text into tokens: comments dropped, preprocessor lines kept whole, line markers followed. Never fails. */
final class Lexer {

    private static final String[] LONG_PUNCTUATORS = {
        "...", "->", "::", "<<", ">>", "<=", ">=", "==", "!=", "&&", "||", "##"
    };

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Map<String, String> known = new HashMap<>();
    private int at;
    private int line = 1;
    private int lineStart;
    private @Nullable String file;
    private boolean fresh = true;

    private Lexer(String text) {
        this.text = text;
    }

    /** The tokens of a text, without an end token. */
    static List<Token> tokens(String text) {
        Lexer lexer = new Lexer(text);
        lexer.run();
        return lexer.tokens;
    }

    private void run() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                at++;
                nextLine();
                fresh = true;
            } else if (blank(c)) {
                at++;
            } else if (c == '\\' && continuation(at)) {
                at = text.indexOf('\n', at) + 1;
                nextLine();
            } else if (text.startsWith("//", at)) {
                lineComment();
            } else if (text.startsWith("/*", at)) {
                blockComment();
            } else if (c == '#' && fresh) {
                directive();
            } else {
                fresh = false;
                token(c);
            }
        }
    }

    private void nextLine() {
        line++;
        lineStart = at;
    }

    private static boolean blank(char c) {
        return c <= ' ' || c == '\u00a0' || c == '\ufeff' || c == '\u200b' || c == '\u3000';
    }

    private boolean continuation(int from) {
        int end = from + 1;
        while (end < text.length() && (text.charAt(end) == '\r' || text.charAt(end) == ' ')) {
            end++;
        }
        return end < text.length() && text.charAt(end) == '\n';
    }

    private void lineComment() {
        int end = text.indexOf('\n', at);
        at = end < 0 ? text.length() : end;
    }

    private void blockComment() {
        int end = text.indexOf("*/", at + 2);
        int stop = end < 0 ? text.length() : end + 2;
        while (at < stop) {
            if (text.charAt(at++) == '\n') {
                nextLine();
            }
        }
    }

    private void token(char c) {
        int start = at;
        if (wordStart(c)) {
            at = wordEnd(at);
            if (at < text.length() && (text.charAt(at) == '"' || text.charAt(at) == '\'') && prefix(start, at)) {
                quoted(text.charAt(at));
                add(text.charAt(at - 1) == '"' ? TokenKind.STRING : TokenKind.CHARACTER, start);
                return;
            }
            add(TokenKind.WORD, start);
        } else if (digit(c) || c == '.' && at + 1 < text.length() && digit(text.charAt(at + 1))) {
            number(start);
            add(TokenKind.NUMBER, start);
        } else if (c == '"' || c == '\'') {
            quoted(c);
            add(c == '"' ? TokenKind.STRING : TokenKind.CHARACTER, start);
        } else {
            at += punctuator();
            add(TokenKind.PUNCTUATOR, start);
        }
    }

    private void add(TokenKind kind, int start) {
        String characters = text.substring(start, at);
        String shared = known.putIfAbsent(characters, characters);
        tokens.add(new Token(kind, shared == null ? characters : shared, file, line, start - lineStart + 1));
    }

    private boolean prefix(int start, int end) {
        String before = text.substring(start, end);
        return before.equals("L") || before.equals("u") || before.equals("U") || before.equals("u8");
    }

    private void quoted(char quote) {
        at++;
        while (at < text.length() && text.charAt(at) != '\n') {
            char c = text.charAt(at++);
            if (c == '\\' && at < text.length() && text.charAt(at) != '\n') {
                at++;
            } else if (c == quote) {
                return;
            }
        }
    }

    private void number(int start) {
        boolean hex = text.startsWith("0x", start) || text.startsWith("0X", start);
        while (at < text.length()) {
            char c = text.charAt(at);
            boolean sign = (c == '+' || c == '-') && "eEpP".indexOf(text.charAt(at - 1)) >= 0 && !hex;
            boolean separator = c == '\'' && at + 1 < text.length() && wordPart(text.charAt(at + 1));
            if (!wordPart(c) && c != '.' && !sign && !separator) {
                return;
            }
            at++;
        }
    }

    private int punctuator() {
        for (String candidate : LONG_PUNCTUATORS) {
            if (text.startsWith(candidate, at)) {
                return candidate.length();
            }
        }
        return 1;
    }

    private void directive() {
        int firstLine = line;
        int column = at - lineStart + 1;
        StringBuilder joined = new StringBuilder();
        while (at < text.length() && text.charAt(at) != '\n') {
            if (text.charAt(at) == '\\' && continuation(at)) {
                at = text.indexOf('\n', at) + 1;
                nextLine();
                joined.append(' ');
            } else if (text.startsWith("/*", at)) {
                blockComment();
                joined.append(' ');
            } else if (text.startsWith("//", at)) {
                lineComment();
            } else {
                int from = at;
                char c = text.charAt(at);
                if (c == '"') {
                    quoted(c);
                } else {
                    at++;
                }
                joined.append(text, from, at);
            }
        }
        String content = joined.toString().strip();
        if (!marker(content)) {
            tokens.add(new Token(TokenKind.DIRECTIVE, content, file, firstLine, column));
        }
    }

    private boolean marker(String content) {
        String rest = content.substring(1).strip();
        rest = rest.startsWith("line ") ? rest.substring(5).strip() : rest;
        int end = 0;
        while (end < rest.length() && digit(rest.charAt(end))) {
            end++;
        }
        if (end == 0 || end > 9) {
            return false;
        }
        int open = rest.indexOf('"');
        int close = rest.lastIndexOf('"');
        if (close > open) {
            file = rest.substring(open + 1, close).replace("\\\\", "/");
        }
        line = Integer.parseInt(rest.substring(0, end)) - 1;
        return true;
    }

    private int wordEnd(int from) {
        int end = from;
        while (end < text.length() && wordPart(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean wordStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_';
    }

    private static boolean wordPart(char c) {
        return wordStart(c) || digit(c);
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }
}
