package dev.docbind.markdown;

import dev.docbind.document.Block;
import org.jspecify.annotations.Nullable;

/** Code as preformatted HTML holds it: tags within it fall away, character references are decoded. */
final class RawText {

    private RawText() {}

    /** A code block of this content; null when it is blank. */
    static @Nullable Block code(String html, String language, int line) {
        StringBuilder plain = new StringBuilder(html.length());
        HtmlTokenizer tokens = new HtmlTokenizer(html, new Tags(html), 0, html.length());
        for (HtmlToken token = tokens.next(); token != null; token = tokens.next()) {
            switch (token) {
                case HtmlToken.Characters text -> plain.append(html, text.start(), text.end());
                case HtmlToken.Start tag -> plain.append(tag.name().equals("br") ? "\n" : "");
                case HtmlToken.End tag -> {}
                case HtmlToken.Nothing nothing -> {}
            }
        }
        String text = TextFolding.code(TextFolding.decode(plain));
        int first = firstLineWithText(text);
        if (first < 0) {
            return null;
        }
        int skipped =
                (int) text.substring(0, first).chars().filter(c -> c == '\n').count();
        return new Block.CodeBlock(language, text.substring(first).stripTrailing(), line + skipped);
    }

    private static int firstLineWithText(String text) {
        int start = 0;
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) == '\n') {
                start = at + 1;
            } else if (text.charAt(at) != ' ' && text.charAt(at) != '\t') {
                return start;
            }
        }
        return -1;
    }
}
