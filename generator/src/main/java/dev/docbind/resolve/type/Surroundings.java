package dev.docbind.resolve.type;

import java.util.List;
import java.util.Locale;

/**
 * What stands around a parameter on its page and bears on its type.
 *
 * @param names the names of all parameters in order
 * @param index the parameter's place among them
 * @param values names of the values that the page lists for it
 * @param mentions how the page's other texts, and its own, speak of it by name
 */
public record Surroundings(List<String> names, int index, List<String> values, List<String> mentions) {

    /** Nothing around: a return value. */
    public static final Surroundings NONE = new Surroundings(List.of(), -1, List.of(), List.of());

    private static final int SHORTEST = 3;
    private static final int LONGEST_REST = 14;
    private static final int VALUES = 6;
    private static final int LONGEST_VALUE = 12;

    /** Adds the features that follow from neighbours, values and mentions. */
    void addTo(List<String> out) {
        if (index < 0) {
            return;
        }
        out.add("nx=" + (index + 1 < names.size() ? last(names.get(index + 1)) : "$"));
        out.add("pv=" + (index > 0 ? last(names.get(index - 1)) : "^"));
        relatives(out);
        if (!values.isEmpty()) {
            out.add("v.some");
            for (int i = 0; i < Math.min(VALUES, values.size()); i++) {
                String value = values.get(i);
                int end = value.indexOf('_');
                String head = end >= 0 ? value.substring(0, end) : value;
                out.add("v=" + cut(head, LONGEST_VALUE).replace(' ', '_'));
            }
        }
        out.addAll(mentions);
    }

    /** Names that are this name and more, as a buffer and its size have them. */
    private void relatives(List<String> out) {
        String own = names.get(index).toLowerCase(Locale.ROOT);
        for (int i = 0; i < names.size(); i++) {
            String other = names.get(i).toLowerCase(Locale.ROOT);
            if (i == index || other.length() == own.length()) {
                continue;
            }
            boolean longer = other.length() > own.length();
            String core = longer ? own : other;
            String whole = longer ? other : own;
            if (core.length() <= SHORTEST) {
                continue;
            }
            if (whole.startsWith(core)) {
                out.add((longer ? "hassuf=" : "issuf=") + cut(whole.substring(core.length()), LONGEST_REST));
            }
            if (whole.endsWith(core)) {
                String rest = whole.substring(0, whole.length() - core.length());
                out.add((longer ? "haspre=" : "ispre=") + cut(rest, LONGEST_REST));
            }
        }
    }

    private static String last(String name) {
        List<String> parts = Tokens.parts(name);
        return parts.isEmpty() ? "" : parts.getLast();
    }

    private static String cut(String text, int length) {
        return text.length() <= length ? text : text.substring(0, length);
    }
}
