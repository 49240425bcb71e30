package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Compares names the way readers do: case, underscores, scope and A/W suffixes do not make another thing. */
final class Names {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*+");

    private Names() {}

    /** Whether a text is a single C identifier. */
    static boolean identifier(String text) {
        return IDENTIFIER.matcher(text).matches();
    }

    /** Whether a text looks like a symbol rather than a plain word: it holds an underscore, a digit or an inner capital. */
    static boolean symbol(String text) {
        if (!identifier(text) || text.length() < 3) {
            return false;
        }
        boolean capital = text.substring(1).chars().anyMatch(Character::isUpperCase);
        return capital || text.indexOf('_') > 0 || text.chars().anyMatch(Character::isDigit);
    }

    /** A name reduced to its letters and digits, in lower case, without scope and mark of overload. */
    static String normal(String name) {
        int scope = Math.max(name.lastIndexOf("::"), name.lastIndexOf('.'));
        String last = scope < 0 ? name : name.substring(scope + 1).replace(":", "");
        int overload = last.indexOf('~') > 0 ? last.indexOf('~') : last.indexOf('(');
        StringBuilder out = new StringBuilder();
        (overload > 0 ? last.substring(0, overload) : last)
                .chars()
                .filter(Character::isLetterOrDigit)
                .forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    /** Whether two names mean the same thing to a reader. */
    static boolean same(String left, String right) {
        String a = normal(left);
        String b = normal(right);
        return a.equals(b)
                || unsuffixed(a).equals(unsuffixed(b))
                || (a.length() > 2 && b.length() > 2 && twin(a).equals(twin(b)))
                || a.equals("tag" + b)
                || b.equals("tag" + a);
    }

    private static String unsuffixed(String name) {
        return name.length() > 3 && (name.endsWith("a") || name.endsWith("w"))
                ? name.substring(0, name.length() - 1)
                : name;
    }

    /** Zw and Nt names, and the checked twins of macros, mean one service. */
    private static String twin(String name) {
        return name.startsWith("zw") ? "nt" + name.substring(2) : name;
    }

    /** All names under which a page's subject goes. */
    static List<String> own(Declaration declaration) {
        PageFacts page = declaration.page();
        List<String> names = new ArrayList<>();
        names.add(declaration.id().name());
        page.aliases().forEach(alias -> names.add(alias.replace("*", "").strip()));
        names.addAll(page.requirements().unicodeNames());
        names.removeIf(String::isEmpty);
        return names;
    }

    /** Whether a name is one of the given ones. */
    static boolean among(String name, List<String> names) {
        return names.stream().anyMatch(one -> same(one, name));
    }
}
