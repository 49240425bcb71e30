package dev.docbind.resolve.type;

import java.util.List;
import java.util.regex.Pattern;

/** Tells where a name and what was concluded from the words stand against each other, so that neither is believed. */
public final class Contradictions {

    private static final Pattern POINTER_NAME = Pattern.compile(
            "(?:lp|p)(?:ul|dw|us|un|ui|i|l|n|w|f|h|str|bstr|c|cb|cch|ll|ull|b|by|u|e|s|st|rg|sz|wsz|v|fn|p|pv|var|clsid)?[A-Z].*");
    private static final Pattern HANDLE_NAME = Pattern.compile("(?:[A-Z][A-Za-z]*)?Handle");

    private static final Pattern CARRIES_VALUE =
            Pattern.compile("(?:get|put|Get|Put|Set|Send)(?:_|[A-Z]).*|(?:.*_)?(?:GET|PUT|SET|SEND|QUERY|SUBMIT)_.*");

    private static final Pattern TRUTH_NAME =
            Pattern.compile("(?:[bf])?(?:[Ii]s|[Hh]as|[Aa]llow|[Ee]nable|[Cc]an|[Ss]hould)[A-Z]\\w*");

    private static final Pattern NARROW_NAME = Pattern.compile(".*(?:U(?:TF|tf)_?8|A(?:NSI|nsi)|Oem|OEM).*");
    private static final Pattern WIDE_NAME = Pattern.compile(".*(?:U(?:NICODE|nicode)|Wide).*");

    private Contradictions() {}

    /** Whether a name promises that a value goes in or out, so that a page without any parameter is not complete. */
    public static boolean lacksParameters(String function) {
        return CARRIES_VALUE.matcher(function).matches();
    }

    /**
     * Whether a parameter's name contradicts the class concluded. A name that promises a pointer ({@code pulWidth}) is
     * no number; a {@code Handle} that a method of an interface takes is a pointer in one interface and a 64-bit number
     * in the next.
     *
     * <p>A {@code Handle} that goes in and is told to be pointed to is either a pointer or a number of its own. A text that
     * begins with another name than its heading has may be about another parameter. What the text calls "this string",
     * or lists values in quotation marks for, is no number, and what is named as truth values are ({@code allowPath}) is no pointer, unless the text says so.
     *
     * @param name the parameter's name
     * @param kind function, method or callback
     * @param label the class concluded, such as {@code ptr}
     * @param features the features that hold
     */
    public static boolean between(String name, String kind, String label, List<String> features) {
        if (features.contains(Mentions.OTHER_NAME)) {
            return true;
        }
        boolean pointer = label.equals("ptr");
        boolean handle =
                pointer && name.endsWith("Handle") && HANDLE_NAME.matcher(name).matches();
        if (pointer ? truth(name, features) : string(features)) {
            return true;
        }
        return pointer
                ? handle
                        && (kind.equals("method")
                                || features.contains("d=in") && features.contains("r=prose.pointer-to.ptr"))
                : POINTER_NAME.matcher(name).matches();
    }

    /** Whether a parameter's name speaks of narrow characters and the class concluded for what it points to is wide, or the reverse. */
    public static boolean ofWidth(String name, String pointee) {
        boolean narrow = NARROW_NAME.matcher(name).matches();
        boolean wide = WIDE_NAME.matcher(name).matches();
        return narrow != wide && pointee.equals(narrow ? "i16" : "i8");
    }

    /** Whether the text calls the parameter a string, or lists values in quotation marks. */
    private static boolean string(List<String> features) {
        return features.contains(Features.THIS_STRING) || features.stream().anyMatch(f -> f.startsWith("v=\""));
    }

    private static boolean truth(String name, List<String> features) {
        boolean goesIn = features.stream().noneMatch(f -> f.startsWith("d=out") || f.startsWith("d=inout"));
        return goesIn
                && TRUTH_NAME.matcher(name).matches()
                && features.stream().noneMatch(f -> f.startsWith("r=prose") && f.endsWith(".ptr"));
    }
}
