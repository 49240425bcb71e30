package dev.docbind.corpus;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words of a page's body text as a reader sees them: markup, link targets and comments taken away by patterns. */
final class SourceWords {

    private static final Pattern FRONT_MATTER =
            Pattern.compile("\\A\uFEFF?---[ \t]*\n.*?\n---[ \t]*\n", Pattern.DOTALL);
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->", Pattern.DOTALL);
    private static final String ATTRIBUTES = "(?:[ \t\n\u00A0/][^<>]*)?>";
    private static final Pattern INLINE_TAG = Pattern.compile(
            "</?(?:a|b|i|em|strong|span|img|sup|sub|code|u|tt|font|s|var|big|small)" + ATTRIBUTES,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK_TAG = Pattern.compile(
            "</?(?:p|br|table|tr|td|th|dl|dt|dd|div|ul|ol|li|pre|caption|tbody|thead|col|colgroup|blockquote|center|"
                    + "h[1-6]|hr|style|script)" + ATTRIBUTES,
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TARGET = Pattern.compile("\\]\\((?:[^()\n]|\\([^()\n]*\\))*\\)");
    private static final Pattern ENTITY = Pattern.compile("&(#?[A-Za-z0-9]{1,8});");
    private static final Pattern TAG_HEADING = Pattern.compile("(?m)^#{1,6}[ \t\u00A0]+-([a-z-]+)(?=[ \t\u00A0]|$)");
    private static final Pattern SECTION = Pattern.compile(
            "(?im)^##[ \t]+(?:syntax|parameters?|return values?|returns|return codes?|error codes|members|fields|"
                    + "constants|values|remarks|requirements|see also|related topics|related content|property value|"
                    + "methods|description)[ \t]*$");
    private static final Pattern ALERT = Pattern.compile("\\[!([A-Za-z]+)\\]");
    private static final Pattern FENCE = Pattern.compile("(?m)^[ >]*(```+|~~~+)[^\n`]*$");
    private static final Pattern NUMBERED = Pattern.compile("(?m)^[ \t>]*[0-9]{1,3}[.)][ \t]");
    private static final Pattern ROW_RULE = Pattern.compile("(?m)^[ \t|:-]*-[ \t|:-]*$");

    private SourceWords() {}

    /** The body text of a page without markup. */
    static String text(byte[] bytes) {
        String text =
                new String(bytes, StandardCharsets.UTF_8).replace("\r\n", "\n").replace('\r', '\n');
        text = FRONT_MATTER.matcher(text).replaceFirst("");
        text = COMMENT.matcher(text).replaceAll(" ");
        text = TAG_HEADING.matcher(text).replaceAll(" ");
        text = FENCE.matcher(text).replaceAll(" ");
        text = ROW_RULE.matcher(text).replaceAll(" ");
        text = NUMBERED.matcher(text).replaceAll(" ");
        text = ALERT.matcher(text).replaceAll(" ");
        text = TARGET.matcher(text).replaceAll("] ");
        text = INLINE_TAG.matcher(text).replaceAll("");
        text = SECTION.matcher(text).replaceAll(" ");
        text = BLOCK_TAG.matcher(text).replaceAll(" ");
        Matcher entity = ENTITY.matcher(text);
        return entity.replaceAll(" ").replaceAll("\\\\(?=[_*\\[\\]<>#.!|-])", "");
    }
}
