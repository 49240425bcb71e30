package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Macro definitions, and their expansion within bounds of depth and size. */
final class Macros {

    private static final int MAX_DEPTH = 40;
    private static final int MAX_TOKENS = 20_000;

    /**
     * One macro.
     *
     * @param name its name, at the place of its definition
     * @param parameters its parameters, null for a macro without argument list
     * @param body its replacement
     */
    record Macro(Token name, @Nullable List<String> parameters, List<Token> body) {}

    private final Map<String, Macro> macros = new LinkedHashMap<>();

    /** The macros in the order of their definition. */
    List<Macro> all() {
        return List.copyOf(macros.values());
    }

    boolean defined(String name) {
        return macros.containsKey(name);
    }

    void undefine(String name) {
        macros.remove(name);
    }

    /** Takes over a definition from the tokens behind {@code #define}. */
    void define(List<Token> tokens) {
        if (tokens.isEmpty() || !tokens.getFirst().word()) {
            return;
        }
        Token name = tokens.getFirst();
        boolean function = tokens.size() > 1
                && tokens.get(1).is("(")
                && tokens.get(1).column() == name.column() + name.text().length();
        if (!function) {
            macros.put(name.text(), new Macro(name, null, List.copyOf(tokens.subList(1, tokens.size()))));
            return;
        }
        List<String> parameters = new ArrayList<>();
        int at = 2;
        while (at < tokens.size() && !tokens.get(at).is(")")) {
            Token token = tokens.get(at++);
            if (token.word() || token.is("...")) {
                parameters.add(token.is("...") ? "__VA_ARGS__" : token.text());
            }
        }
        if (at < tokens.size()) {
            List<Token> body = List.copyOf(tokens.subList(at + 1, tokens.size()));
            macros.put(name.text(), new Macro(name, List.copyOf(parameters), body));
        }
    }

    /** The tokens with every macro replaced, null where that goes beyond the bounds. */
    @Nullable
    List<Token> expand(List<Token> tokens) {
        Expansion expansion = new Expansion();
        List<Token> out = new ArrayList<>();
        return expansion.expand(tokens, 0, out) ? out : null;
    }

    private final class Expansion {
        private final Set<String> active = new HashSet<>();
        private int produced;

        boolean expand(List<Token> in, int depth, List<Token> out) {
            if (depth > MAX_DEPTH) {
                return false;
            }
            int at = 0;
            while (at < in.size()) {
                Token token = in.get(at);
                Macro macro = token.word() && !active.contains(token.text()) ? macros.get(token.text()) : null;
                if (macro == null
                        || macro.parameters() != null
                                && !(at + 1 < in.size() && in.get(at + 1).is("("))) {
                    out.add(token);
                    at++;
                    if (++produced > MAX_TOKENS) {
                        return false;
                    }
                    continue;
                }
                List<Token> body = macro.body();
                at++;
                if (macro.parameters() != null) {
                    List<List<Token>> arguments = new ArrayList<>();
                    at = arguments(in, at, arguments);
                    body = substitute(macro, macro.parameters(), arguments, token, depth);
                    if (body == null) {
                        return false;
                    }
                }
                active.add(token.text());
                boolean fine = expand(body, depth + 1, out);
                active.remove(token.text());
                if (!fine) {
                    return false;
                }
            }
            return true;
        }

        private @Nullable List<Token> substitute(
                Macro macro, List<String> parameters, List<List<Token>> arguments, Token use, int depth) {
            Map<String, List<Token>> expanded = new HashMap<>();
            List<Token> out = new ArrayList<>();
            List<Token> body = macro.body();
            for (int i = 0; i < body.size(); i++) {
                Token token = body.get(i);
                int index = token.word() ? parameters.indexOf(token.text()) : -1;
                boolean pasted = i + 1 < body.size() && body.get(i + 1).is("##")
                        || i > 0 && body.get(i - 1).is("##");
                if (index < 0) {
                    out.add(token.is("##") ? token : use.as(token.kind(), token.text()));
                } else if (index < arguments.size()) {
                    List<Token> argument = arguments.get(index);
                    if (!pasted && !expanded.containsKey(token.text())) {
                        List<Token> result = new ArrayList<>();
                        if (!expand(argument, depth + 1, result)) {
                            return null;
                        }
                        expanded.put(token.text(), result);
                    }
                    out.addAll(pasted ? argument : expanded.getOrDefault(token.text(), List.of()));
                }
                if (out.size() > MAX_TOKENS) {
                    return null;
                }
            }
            return paste(out);
        }
    }

    private static List<Token> paste(List<Token> tokens) {
        List<Token> out = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            Token token = tokens.get(i);
            if (token.is("##") && !out.isEmpty() && i + 1 < tokens.size()) {
                Token left = out.removeLast();
                out.add(left.as(left.kind(), left.text() + tokens.get(++i).text()));
            } else if (!token.is("##")) {
                out.add(token);
            }
        }
        return out;
    }

    /** Collects the arguments from the opening parenthesis on; returns the place behind the closing one. */
    private static int arguments(List<Token> in, int open, List<List<Token>> arguments) {
        int depth = 0;
        List<Token> current = new ArrayList<>();
        int at = open;
        while (at < in.size()) {
            Token token = in.get(at++);
            if (token.is("(") && depth++ == 0) {
                continue;
            }
            if (token.is(")") && --depth == 0) {
                break;
            }
            if (token.is(",") && depth == 1) {
                arguments.add(current);
                current = new ArrayList<>();
            } else {
                current.add(token);
            }
        }
        arguments.add(current);
        return at;
    }
}
