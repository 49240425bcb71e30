package dev.docbind.emit;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.LinkTarget;
import dev.docbind.javadoc.Links;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the see-also section of a page into {@code @see} tags: one for each link, and one for words without link. */
final class SeeAlso {

    private final Links links;
    private final Map<String, String> tags = new LinkedHashMap<>();

    private SeeAlso(Links links) {
        this.links = links;
    }

    static void add(Comment comment, Links links, List<Block> seeAlso) {
        SeeAlso collected = new SeeAlso(links);
        collected.collect(seeAlso);
        collected.tags.values().forEach(text -> comment.tag("see", text));
    }

    private void collect(List<Block> blocks) {
        Deque<Object> open = new ArrayDeque<>(blocks);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Block.Paragraph paragraph -> words(paragraph.content());
                case Block.Heading heading -> words(heading.content());
                case Block.ItemList list -> push(open, list.items());
                case Block.DefinitionList list ->
                    list.entries().reversed().forEach(entry -> {
                        push(open, entry.definition());
                        entry.terms().forEach(this::words);
                    });
                case Block.Table table -> {
                    push(open, table.rows());
                    push(open, table.header());
                }
                case Block.Table.Row row -> push(open, row.cells());
                case Block.Table.Cell cell -> push(open, cell.content());
                case Block.Alert alert -> push(open, alert.content());
                case Block.Quote quote -> push(open, quote.content());
                case Block.CodeBlock code -> text(code.text());
                case List<?> list -> push(open, list);
                default -> {}
            }
        }
    }

    private static void push(Deque<Object> open, List<?> nodes) {
        nodes.reversed().forEach(open::push);
    }

    private void words(List<Inline> content) {
        StringBuilder loose = new StringBuilder();
        Deque<Inline> open = new ArrayDeque<>(content);
        while (!open.isEmpty()) {
            switch (open.pop()) {
                case Inline.Link link -> {
                    text(loose.toString());
                    loose.setLength(0);
                    link(link);
                }
                case Inline.Styled styled -> styled.content().reversed().forEach(open::push);
                case Inline.Text text -> loose.append(text.value());
                case Inline.Code code -> loose.append(code.value());
                case Inline.Break _ -> {
                    text(loose.toString());
                    loose.setLength(0);
                }
                case Inline.Image _, Inline.Anchor _ -> {}
            }
        }
        text(loose.toString());
    }

    private void link(Inline.Link link) {
        String words = PlainText.inline(link.content()).strip();
        if (words.isEmpty()) {
            return;
        }
        String label = CommentEncoder.text(words);
        switch (links.resolve(link.target(), words)) {
            case LinkTarget.Element element -> tags.putIfAbsent(element.reference(), element.reference() + " " + label);
            case LinkTarget.Web web ->
                tags.putIfAbsent(web.address(), "<a href=\"" + web.address() + "\">" + label + "</a>");
            case LinkTarget.Nowhere _ -> text(words);
        }
    }

    /** Words without link become a quoted text; separators between links are no words. */
    private void text(String words) {
        String text = words.strip();
        if (text.chars().anyMatch(Character::isLetterOrDigit)) {
            tags.putIfAbsent(text, "\"" + CommentEncoder.text(text) + "\"");
        }
    }
}
