package dev.docbind.extract;

import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;

/**
 * The names that a cell or term gives.
 *
 * @param all the names, or the one literal that stands there in place of a name
 * @param value the value that stands next to the name, a wrapping expression included; empty where none
 */
record Names(List<String> all, String value) {

    /** Reads a cell, such as {@code A or B}, {@code NAME (0x5)}, {@code 0x5 NAME}, {@code HRESULT_FROM_WIN32(NAME)}. */
    static Names of(String cell) {
        String text = cell.strip();
        if (text.isEmpty()) {
            return new Names(List.of(), "");
        }
        List<String> names = new ArrayList<>();
        String number = "";
        boolean prose = false;
        String wrapped = "";
        for (String word : words(text)) {
            if (isConstant(word) && !isWrapper(word)) {
                names.add(word);
            } else if (isWrapper(word)) {
                wrapped = word;
            } else if (isNumber(word)) {
                number = number.isEmpty() ? word : number;
            } else if (!isConjunction(word)) {
                prose = true;
            }
        }
        if (names.isEmpty() || prose && !startsWithName(text, names.getFirst(), number)) {
            return new Names(List.of(text), "");
        }
        if (!wrapped.isEmpty()) {
            return new Names(names, wrapped + "(" + names.getFirst() + ")");
        }
        return new Names(prose ? List.of(names.getFirst()) : names, number);
    }

    private static boolean startsWithName(String text, String name, String number) {
        return text.startsWith(name) || !number.isEmpty() && text.startsWith(number);
    }

    /** Whether a text is made of nothing but names, numbers next to them and words such as "or". */
    static boolean isOnlyNames(String text) {
        boolean found = false;
        for (String word : words(text)) {
            if (isConstant(word)) {
                found = true;
            } else if (!isNumber(word) && !isConjunction(word)) {
                return false;
            }
        }
        return found && words(text).size() <= 8;
    }

    /** The name that a list item begins with, when its text is set apart by a colon, a dash or a blank; else empty. */
    static String leading(String text) {
        int end = 0;
        while (end < text.length() && isWordPart(text.charAt(end))) {
            end++;
        }
        String name = text.substring(0, end);
        return isConstant(name) && (end == text.length() || " :,–—-(=".indexOf(text.charAt(end)) >= 0) ? name : "";
    }

    /** The inlines behind their first characters, without the mark that sets them apart. */
    static List<Inline> behind(List<Inline> content, int characters) {
        List<Inline> rest = new ArrayList<>(content);
        int left = characters;
        while (left > 0 && !rest.isEmpty()) {
            Inline first = rest.removeFirst();
            int length = PlainText.plain(List.of(first)).length();
            if (length > left && first instanceof Inline.Text text) {
                rest.addFirst(new Inline.Text(text.value().stripLeading().substring(left)));
            }
            left -= length;
        }
        if (!rest.isEmpty() && rest.getFirst() instanceof Inline.Text text) {
            String bare = text.value().stripLeading();
            while (!bare.isEmpty() && ":–—-=".indexOf(bare.charAt(0)) >= 0) {
                bare = bare.substring(1).stripLeading();
            }
            rest.removeFirst();
            if (!bare.isEmpty()) {
                rest.addFirst(new Inline.Text(bare));
            }
        }
        return List.copyOf(rest);
    }

    /** Whether a word is written as constants are: upper case, with a digit or an underscore or long enough. */
    static boolean isConstant(String word) {
        int upper = 0;
        boolean underscore = false;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c >= 'A' && c <= 'Z') {
                upper++;
            } else if (c == '_') {
                underscore = true;
            } else if (!(c >= '0' && c <= '9') && !(underscore && upper > 0)) {
                return false;
            }
        }
        return upper >= 2 && !Character.isDigit(word.charAt(0)) && (underscore || upper >= 3);
    }

    private static boolean isWrapper(String word) {
        return word.startsWith("HRESULT_FROM_") || word.equals("MAKE_HRESULT");
    }

    private static boolean isConjunction(String word) {
        return switch (word) {
            case "or", "and", "OR", "AND", "through" -> true;
            default -> false;
        };
    }

    /** Whether a text is a number as C writes it, with sign and suffix. */
    static boolean isNumber(String text) {
        String bare = text.strip();
        int at = bare.startsWith("-") || bare.startsWith("(") ? 1 : 0;
        boolean hex = bare.startsWith("0x", at) || bare.startsWith("0X", at);
        int digits = 0;
        for (int i = hex ? at + 2 : at; i < bare.length(); i++) {
            char c = bare.charAt(i);
            boolean digit = c >= '0' && c <= '9' || hex && (c >= 'a' && c <= 'f' || c >= 'A' && c <= 'F');
            if (digit) {
                digits++;
            } else if (digits == 0 || "uUlL)".indexOf(c) < 0) {
                return false;
            }
        }
        return digits > 0;
    }

    /** Whether a text is a number, or the same number written twice as in {@code 500 (0x1F4)}. */
    static boolean isNumbers(String text) {
        return text.length() < 40 && !text.isEmpty() && words(text).stream().allMatch(Names::isNumber);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ' ';
            boolean part = isWordPart(c)
                    || c == '-' && start < 0 && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
            if (part && start < 0) {
                start = at;
            } else if (!part && start >= 0) {
                words.add(text.substring(start, at));
                start = -1;
            }
        }
        return words;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '_';
    }
}
