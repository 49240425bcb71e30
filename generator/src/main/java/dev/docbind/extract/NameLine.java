package dev.docbind.extract;

import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Recognises paragraphs that begin with an item's name set apart, followed by its attributes, a colon or a line end. */
final class NameLine {

    private NameLine() {}

    /**
     * How many inlines at the begin make up the name and its attributes; 0 where the paragraph begins no item.
     *
     * @param content the paragraph
     * @param italics whether names are written in italics; bold otherwise, and as code in both
     */
    static int length(List<Inline> content, boolean italics) {
        int at = 0;
        while (at < content.size() && content.get(at) instanceof Inline.Anchor) {
            at++;
        }
        if (at == content.size() || !isName(content.get(at), italics)) {
            return 0;
        }
        at++;
        while (at < content.size() && isAttributes(content.get(at))) {
            at++;
        }
        return at == content.size() || content.get(at) instanceof Inline.Break || beginsWithColon(content.get(at))
                ? at
                : 0;
    }

    /** The same inlines, but attributes in brackets apart from the text behind them. */
    static List<Inline> split(List<Inline> content) {
        List<Inline> parts = new ArrayList<>(content.size() + 1);
        for (Inline inline : content) {
            int end = inline instanceof Inline.Text text
                            && text.value().stripLeading().startsWith("[")
                    ? text.value().indexOf(']') + 1
                    : 0;
            if (end > 0
                    && inline instanceof Inline.Text text
                    && end < text.value().length()) {
                parts.add(new Inline.Text(text.value().substring(0, end)));
                parts.add(new Inline.Text(text.value().substring(end)));
            } else {
                parts.add(inline);
            }
        }
        return parts;
    }

    /** The text behind the name, without the mark or line end that sets it apart. */
    static List<Inline> rest(List<Inline> content, int length) {
        List<Inline> rest = new ArrayList<>(content.subList(length, content.size()));
        while (!rest.isEmpty() && rest.getFirst() instanceof Inline.Break) {
            rest.removeFirst();
        }
        if (!rest.isEmpty() && rest.getFirst() instanceof Inline.Text text) {
            String bare = text.value().stripLeading();
            bare = bare.startsWith(":") ? bare.substring(1).stripLeading() : bare;
            rest.removeFirst();
            if (!bare.isEmpty()) {
                rest.addFirst(new Inline.Text(bare));
            }
        }
        return List.copyOf(rest);
    }

    private static boolean isName(Inline inline, boolean italics) {
        boolean marked = inline instanceof Inline.Code
                || inline instanceof Inline.Styled styled
                        && styled.style() == (italics ? Inline.Style.EMPHASIS : Inline.Style.STRONG);
        String name =
                marked ? ItemHeading.read(PlainText.plain(List.of(inline))).name() : "";
        return !name.isEmpty() && isWord(name);
    }

    private static boolean isWord(String name) {
        return name.equals("...")
                || name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_' || c == '.')
                        && !Character.isDigit(name.charAt(0));
    }

    private static boolean isAttributes(Inline inline) {
        String text = PlainText.plain(List.of(inline));
        if (text.isEmpty()) {
            return !(inline instanceof Inline.Break);
        }
        return text.startsWith("[") && text.endsWith("]") && AttributeReader.isAttributes(text)
                || text.equals("optional");
    }

    private static boolean beginsWithColon(Inline inline) {
        return inline instanceof Inline.Text text && text.value().stripLeading().startsWith(":");
    }
}
