package dev.docbind.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.HtmlInlineBase;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.ext.tables.TableSeparator;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Walks the parser's tree without recursion and feeds it to the tree builder. */
final class NodeWalker {

    private static final int OVER_DEEP = 7;

    private final String source;
    private final String parsed;
    private final TreeBuilder builder;
    private final HtmlEvents html;
    private final Deque<Optional<Frame>> opened = new ArrayDeque<>();
    private int skipped;

    /** A walker over the tree of a parsed text, which is as long as the source and hides some of its characters. */
    NodeWalker(String source, String parsed, TreeBuilder builder) {
        this.source = source;
        this.parsed = parsed;
        this.builder = builder;
        this.html = new HtmlEvents(source, builder);
    }

    void walk(Node document) {
        Node node = document.getFirstChild();
        while (node != null) {
            boolean within = enter(node) && node.getFirstChild() != null;
            if (within) {
                node = node.getFirstChild();
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                if (node == document || node == null) {
                    return;
                }
                leave(node);
            }
            node = node == null ? null : node.getNext();
        }
    }

    /** Takes a node in; whether its children are to be visited, and then {@link #leave} is called. */
    private boolean enter(Node node) {
        int done = Math.max(html.taken(), skipped);
        if (node.getEndOffset() <= done && !(node instanceof TableCell)) {
            return false;
        }
        builder.at(Math.max(node.getStartOffset(), done));
        Frame frame = switch (node) {
            case Text text -> text(text, done);
            case SoftLineBreak lineEnd -> append(" ");
            case Paragraph paragraph -> paragraph(paragraph);
            case HtmlBlockBase block -> html(block);
            case HtmlInlineBase inline -> html(inline);
            case Code code -> inline(new Inline.Code(fold(text(code.getText()))));
            case Emphasis emphasis -> styled("em", Inline.Style.EMPHASIS);
            case StrongEmphasis strong -> styled("strong", Inline.Style.STRONG);
            case Heading heading -> heading(heading);
            case Link link -> link(text(link.getUrl()));
            case Image image ->
                inline(new Inline.Image(TextFolding.unescape(image.getUrl()), TextFolding.unescape(image.getText())));
            case HardLineBreak lineEnd -> inline(new Inline.Break());
            case BulletList list -> block(new Frame.Items("ul", builder.line(), true));
            case OrderedList list -> block(new Frame.Items("ol", builder.line(), true));
            case BlockQuote quote -> quote(quote);
            case FencedCodeBlock code -> code(code);
            case TableBlock table -> block(new Frame.Table(builder.line(), true));
            default -> lesser(node);
        };
        boolean descend = node.getFirstChild() != null
                && !(node instanceof Image)
                && !(node instanceof Code)
                && !(node instanceof FencedCodeBlock)
                && !(node instanceof HtmlBlockBase)
                && !(node instanceof TableSeparator);
        if (descend) {
            opened.push(Optional.ofNullable(frame));
        }
        return descend;
    }

    private @Nullable Frame lesser(Node node) {
        return switch (node) {
            case ListItem item -> push(new Frame.Blocks(Frame.Role.ITEM, "li", builder.line(), true));
            case TableHead head -> head(true);
            case TableRow row -> push(new Frame.Row(builder.line(), true));
            case TableCell cell ->
                push(new Frame.Blocks(Frame.Role.CELL, cell.isHeader() ? "th" : "td", builder.line(), true));
            case HtmlEntity entity -> append(TextFolding.decode(entity.getChars()));
            case ThematicBreak rule -> {
                builder.block(new Block.Rule(builder.line()));
                yield null;
            }
            case AutoLink link -> autoLink(link.getText());
            case MailLink link -> autoLink(link.getText());
            case RefNode reference -> {
                Node first = reference.getFirstChild();
                yield between(
                        reference.getStartOffset(), first == null ? reference.getEndOffset() : first.getStartOffset());
            }
            default -> null;
        };
    }

    private void leave(Node node) {
        Frame frame = opened.pop().orElse(null);
        switch (node) {
            case TableHead head -> head(false);
            case Paragraph paragraph -> builder.endParagraph();
            case RefNode reference
            when reference.getLastChild() != null ->
                between(reference.getLastChild().getEndOffset(), reference.getEndOffset());
            default -> builder.close(frame);
        }
    }

    private @Nullable Frame head(boolean in) {
        if (builder.top() instanceof Frame.Table table) {
            table.inHead = in;
        }
        return null;
    }

    private @Nullable Frame text(Text node, int done) {
        int start = Math.max(0, done - node.getStartOffset());
        return append(TextFolding.unescape(text(node.getChars().subSequence(start))));
    }

    /** The text of a sequence, which would put it together character by character. */
    private String text(BasedSequence chars) {
        boolean whole = chars.length() == chars.getEndOffset() - chars.getStartOffset();
        return whole ? parsed.substring(chars.getStartOffset(), chars.getEndOffset()) : chars.toString();
    }

    private @Nullable Frame between(int start, int end) {
        return append(TextFolding.unescape(source.substring(start, end)));
    }

    private @Nullable Frame append(CharSequence text) {
        builder.text(text);
        return null;
    }

    private @Nullable Frame inline(Inline inline) {
        builder.inline(inline);
        return null;
    }

    private @Nullable Frame autoLink(CharSequence target) {
        return inline(new Inline.Link(target.toString(), List.of(new Inline.Text(target.toString()))));
    }

    private @Nullable Frame styled(String tag, Inline.Style style) {
        builder.inlines();
        return push(new Frame.Inlines(tag, builder.line(), true, style));
    }

    private @Nullable Frame link(CharSequence target) {
        builder.inlines();
        Frame.Inlines frame = new Frame.Inlines("a", builder.line(), true, null);
        frame.detail = TextFolding.decode(target);
        return push(frame);
    }

    private @Nullable Frame block(Frame frame) {
        builder.prepareBlock();
        return push(frame);
    }

    private @Nullable Frame push(Frame frame) {
        return builder.push(frame);
    }

    private @Nullable Frame html(Node node) {
        html.feed(node.getStartOffset(), node.getEndOffset());
        if (node instanceof HtmlBlockBase) {
            builder.endParagraph();
        }
        return null;
    }

    private @Nullable Frame heading(Heading heading) {
        if (heading.getParent() == heading.getDocument()) {
            builder.closeAll();
        }
        String raw = fold(text(heading.getText())).strip();
        return openHeading(heading.getLevel(), raw);
    }

    private @Nullable Frame openHeading(int level, String raw) {
        builder.prepareBlock();
        Frame.Inlines frame = new Frame.Inlines("h", builder.line(), true, null);
        frame.level = level;
        frame.detail = raw;
        return push(frame);
    }

    /** A paragraph opens at its first text; headings deeper than markdown knows reach us as paragraphs. */
    private @Nullable Frame paragraph(Paragraph paragraph) {
        builder.endParagraph();
        int start = paragraph.getStartOffset();
        if (!source.startsWith("#######", start)) {
            return null;
        }
        int end = source.indexOf('\n', start);
        int lineEnd = end < 0 ? source.length() : end;
        int text = start;
        while (text < lineEnd && source.charAt(text) == '#') {
            text++;
        }
        if (text < lineEnd && !TextFolding.isBlank(source.charAt(text))) {
            return null;
        }
        String raw = fold(source.substring(text, lineEnd)).strip();
        skipped = lineEnd;
        if (!raw.isEmpty()) {
            builder.closeAll();
            builder.block(new Block.Heading(
                    OVER_DEEP, List.of(new Inline.Text(TextFolding.unescape(raw))), raw, builder.line()));
        }
        return null;
    }

    private @Nullable Frame quote(BlockQuote quote) {
        Node first = quote.getFirstChild();
        String kind = first instanceof Paragraph ? Alerts.kindOfQuote(first.getChars()) : "";
        builder.prepareBlock();
        if (kind.isEmpty()) {
            return push(new Frame.Blocks(Frame.Role.QUOTE, "blockquote", builder.line(), true));
        }
        skipped = source.indexOf(']', first.getStartOffset()) + 1;
        Frame.Blocks alert = new Frame.Blocks(Frame.Role.ALERT, "blockquote", builder.line(), true);
        alert.detail = kind;
        return push(alert);
    }

    private @Nullable Frame code(FencedCodeBlock code) {
        String info = code.getInfo().toString().strip();
        int blank = info.indexOf(' ');
        String language = (blank < 0 ? info : info.substring(0, blank)).toLowerCase(Locale.ROOT);
        builder.at(code.getContentChars().getStartOffset());
        int line = builder.line();
        String text = TextFolding.code(text(code.getContentChars())).stripTrailing();
        if (!text.isEmpty()) {
            builder.at(code.getStartOffset());
            builder.block(new Block.CodeBlock(language, text, line));
        }
        return null;
    }

    private static String fold(CharSequence text) {
        StringBuilder out = new StringBuilder(text.length());
        TextFolding.append(out, text);
        return out.toString();
    }
}
