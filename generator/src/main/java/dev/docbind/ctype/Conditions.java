package dev.docbind.ctype;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Decides {@code #if} and its kin from what the target predefines. A condition on an unknown name stays undecided; then
 * both branches are read.
 */
final class Conditions {

    private static final Set<String> NEVER = Set.of(
            "__cplusplus",
            "MIDL_PASS",
            "RC_INVOKED",
            "_MAC",
            "_WIN16",
            "__midl",
            "_PREFAST_",
            "_ARM_",
            "_X86_",
            "_M_IX86",
            "__STDC__",
            "STRICT_MIDL",
            "_IA64_",
            "_M_IA64",
            "NONAMELESSUNION",
            "_ALPHA_",
            "_MIPS_",
            "_PPC_",
            "OLD_WINDOWS",
            "MAC",
            "WIN16");

    private static final Set<String> NEWEST =
            Set.of("WINVER", "_WIN32_WINNT", "_WIN32_IE", "_MSC_VER", "_WIN32_WINDOWS");

    private static final int MAX_TOKENS = 1_000;

    private final Reading reading;
    private final Map<String, Long> predefined;
    private final Deque<State> states = new ArrayDeque<>();
    private boolean undecided;

    Conditions(Reading reading, Map<String, Long> predefined) {
        this.reading = reading;
        this.predefined = predefined;
    }

    /** What one open condition has come to. */
    private record State(boolean outer, boolean active, boolean done, boolean open) {}

    /** Whether text is being read here. */
    boolean active() {
        return states.isEmpty() || states.peek().active();
    }

    /** Whether the directive seen last could not be decided. */
    boolean undecided() {
        return undecided;
    }

    /** Acts on a directive; false where it is no conditional one. */
    boolean directive(String name, List<Token> rest) {
        undecided = false;
        switch (name) {
            case "if" -> open(value(rest));
            case "ifdef" -> open(rest.isEmpty() ? null : defined(rest.getFirst().text()));
            case "ifndef" -> {
                Boolean is = rest.isEmpty() ? null : defined(rest.getFirst().text());
                open(is == null ? null : !is);
            }
            case "elif" -> otherwise(() -> value(rest));
            case "elifdef" ->
                otherwise(() -> rest.isEmpty() ? null : defined(rest.getFirst().text()));
            case "else" -> otherwise(() -> Boolean.TRUE);
            case "endif" -> {
                State closed = states.poll();
                undecided = closed != null && closed.open();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void open(@Nullable Boolean value) {
        boolean outer = active();
        undecided = value == null && outer;
        states.push(new State(outer, outer && !Boolean.FALSE.equals(value), Boolean.TRUE.equals(value), undecided));
    }

    private void otherwise(java.util.function.Supplier<@Nullable Boolean> test) {
        State before = states.poll();
        if (before == null) {
            return;
        }
        Boolean value = before.done() ? Boolean.FALSE : test.get();
        boolean open = before.open() || value == null && before.outer();
        undecided = open;
        states.push(new State(
                before.outer(),
                before.outer() && !Boolean.FALSE.equals(value),
                before.done() || Boolean.TRUE.equals(value) && !before.open(),
                open));
    }

    private @Nullable Boolean defined(String name) {
        if (predefined.containsKey(name) || reading.macros().defined(name) || version(name) != null) {
            return true;
        }
        return NEVER.contains(name) ? Boolean.FALSE : null;
    }

    private @Nullable Boolean value(List<Token> condition) {
        List<Token> tokens = new ArrayList<>();
        for (int i = 0; i < condition.size(); i++) {
            Token token = condition.get(i);
            if (token.is("defined")) {
                boolean bracket =
                        i + 1 < condition.size() && condition.get(i + 1).is("(");
                int at = i + (bracket ? 2 : 1);
                Boolean is = at < condition.size() ? defined(condition.get(at).text()) : null;
                tokens.add(token.as(is == null ? TokenKind.WORD : TokenKind.NUMBER, is == null ? "?" : is ? "1" : "0"));
                i = at + (bracket ? 1 : 0);
            } else {
                tokens.add(token.word() ? known(token) : token);
            }
        }
        return truth(tokens);
    }

    /** Splits at the top-level {@code ||} and {@code &&}, since one decided side can be enough. */
    private @Nullable Boolean truth(List<Token> tokens) {
        if (tokens.size() > MAX_TOKENS) {
            return null;
        }
        for (String operator : List.of("||", "&&")) {
            int at = split(tokens, operator);
            if (at >= 0) {
                Boolean left = truth(tokens.subList(0, at));
                Boolean right = truth(tokens.subList(at + 1, tokens.size()));
                boolean wins = operator.equals("||");
                if (Boolean.valueOf(wins).equals(left) || Boolean.valueOf(wins).equals(right)) {
                    return wins;
                }
                return left == null || right == null ? null : !wins;
            }
        }
        Long value = reading.value(tokens);
        return value == null ? null : value != 0;
    }

    private static int split(List<Token> tokens, String operator) {
        int depth = 0;
        for (int i = 0; i < tokens.size(); i++) {
            String text = tokens.get(i).text();
            depth += text.equals("(") ? 1 : text.equals(")") ? -1 : 0;
            if (depth == 0 && text.equals(operator) && i > 0) {
                return i;
            }
        }
        return -1;
    }

    private Token known(Token token) {
        Long value = predefined.get(token.text());
        value = value == null ? version(token.text()) : value;
        if (value == null && NEVER.contains(token.text())) {
            value = 0L;
        }
        return value == null ? token : token.as(TokenKind.NUMBER, Long.toString(value));
    }

    /** Version switches: the newest system is meant, and every named version is older than it. */
    private static @Nullable Long version(String name) {
        if (NEWEST.contains(name) || name.endsWith("_VERSION")) {
            return 0x0FFF_FFFFL;
        }
        if (name.startsWith("NDIS_SUPPORT_")) {
            return 1L;
        }
        boolean named = name.contains("_VERSION_")
                || name.startsWith("NTDDI_")
                || name.startsWith("_WIN32_WINNT_")
                || name.startsWith("_WIN32_IE_");
        return named ? Long.valueOf(0x0A00_0000L) : null;
    }
}
