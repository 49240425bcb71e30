package dev.docbind.markdown;

import dev.docbind.document.Inline.Style;
import java.util.Map;
import java.util.Set;

/** The elements of HTML that pages use, by what they mean for the document. Any other name in angle brackets is text. */
final class HtmlElements {

    /** Elements whose text is set apart. */
    static final Map<String, Style> STYLES = Map.ofEntries(
            Map.entry("b", Style.STRONG),
            Map.entry("strong", Style.STRONG),
            Map.entry("i", Style.EMPHASIS),
            Map.entry("em", Style.EMPHASIS),
            Map.entry("var", Style.EMPHASIS),
            Map.entry("cite", Style.EMPHASIS),
            Map.entry("dfn", Style.EMPHASIS),
            Map.entry("u", Style.UNDERLINE),
            Map.entry("ins", Style.UNDERLINE),
            Map.entry("s", Style.STRIKE),
            Map.entry("strike", Style.STRIKE),
            Map.entry("del", Style.STRIKE),
            Map.entry("sub", Style.SUBSCRIPT),
            Map.entry("sup", Style.SUPERSCRIPT));

    /** Elements that hold code within a line. */
    static final Set<String> CODE = Set.of("code", "tt", "kbd", "samp");

    /** Elements that only group blocks. */
    static final Set<String> GROUPS = Set.of(
            "div",
            "center",
            "section",
            "article",
            "figure",
            "figcaption",
            "details",
            "summary",
            "address",
            "main",
            "aside",
            "header",
            "footer",
            "form",
            "fieldset",
            "nav",
            "body",
            "html");

    private static final Set<String> OTHERS = Set.of(
            "p",
            "br",
            "hr",
            "a",
            "span",
            "img",
            "ul",
            "ol",
            "li",
            "dl",
            "dt",
            "dd",
            "table",
            "thead",
            "tbody",
            "tfoot",
            "tr",
            "td",
            "th",
            "caption",
            "col",
            "colgroup",
            "pre",
            "blockquote",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "script",
            "style",
            "font",
            "big",
            "small",
            "nobr",
            "abbr",
            "acronym",
            "label",
            "q",
            "wbr",
            "iframe",
            "video",
            "audio",
            "embed",
            "svg",
            "mark",
            "picture");

    private HtmlElements() {}

    static boolean isKnown(String name) {
        return STYLES.containsKey(name) || OTHERS.contains(name) || CODE.contains(name) || GROUPS.contains(name);
    }
}
