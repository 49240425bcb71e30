package dev.docbind.markdown;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Feeds HTML to the tree builder: tags in any order and balance, as pages have them. */
final class HtmlEvents {

    private final String source;
    private final TreeBuilder builder;
    private final Tags tags;
    private int taken;

    HtmlEvents(String source, TreeBuilder builder) {
        this.source = source;
        this.builder = builder;
        this.tags = new Tags(source);
    }

    /** The offset up to which raw text has been taken; what begins before it is no markup. */
    int taken() {
        return taken;
    }

    /** Feeds a stretch of the source, which may hold tags and characters. */
    void feed(int start, int end) {
        HtmlTokenizer tokens = new HtmlTokenizer(source, tags, Math.max(start, taken), end);
        for (HtmlToken token = tokens.next(); token != null; token = tokens.next()) {
            switch (token) {
                case HtmlToken.Characters text -> {
                    builder.at(text.start());
                    builder.text(TextFolding.decode(source.substring(text.start(), text.end())));
                }
                case HtmlToken.Start tag -> {
                    builder.at(tag.start());
                    start(tag);
                    tokens.skipTo(taken);
                }
                case HtmlToken.End tag -> {
                    builder.at(tag.start());
                    end(tag.name());
                }
                case HtmlToken.Nothing nothing -> taken = Math.max(taken, nothing.end());
            }
        }
    }

    private void start(HtmlToken.Start tag) {
        String name = tag.name();
        Inline.Style style = HtmlElements.STYLES.get(name);
        if (style != null) {
            openInline(name, style, "");
        } else if (HtmlElements.CODE.contains(name)) {
            openInline("code", null, "");
        } else if (HtmlElements.GROUPS.contains(name)) {
            group(tag);
        } else {
            other(tag);
        }
    }

    private void other(HtmlToken.Start tag) {
        String name = tag.name();
        switch (name) {
            case "a" -> link(tag);
            case "span" -> anchor(tag.attribute("id"));
            case "br" -> {
                if (builder.top() instanceof Frame.Inlines) {
                    builder.inline(new Inline.Break());
                }
            }
            case "img" -> builder.inline(new Inline.Image(tag.attribute("src"), tag.attribute("alt")));
            case "p" -> builder.endParagraph();
            case "hr" -> builder.block(new Block.Rule(builder.line()));
            case "pre", "script", "style" -> raw(tag);
            case "ul", "ol" -> openBlock(new Frame.Items(name, builder.line(), false));
            case "li" -> item();
            case "dl" -> openBlock(new Frame.Definitions(builder.line()));
            case "dt" -> term(Frame.Role.TERM, "dt");
            case "dd" -> term(Frame.Role.DEFINITION, "dd");
            case "blockquote" -> openBlock(blocks(Frame.Role.QUOTE, "blockquote"));
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(name.charAt(1) - '0');
            case "table", "thead", "tbody", "tfoot", "tr", "td", "th", "caption" -> table(tag);
            default -> {}
        }
    }

    private void openInline(String name, Inline.@Nullable Style style, String target) {
        builder.inlines();
        Frame.Inlines frame = new Frame.Inlines(name, builder.line(), false, style);
        frame.detail = target;
        builder.push(frame);
    }

    private void link(HtmlToken.Start tag) {
        String target = tag.attribute("href").strip();
        if (target.isEmpty()) {
            anchor(tag.attribute("id").isEmpty() ? tag.attribute("name") : tag.attribute("id"));
            return;
        }
        builder.close(builder.innermost("a"));
        openInline("a", null, target);
    }

    private void anchor(String id) {
        if (!id.isBlank()) {
            builder.inline(new Inline.Anchor(id));
        }
    }

    private void group(HtmlToken.Start tag) {
        boolean alert = tag.name().equals("div")
                && tag.attribute("class").toLowerCase(Locale.ROOT).contains("alert");
        openBlock(blocks(alert ? Frame.Role.ALERT : Frame.Role.GROUP, tag.name()));
    }

    private void heading(int level) {
        builder.prepareBlock();
        Frame.Inlines frame = new Frame.Inlines("h", builder.line(), false, null);
        frame.level = level;
        builder.push(frame);
    }

    /** Takes the characters of a raw-text element from the source, where the parser saw only a mask. */
    private void raw(HtmlToken.Start tag) {
        int end = tags.closing(tag.end(), tag.name());
        if (tag.name().equals("pre")) {
            String language = tag.attribute("class").toLowerCase(Locale.ROOT);
            Block code = RawText.code(source.substring(tag.end(), end), language, builder.line());
            if (code != null) {
                builder.block(code);
            }
        }
        taken = Math.max(taken, end);
    }

    private void item() {
        builder.close(builder.innermost("li", "ul", "ol") instanceof Frame.Blocks item ? item : null);
        if (builder.innermost("ul", "ol") == null) {
            openBlock(new Frame.Items("ul", builder.line(), false));
        }
        closeTo(builder.innermost("ul", "ol"));
        builder.push(blocks(Frame.Role.ITEM, "li"));
    }

    private void term(Frame.Role role, String name) {
        Frame around = builder.innermost("dt", "dd", "dl");
        if (around == null) {
            openBlock(new Frame.Definitions(builder.line()));
        } else if (around instanceof Frame.Blocks entry) {
            builder.close(entry);
        }
        closeTo(builder.innermost("dl"));
        builder.push(blocks(role, name));
    }

    private void table(HtmlToken.Start tag) {
        switch (tag.name()) {
            case "table" -> openBlock(new Frame.Table(builder.line(), false));
            case "thead", "tbody", "tfoot" -> {
                if (builder.innermost("table") instanceof Frame.Table table) {
                    closeTo(table);
                    table.inHead = tag.name().equals("thead");
                }
            }
            case "caption" -> {
                if (builder.innermost("table") instanceof Frame.Table table) {
                    closeTo(table);
                    builder.push(blocks(Frame.Role.CAPTION, "caption"));
                }
            }
            case "tr" -> row();
            default -> cell(tag);
        }
    }

    private void row() {
        if (!(builder.innermost("table") instanceof Frame.Table)) {
            openBlock(new Frame.Table(builder.line(), false));
        }
        closeTo(builder.innermost("table"));
        builder.push(new Frame.Row(builder.line(), false));
    }

    private void cell(HtmlToken.Start tag) {
        if (!(builder.innermost("tr", "table") instanceof Frame.Row)) {
            row();
        }
        closeTo(builder.innermost("tr"));
        Frame.Blocks cell = blocks(Frame.Role.CELL, tag.name());
        cell.columns = number(tag.attribute("colspan"));
        cell.rows = number(tag.attribute("rowspan"));
        builder.push(cell);
    }

    private static int number(String text) {
        int value = 0;
        for (int i = 0; i < Math.min(4, text.length()); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Math.max(1, value);
            }
            value = value * 10 + c - '0';
        }
        return Math.max(1, value);
    }

    private void openBlock(Frame frame) {
        builder.prepareBlock();
        builder.push(frame);
    }

    private Frame.Blocks blocks(Frame.Role role, String name) {
        return new Frame.Blocks(role, name, builder.line(), false);
    }

    /** Closes everything within this element, which stays open. */
    private void closeTo(@Nullable Frame frame) {
        while (frame != null && frame.open && builder.top() != frame) {
            builder.close(builder.top());
        }
    }

    private static final Map<String, String> HEADINGS =
            Map.of("h1", "h", "h2", "h", "h3", "h", "h4", "h", "h5", "h", "h6", "h");

    private void end(String name) {
        switch (name) {
            case "p" -> builder.endParagraph();
            case "br" -> {
                if (builder.top() instanceof Frame.Inlines) {
                    builder.inline(new Inline.Break());
                }
            }
            case "thead", "tbody", "tfoot" -> {
                if (builder.innermost("table") instanceof Frame.Table table) {
                    closeTo(table);
                    table.inHead = false;
                }
            }
            default -> {
                String tag = HtmlElements.CODE.contains(name) ? "code" : HEADINGS.getOrDefault(name, name);
                builder.close(builder.innermost(tag));
            }
        }
    }
}
