package dev.docbind.ctype;

import java.util.List;
import java.util.Set;

/** The vocabulary of declarations: which words are keywords, calling conventions, annotations or decoration. */
final class Words {

    private static final Vocabulary ALL = Vocabulary.load();
    private static final Set<String> BASIC = ALL.words("basic");
    private static final Set<String> TAGS = ALL.words("tag");
    private static final Set<String> RESERVED = ALL.words("reserved");
    private static final Set<String> QUALIFIERS = ALL.words("qualifier");
    private static final Set<String> CONVENTIONS = ALL.words("convention");
    private static final Set<String> STORAGE = ALL.words("storage");
    private static final Set<String> INTERNAL = ALL.words("internal");
    private static final Set<String> ATTRIBUTES = ALL.words("attribute");
    private static final Set<String> ANNOTATIONS = ALL.words("annotation");
    private static final Set<String> BARE_ANNOTATIONS = ALL.words("bare-annotation");
    private static final Set<String> OLD_ANNOTATIONS = ALL.words("old-annotation");
    private static final List<String> OLD_PREFIXES = List.copyOf(ALL.words("old-annotation-prefix"));
    private static final Set<String> INTERFACE_ATTRIBUTES = ALL.words("interface-attribute");

    private Words() {}

    static boolean convention(String word) {
        return CONVENTIONS.contains(word);
    }

    /** Words that say where a declaration lives or decorate it, without bearing on its type. */
    static boolean storage(String word) {
        return STORAGE.contains(word);
    }

    /** Words that make a function one of the translation unit's own, so nothing is exported under its name. */
    static boolean internal(String word) {
        return INTERNAL.contains(word);
    }

    static boolean qualifier(String word) {
        return QUALIFIERS.contains(word);
    }

    static boolean constant(String word) {
        return word.equals("const") || word.equals("CONST") || word.equals("__const") || word.equals("__const__");
    }

    /** Keywords of C++ and later C that headers for older C define as typedef names. */
    static boolean newBasic(String word) {
        return word.equals("wchar_t") || word.equals("bool") || word.equals("_Float32") || word.equals("_Float64");
    }

    static boolean basic(String word) {
        return BASIC.contains(word);
    }

    /** Statement keywords and words of other languages, which never begin a declaration. */
    static boolean reserved(String word) {
        return RESERVED.contains(word);
    }

    static boolean tag(String word) {
        return TAGS.contains(word);
    }

    /** Attribute words that come with an argument list of their own. */
    static boolean attribute(String word) {
        return ATTRIBUTES.contains(word);
    }

    /** Whether a word is an annotation of Microsoft's source annotation language, old or new style. */
    static boolean annotation(String word) {
        int length = word.length();
        if (length < 4 || word.charAt(0) != '_') {
            return false;
        }
        char second = word.charAt(1);
        if (second >= 'A' && second <= 'Z') {
            int end = word.indexOf('_', 1);
            return word.charAt(length - 1) == '_' && ANNOTATIONS.contains(word.substring(1, end));
        }
        return second == '_' && oldAnnotation(word);
    }

    /** Whether a word is an annotation in the older spelling, which C libraries also use for parameter names. */
    static boolean oldAnnotation(String word) {
        return word.startsWith("__")
                && (OLD_ANNOTATIONS.contains(word) || OLD_PREFIXES.stream().anyMatch(word::startsWith));
    }

    /** Whether an annotation stands alone, so that a parenthesis behind it belongs to the declarator. */
    static boolean bareAnnotation(String word) {
        return BARE_ANNOTATIONS.contains(word) || word.equals("__in") || word.equals("__out") || word.equals("__inout");
    }

    /** Whether a word opens a bracketed list of interface-definition attributes. */
    static boolean interfaceAttribute(String word) {
        return INTERFACE_ATTRIBUTES.contains(word);
    }

    /** Names that C headers use for members meant to be anonymous. */
    static boolean dummyName(String word) {
        return word.startsWith("DUMMYUNIONNAME")
                || word.startsWith("DUMMYSTRUCTNAME")
                || word.startsWith("_UNION_NAME_");
    }

    /** Whether a word reads like an export or linkage macro by its form, as {@code FOO_API} or {@code DECLSPEC_X}. */
    static boolean decorationByForm(String word) {
        return word.endsWith("API") && upper(word)
                || word.endsWith("API_")
                || word.endsWith("_EXPORT")
                || word.endsWith("_CALL")
                || word.endsWith("_LINKAGE")
                || word.startsWith("DECLSPEC_")
                || word.startsWith("__declspec_");
    }

    private static boolean upper(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (Character.isLowerCase(word.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
