package dev.docbind.extract;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.PageFacts;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** Reads what an interface or class inherits from and which methods its page lists. */
final class InterfaceReader {

    private static final String INHERITS = "inherits from";

    private final Slots slots;
    private final Supplier<PageFacts> facts;

    InterfaceReader(Slots slots, Supplier<PageFacts> facts) {
        this.slots = slots;
        this.facts = facts;
    }

    Declaration read() {
        List<Block> said = new ArrayList<>();
        slots.named("inheritance", "members", "methods", "intro", "title", "description")
                .forEach(slot -> said.addAll(slot.content));
        String base = base(said);
        Set<String> methods = new LinkedHashSet<>();
        slots.named("members", "methods", "inheritance").forEach(slot -> methods(slot.content, methods));
        return new Declaration.Interface(facts.get(), base, List.copyOf(methods));
    }

    private static String base(List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Paragraph paragraph) {
                String text = PlainText.plain(paragraph.content());
                int at = text.indexOf(INHERITS);
                if (at >= 0) {
                    return word(text.substring(at + INHERITS.length()).strip());
                }
            }
        }
        return "";
    }

    private static String word(String text) {
        String rest = text.startsWith("the ") ? text.substring(4) : text;
        int end = 0;
        while (end < rest.length() && (Character.isLetterOrDigit(rest.charAt(end)) || rest.charAt(end) == '_')) {
            end++;
        }
        return rest.substring(0, end);
    }

    private static void methods(List<Block> blocks, Set<String> into) {
        for (Block block : blocks) {
            switch (block) {
                case Block.Table table ->
                    table.rows().forEach(row -> name(row.cells().getFirst().content(), into));
                case Block.ItemList list -> list.items().forEach(item -> name(item, into));
                case Block.DefinitionList list ->
                    list.entries().forEach(entry -> entry.terms().forEach(term -> method(PlainText.plain(term), into)));
                default -> {}
            }
        }
    }

    private static void name(List<Block> cell, Set<String> into) {
        if (!cell.isEmpty() && cell.getFirst() instanceof Block.Paragraph paragraph) {
            for (Inline inline : paragraph.content()) {
                if (inline instanceof Inline.Link link && link.target().startsWith("#")) {
                    return;
                }
                if (inline instanceof Inline.Link || inline instanceof Inline.Styled) {
                    method(PlainText.plain(List.of(inline)), into);
                    return;
                }
            }
            method(PlainText.plain(paragraph.content()), into);
        }
    }

    private static void method(String text, Set<String> into) {
        int scope = text.lastIndexOf("::");
        String name = word((scope < 0 ? text : text.substring(scope + 2)).strip());
        if (!name.isEmpty() && text.length() < 120) {
            into.add(name);
        }
    }
}
