package dev.docbind.plan;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;

/**
 * Maps native names to Java identifiers by an allow-list: what comes out is made of ASCII letters, digits and
 * underscores, is no reserved word, and is a file name every file system takes.
 */
public final class Identifiers {

    private static final int LONGEST = 120;

    /** Words that no type may have as its name, though anything else may. */
    private static final Set<String> NO_TYPE = Set.of("var", "yield", "record", "sealed", "permits");

    private static final Set<String> DEVICES = Set.of(
            "con", "prn", "aux", "nul", "com0", "com1", "com2", "com3", "com4", "com5", "com6", "com7", "com8", "com9",
            "lpt0", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8", "lpt9", "clock_");

    private static final Map<String, String> OPERATORS = Map.ofEntries(
            Map.entry("=", "assign"),
            Map.entry("==", "equal"),
            Map.entry("!=", "not_equal"),
            Map.entry("<", "less"),
            Map.entry(">", "greater"),
            Map.entry("<=", "less_or_equal"),
            Map.entry(">=", "greater_or_equal"),
            Map.entry("+", "plus"),
            Map.entry("-", "minus"),
            Map.entry("*", "times"),
            Map.entry("/", "divide"),
            Map.entry("%", "modulo"),
            Map.entry("+=", "plus_assign"),
            Map.entry("-=", "minus_assign"),
            Map.entry("*=", "times_assign"),
            Map.entry("/=", "divide_assign"),
            Map.entry("&", "and"),
            Map.entry("|", "or"),
            Map.entry("^", "xor"),
            Map.entry("~", "complement"),
            Map.entry("!", "not"),
            Map.entry("&&", "and_also"),
            Map.entry("||", "or_else"),
            Map.entry("<<", "shift_left"),
            Map.entry(">>", "shift_right"),
            Map.entry("++", "increment"),
            Map.entry("--", "decrement"),
            Map.entry("->", "arrow"),
            Map.entry("->*", "arrow_star"),
            Map.entry(",", "comma"),
            Map.entry("()", "call"),
            Map.entry("[]", "index"));

    private Identifiers() {}

    /**
     * Makes an identifier for a member, parameter or type.
     *
     * @param nativeName any text at all
     * @return a legal identifier that no keyword equals
     */
    public static String of(String nativeName) {
        String name = letters(spellOut(nativeName.strip()));
        if (name.isEmpty() || name.chars().allMatch(c -> c == '_')) {
            name = "unnamed" + name;
        }
        if (Character.isDigit(name.charAt(0))) {
            name = "_" + name;
        }
        if (name.length() > LONGEST) {
            name = name.substring(0, LONGEST) + "_" + Integer.toHexString(nativeName.hashCode());
        }
        return SourceVersion.isKeyword(name) ? name + "_" : name;
    }

    /**
     * Makes an identifier for a top-level type, whose file must be creatable everywhere.
     *
     * @param nativeName any text at all
     * @return a legal identifier and file name
     */
    public static String ofType(String nativeName) {
        String name = of(nativeName);
        boolean taken = NO_TYPE.contains(name) || DEVICES.contains(name.toLowerCase(Locale.ROOT));
        return taken ? name + "_" : name;
    }

    /**
     * Makes a package segment for a header.
     *
     * @param header a header without {@code .h}
     * @return a lower-case identifier and folder name
     */
    public static String ofPackage(String header) {
        return ofType(header.toLowerCase(Locale.ROOT));
    }

    /** Joins the words of a title into a name, as {@code System Error Codes} into {@code SystemErrorCodes}. */
    public static String ofTitle(String title) {
        StringBuilder name = new StringBuilder();
        for (String word : title.split("[^A-Za-z0-9_]+")) {
            if (!word.isEmpty()) {
                name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
            }
        }
        return ofType(name.toString());
    }

    /** The same name with its first letter in upper case, for types made from a header or field name. */
    public static String capitalised(String identifier) {
        return ofType(Character.toUpperCase(identifier.charAt(0)) + identifier.substring(1));
    }

    private static String spellOut(String name) {
        if (name.startsWith("operator") && name.length() > 8) {
            String sign = name.substring(8).strip();
            return "operator_" + OPERATORS.getOrDefault(sign, sign);
        }
        return name.startsWith("~") ? "destructor_" + name.substring(1) : name;
    }

    private static String letters(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean plain = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_';
            if (plain) {
                out.append(c);
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != '_') {
                out.append('_');
            }
        }
        int end = out.length();
        boolean cut = !text.isEmpty() && text.charAt(text.length() - 1) != '_';
        while (cut && end > 0 && out.charAt(end - 1) == '_') {
            end--;
        }
        return out.substring(0, end);
    }
}
