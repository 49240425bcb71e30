package dev.docbind.ctype;

import java.util.List;

/** A place in a list of tokens; reading beyond the end gives an end token. */
final class Cursor {

    private final List<Token> tokens;
    private final Token end;
    private int at;

    Cursor(List<Token> tokens) {
        this.tokens = tokens;
        Token last = tokens.isEmpty() ? new Token(TokenKind.END, "", null, 1, 1) : tokens.getLast();
        this.end = last.as(TokenKind.END, "");
    }

    Token peek() {
        return peek(0);
    }

    Token peek(int ahead) {
        int index = at + ahead;
        return index >= 0 && index < tokens.size() ? tokens.get(index) : end;
    }

    Token next() {
        Token token = peek();
        if (at < tokens.size()) {
            at++;
        }
        return token;
    }

    boolean is(String text) {
        return peek().is(text);
    }

    boolean accept(String text) {
        if (is(text)) {
            at++;
            return true;
        }
        return false;
    }

    void expect(String text) throws Unreadable {
        if (!accept(text)) {
            throw new Unreadable("expected '" + text + "' but found " + found(peek()), peek());
        }
    }

    static String found(Token token) {
        return switch (token.kind()) {
            case END -> "the end of the text";
            case BROKEN -> "a condition that cannot be decided";
            default -> "'" + (token.text().length() > 40 ? token.text().substring(0, 40) + "…" : token.text()) + "'";
        };
    }

    boolean atEnd() {
        return at >= tokens.size();
    }

    int position() {
        return at;
    }

    void moveTo(int position) {
        at = position;
    }

    /** The tokens between two positions, as far as there are any. */
    List<Token> slice(int from, int to) {
        int begin = Math.min(from, tokens.size());
        return tokens.subList(begin, Math.clamp(to, begin, tokens.size()));
    }

    /** The distance to the token behind the bracket that closes the one at this distance; to the end where none does. */
    int behindBracket(int ahead) {
        int depth = 0;
        int index = ahead;
        while (at + index < tokens.size()) {
            String text = peek(index++).text();
            if (text.length() == 1) {
                switch (text.charAt(0)) {
                    case '(', '[', '{' -> depth++;
                    case ')', ']', '}' -> depth--;
                    default -> {}
                }
                if (depth == 0) {
                    return index;
                }
            }
        }
        return index;
    }

    /** Steps over a bracket and what it holds. */
    List<Token> bracket() {
        int from = at;
        at += behindBracket(0);
        return slice(from + 1, Math.max(from + 1, at - 1));
    }
}
