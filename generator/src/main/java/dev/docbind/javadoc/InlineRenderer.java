package dev.docbind.javadoc;

import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.List;

/** Renders running text as HTML of a closed set of elements; none of them nests in its own kind. */
final class InlineRenderer {

    private static final int DEEPEST = 40;
    private static final int IN_LINK = 1 << 30;

    private final Links links;

    InlineRenderer(Links links) {
        this.links = links;
    }

    /** The text as HTML on one line; empty where it has nothing to show. */
    String render(List<Inline> content) {
        StringBuilder out = new StringBuilder();
        append(out, content, 0, 0);
        String html = out.toString().strip();
        while (html.endsWith("<br>")) {
            html = html.substring(0, html.length() - 4).stripTrailing();
        }
        while (html.startsWith("<br>")) {
            html = html.substring(4).stripLeading();
        }
        return html;
    }

    private void append(StringBuilder out, List<Inline> content, int open, int depth) {
        if (depth > DEEPEST) {
            out.append(CommentEncoder.text(PlainText.inline(content)));
            return;
        }
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Text text -> out.append(CommentEncoder.text(text.value()));
                case Inline.Code code -> element(out, "code", CommentEncoder.text(code.value()));
                case Inline.Styled styled -> styled(out, styled, open, depth);
                case Inline.Link link -> link(out, link, open, depth);
                case Inline.Image image -> out.append(CommentEncoder.text(image.alternative()));
                case Inline.Break _ -> out.append("<br> ");
                case Inline.Anchor _ -> {}
            }
        }
    }

    private void styled(StringBuilder out, Inline.Styled styled, int open, int depth) {
        int bit = 1 << styled.style().ordinal();
        if ((open & bit) != 0) {
            append(out, styled.content(), open, depth + 1);
            return;
        }
        StringBuilder inner = new StringBuilder();
        append(inner, styled.content(), open | bit, depth + 1);
        element(out, tag(styled.style()), inner.toString());
    }

    private static String tag(Inline.Style style) {
        return switch (style) {
            case EMPHASIS -> "em";
            case STRONG -> "strong";
            case UNDERLINE -> "u";
            case STRIKE -> "s";
            case SUBSCRIPT -> "sub";
            case SUPERSCRIPT -> "sup";
        };
    }

    private void link(StringBuilder out, Inline.Link link, int open, int depth) {
        StringBuilder inner = new StringBuilder();
        append(inner, link.content(), open | IN_LINK, depth + 1);
        String label = inner.toString().strip();
        if ((open & IN_LINK) != 0 || visible(label).isEmpty()) {
            out.append(inner);
            return;
        }
        String words = PlainText.inline(link.content()).strip();
        out.append(inner, 0, inner.length() - inner.toString().stripLeading().length());
        switch (links.resolve(link.target(), words)) {
            case LinkTarget.Element element -> reference(out, element, words, label);
            case LinkTarget.Web web ->
                out.append("<a href=\"")
                        .append(web.address())
                        .append("\">")
                        .append(label)
                        .append("</a>");
            case LinkTarget.Nowhere _ -> out.append(label);
        }
        if (!inner.toString().equals(inner.toString().stripTrailing())) {
            out.append(' ');
        }
    }

    /** A link to a generated element: in code font where its words are the native name. */
    private static void reference(StringBuilder out, LinkTarget.Element element, String words, String label) {
        String reference = element.reference();
        int start = Math.max(reference.lastIndexOf('.'), reference.lastIndexOf('#')) + 1;
        boolean plain = words.equals(element.label()) || words.equals(reference.substring(start));
        out.append(plain ? "{@link " : "{@linkplain ")
                .append(element.reference())
                .append(' ');
        out.append(plain ? CommentEncoder.text(words) : label).append('}');
    }

    private static void element(StringBuilder out, String tag, String inner) {
        if (visible(inner).isEmpty()) {
            out.append(inner);
        } else {
            int start = inner.length() - inner.stripLeading().length();
            int end = inner.stripTrailing().length();
            out.append(inner, 0, start);
            out.append('<').append(tag).append('>').append(inner, start, end);
            out.append("</").append(tag).append('>');
            out.append(inner, end, inner.length());
        }
    }

    private static String visible(String html) {
        return html.replace("<br>", "").strip();
    }
}
