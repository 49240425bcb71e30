package dev.docbind.extract;

import dev.docbind.declaration.Attributes;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The heading or term of a parameter, field or enumerator, taken apart.
 *
 * @param name the name, without stars, brackets and blanks; empty where none is given
 * @param attributes what stands in brackets and is no array length
 * @param arraySuffix the array part, as {@code [4]}
 * @param suffix what stands behind a colon: a value, a bit width; null where no colon is
 */
record ItemHeading(
        String name,
        Attributes attributes,
        String arraySuffix,
        @Nullable String suffix) {

    /** Takes a heading's text apart, the tag in front gone. */
    static ItemHeading read(String text) {
        String rest = text.strip();
        StringBuilder attributes = new StringBuilder();
        StringBuilder arrays = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < rest.length()) {
            char c = rest.charAt(at);
            if (c == '\\' && at + 1 < rest.length() && "[]_*".indexOf(rest.charAt(at + 1)) >= 0) {
                at++;
                continue;
            }
            int end = c == '[' ? bracketEnd(rest, at) : -1;
            if (end < 0) {
                plain.append(c);
                at++;
                continue;
            }
            String inner = rest.substring(at + 1, end).replace("\\", "").strip();
            if (inner.isEmpty() || !AttributeReader.isAttributes(inner) && !plain.isEmpty()) {
                arrays.append('[').append(inner).append(']');
            } else {
                attributes.append(attributes.isEmpty() ? "" : ", ").append(inner);
            }
            at = Math.min(rest.length(), end + 1);
        }
        return named(plain.toString(), attributes, arrays.toString());
    }

    /** Splits off what stands behind a colon and words such as {@code optional} behind the name. */
    private static ItemHeading named(String plain, StringBuilder attributes, String arrays) {
        String name = plain;
        String suffix = null;
        int colon = singleColon(name);
        if (colon >= 0) {
            suffix = valueBehind(name.substring(colon));
            name = name.substring(0, colon);
        }
        name = name.strip();
        int blank = name.indexOf(' ');
        if (blank > 0 && !name.startsWith("(")) {
            String behind = name.substring(blank + 1).strip();
            if (behind.toLowerCase(Locale.ROOT).equals("optional")) {
                attributes.append(attributes.isEmpty() ? "" : ", ").append(behind);
                name = name.substring(0, blank);
            }
        }
        name = withoutStars(name);
        if (name.endsWith(".") && !name.equals("...")) {
            name = name.substring(0, name.length() - 1);
        }
        return new ItemHeading(name, AttributeReader.read(attributes.toString()), arrays, suffix);
    }

    private static int bracketEnd(String text, int open) {
        int depth = 0;
        for (int at = open; at < text.length(); at++) {
            char c = text.charAt(at);
            if (c == '[' && at > open && depth == 1) {
                return at;
            }
            depth += c == '[' ? 1 : 0;
            if (c == ']') {
                return at;
            }
        }
        return text.length();
    }

    /** The colon behind a name; a C++ scope is none. */
    private static int singleColon(String text) {
        int at = text.indexOf(':');
        if (at > 0 && at + 2 < text.length() && text.charAt(at + 1) == ':' && Character.isLetter(text.charAt(at + 2))) {
            return -1;
        }
        return at > 0 ? at : -1;
    }

    private static String valueBehind(String text) {
        int start = 0;
        while (start < text.length() && text.charAt(start) == ':') {
            start++;
        }
        int end = text.indexOf(':', start);
        return (end < 0 ? text.substring(start) : text.substring(start, end)).strip();
    }

    private static String withoutStars(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && (text.charAt(start) == '*' || text.charAt(start) == ' ' || text.charAt(start) == '&')) {
            start++;
        }
        while (end > start && (text.charAt(end - 1) == '*' || text.charAt(end - 1) == ' ')) {
            end--;
        }
        return start == end ? text.strip() : text.substring(start, end);
    }
}
