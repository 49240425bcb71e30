package dev.docbind.extract;

import dev.docbind.identity.ApiKind;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A page title taken apart, as {@code IFoo::Bar method (foo.h)}.
 *
 * @param name what is documented, with its owner
 * @param kind what the title calls it, null where it says nothing
 * @param word the word that says so; empty where none does
 * @param header the header in parentheses, without {@code .h}, in lower case; empty where none
 */
record Titles(String name, @Nullable ApiKind kind, String word, String header) {

    private static final List<Map.Entry<String, ApiKind>> KINDS = List.of(
            Map.entry("callback function", ApiKind.CALLBACK),
            Map.entry("callback routine", ApiKind.CALLBACK),
            Map.entry("callback method", ApiKind.METHOD),
            Map.entry("function pointer", ApiKind.CALLBACK),
            Map.entry("application-defined callback function", ApiKind.CALLBACK),
            Map.entry("control code", ApiKind.IOCTL),
            Map.entry("callback", ApiKind.CALLBACK),
            Map.entry("function", ApiKind.FUNCTION),
            Map.entry("routine", ApiKind.FUNCTION),
            Map.entry("method", ApiKind.METHOD),
            Map.entry("macro", ApiKind.MACRO),
            Map.entry("structure", ApiKind.STRUCTURE),
            Map.entry("struct", ApiKind.STRUCTURE),
            Map.entry("union", ApiKind.UNION),
            Map.entry("enumeration", ApiKind.ENUMERATION),
            Map.entry("enum", ApiKind.ENUMERATION),
            Map.entry("interface", ApiKind.INTERFACE),
            Map.entry("class", ApiKind.CLASS),
            Map.entry("ioctl", ApiKind.IOCTL),
            Map.entry("header", ApiKind.HEADER));

    /** Takes a title apart. */
    static Titles of(String title) {
        String text = title.strip();
        int note = text.lastIndexOf("- ");
        if (note > 0 && (text.endsWith(" parameters") || text.endsWith(" parameter"))) {
            text = text.substring(0, note).strip();
        }
        String header = "";
        int open = text.endsWith(")") ? text.lastIndexOf('(') : -1;
        if (open >= 0) {
            String inner = text.substring(open + 1, text.length() - 1).strip();
            if (Headers.isFile(inner)) {
                header = Headers.bare(inner);
                text = text.substring(0, open).strip();
            }
        }
        String lower = text.toLowerCase(Locale.ROOT);
        for (Map.Entry<String, ApiKind> entry : KINDS) {
            String word = entry.getKey();
            if (lower.endsWith(" " + word)) {
                String name = text.substring(0, text.length() - word.length()).strip();
                int operator = name.indexOf(".operator");
                int dot = operator > 0 ? operator : name.lastIndexOf('.');
                boolean scoped = dot > 0 && (operator > 0 ? name.lastIndexOf(' ', dot) : name.indexOf(' ')) < 0;
                if (entry.getValue() == ApiKind.METHOD && scoped) {
                    name = name.substring(0, dot) + "::" + name.substring(dot + 1);
                }
                return new Titles(name, entry.getValue(), word, header);
            }
        }
        return new Titles(text, null, "", header);
    }
}
