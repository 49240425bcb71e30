package dev.docbind.resolve.type;

import java.util.ArrayList;
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

    /** With this begin features that speak against classes and are not weighed. */
    public static final String MARK = "against=";

    /** The feature of a number that may be a fraction, which no class of the model stands for. */
    private static final String FRACTION = MARK + "fraction";

    /** The feature of a name that says truth value, byte or fraction, where the text speaks of no truth. */
    private static final String ONE_LETTER = MARK + "one_letter";

    /** The feature of a truth value of the native interface, which has another width there. */
    private static final String NATIVE_TRUTH = MARK + "native_truth";

    /** The feature of a getter whose page says nothing of what it returns. */
    private static final String SILENT_GETTER = MARK + "silent_getter";

    private static final Pattern FRACTION_WORDS = Pattern.compile(
            "\\b(?:floating[- ]point|cosine|sine|radians|multiplier|refraction|opacity|weighting"
                    + "|(?:blend(?:ing)?|priority|vertex|bone) weights?|scal(?:e|ing) (?:value|factor|rotation)|0\\.\\d)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern ONE_LETTER_NAME = Pattern.compile("p?[bf][A-Z]\\w*");
    private static final Pattern TRUTH_WORDS = Pattern.compile(
            "\\b(?:true|false|whether|bool\\w*|flags?|nonzero|non-zero|zero|bits?|enables?d?|if)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TRUTH_VALUE = Pattern.compile("\\b(?:TRUE|FALSE)\\b");
    private static final Pattern NATIVE_NAME = Pattern.compile("(?:Rtl|Ldr|Nt|Zw)[A-Z].*");
    private static final Pattern GETTER = Pattern.compile("(?:[A-Z][a-z]{1,7})?Get[A-Z].*");

    private Contradictions() {}

    /** What a name, a text and a function's name say against some classes, as features. */
    static List<String> marks(Subject subject) {
        List<String> marks = new ArrayList<>();
        String text = subject.prose().text();
        String function = subject.traits().id().name();
        if (FRACTION_WORDS.matcher(text).find()) {
            marks.add(FRACTION);
        }
        if (ONE_LETTER_NAME.matcher(subject.name()).matches()
                && !TRUTH_WORDS.matcher(text).find()) {
            marks.add(ONE_LETTER);
        }
        if (NATIVE_NAME.matcher(function).matches() && TRUTH_VALUE.matcher(text).find()) {
            marks.add(NATIVE_TRUTH);
        }
        if (subject.returns() && text.isBlank() && GETTER.matcher(function).matches()) {
            marks.add(SILENT_GETTER);
        }
        return marks;
    }

    /** Whether a class is one that the marks speak against. */
    private static boolean marked(String label, List<String> features) {
        return switch (label) {
            case "void" -> features.contains(SILENT_GETTER);
            case "i32" ->
                features.contains(FRACTION) || features.contains(ONE_LETTER) || features.contains(NATIVE_TRUTH);
            case "i16", "i64" -> features.contains(FRACTION) || features.contains(ONE_LETTER);
            case "i8" -> features.contains(FRACTION);
            default -> false;
        };
    }

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
        if (features.contains(Mentions.OTHER_NAME) || marked(label, features)) {
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

    /**
     * Whether name or words contradict the class concluded for what a parameter points to: a name that speaks of narrow
     * characters is not one of wide ones, nor the reverse, and what may be a fraction is no number of the model's.
     */
    public static boolean ofPointee(String name, String pointee, List<String> features) {
        if (marked(pointee, features)) {
            return true;
        }
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
