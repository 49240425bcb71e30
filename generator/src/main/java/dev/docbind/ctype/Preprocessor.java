package dev.docbind.ctype;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Acts on preprocessor lines: collects macros, decides conditions, follows packing, and replaces declaration idioms. */
final class Preprocessor {

    private final Reading reading;
    private final Macros idioms;
    private final List<Token> out = new ArrayList<>();
    private final Packing packing = Packing.collecting();
    private final Deque<Integer> packStack = new ArrayDeque<>();
    private final Conditions conditions;
    private int pack;
    private int depth;

    Preprocessor(Reading reading, Macros idioms, Map<String, Long> predefined) {
        this.reading = reading;
        this.idioms = idioms;
        this.conditions = new Conditions(reading, predefined);
    }

    Packing packing() {
        return packing;
    }

    /** The tokens of a text that the parser reads. */
    List<Token> run(List<Token> tokens) {
        int at = 0;
        while (at < tokens.size()) {
            Token token = tokens.get(at);
            if (token.kind() == TokenKind.DIRECTIVE) {
                directive(token);
                at++;
            } else if (!conditions.active()) {
                at++;
            } else {
                at = token.word() ? word(tokens, at) : plain(token, at);
            }
        }
        return out;
    }

    private int plain(Token token, int at) {
        switch (token.text()) {
            case "{", "(" -> depth++;
            case "}", ")" -> depth = Math.max(0, depth - 1);
            default -> {}
        }
        out.add(token);
        return at + 1;
    }

    private int word(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (token.is("_Pragma") || token.is("__pragma")) {
            return pragmaWord(tokens, at);
        }
        if (joins(tokens, at)) {
            Token last = out.getLast();
            out.removeLast();
            Token left = out.removeLast();
            out.add(left.as(TokenKind.WORD, left.text() + last.text() + token.text()));
            return at + 1;
        }
        if (!idioms.defined(token.text())) {
            out.add(token);
            return at + 1;
        }
        int end = at + 1;
        if (end < tokens.size() && tokens.get(end).is("(") && takesArguments(token)) {
            int open = 0;
            do {
                String text = tokens.get(end++).text();
                open += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            } while (open > 0 && end < tokens.size());
        }
        List<Token> expanded = idioms.expand(tokens.subList(at, end));
        if (expanded != null) {
            out.addAll(expanded);
        }
        return end;
    }

    private boolean takesArguments(Token name) {
        return idioms.all().stream()
                .anyMatch(macro -> macro.parameters() != null && macro.name().is(name.text()));
    }

    /** Whether this word continues a qualified name, as {@code IFoo::Bar}. */
    private boolean joins(List<Token> tokens, int at) {
        return at > 0
                && tokens.get(at - 1).is("::")
                && out.size() > 1
                && out.getLast().is("::")
                && out.get(out.size() - 2).word();
    }

    private int pragmaWord(List<Token> tokens, int at) {
        Cursor cursor = new Cursor(tokens);
        cursor.moveTo(at + 1);
        if (!cursor.is("(")) {
            return at + 1;
        }
        List<Token> inside = cursor.bracket();
        if (inside.size() == 1 && inside.getFirst().kind() == TokenKind.STRING) {
            String text = inside.getFirst().text();
            inside = Lexer.tokens(text.substring(1, Math.max(1, text.length() - 1)));
        }
        pragma(inside);
        return cursor.position();
    }

    private void directive(Token directive) {
        List<Token> tokens = Lexer.tokens(directive.text().substring(1));
        String name = tokens.isEmpty() ? "" : tokens.getFirst().text();
        List<Token> rest = tokens.isEmpty() ? tokens : tokens.subList(1, tokens.size());
        if (conditions.directive(name, rest)) {
            if (conditions.undecided() && depth > 0) {
                out.add(directive.as(TokenKind.BROKEN, ""));
            }
            return;
        }
        if (!conditions.active()) {
            return;
        }
        switch (name) {
            case "define" -> reading.macros().define(placed(rest, directive));
            case "undef" -> {
                if (!rest.isEmpty()) {
                    reading.macros().undefine(rest.getFirst().text());
                }
            }
            case "pragma" -> pragma(rest);
            case "include" -> include(directive.text());
            default -> {}
        }
    }

    private static List<Token> placed(List<Token> tokens, Token directive) {
        return tokens.stream()
                .map(token -> new Token(
                        token.kind(),
                        token.text(),
                        directive.file(),
                        directive.line(),
                        directive.column() + token.column()))
                .toList();
    }

    private void include(String text) {
        if (text.contains("poppack")) {
            packPop();
        } else {
            int at = text.indexOf("pshpack");
            if (at >= 0 && at + 7 < text.length()) {
                packPush();
                setPack(Character.digit(text.charAt(at + 7), 10));
            }
        }
    }

    private void pragma(List<Token> tokens) {
        if (tokens.size() < 2 || !tokens.getFirst().is("pack") || !tokens.get(1).is("(")) {
            return;
        }
        List<Token> arguments = tokens.subList(2, tokens.size());
        if (arguments.isEmpty() || arguments.getFirst().is(")")) {
            setPack(0);
        }
        for (Token argument : arguments) {
            if (argument.is("push")) {
                packPush();
            } else if (argument.is("pop")) {
                packPop();
            } else if (argument.kind() == TokenKind.NUMBER || argument.word()) {
                Long value = reading.value(List.of(argument));
                if (value != null && value >= 0 && value <= 16) {
                    setPack(value.intValue());
                }
            }
        }
    }

    private void packPush() {
        packStack.push(pack);
    }

    private void packPop() {
        @Nullable Integer before = packStack.poll();
        setPack(before == null ? 0 : before);
    }

    private void setPack(int bytes) {
        pack = bytes;
        packing.changes().put(out.size(), bytes);
    }
}
