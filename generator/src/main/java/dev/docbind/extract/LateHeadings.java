package dev.docbind.extract;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.source.Page;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Gives the text of late {@code #### - name} headings to the parameters and fields whose own headings are empty. Older
 * pages hold their documentation there, since page and header file disagreed about names. A match by name is sure, and
 * so is a single heading for a single empty parameter; likeness is a guess and is reported as one; the rest stays a
 * section of its own.
 */
final class LateHeadings {

    private static final int MOST_PAIRS = 2500;

    private final Page page;
    private final Slots slots;
    private final String items;
    private final List<Diagnostic> diagnostics;

    LateHeadings(Page page, Slots slots, String items, List<Diagnostic> diagnostics) {
        this.page = page;
        this.slots = slots;
        this.items = items;
        this.diagnostics = diagnostics;
    }

    /** The late headings right below the heading of the parameters, where the page tags no parameter: they are its own. */
    static List<Slot> untagged(Slots slots) {
        List<Slot> found = new ArrayList<>();
        boolean below = false;
        for (Slot slot : slots.all()) {
            below = slot.is("parameters") || below && slot.is("late");
            if (below && slot.is("late") && !saysNone(slot)) {
                found.add(slot);
            }
        }
        return slots.has("param") ? List.of() : List.copyOf(found);
    }

    /** Whether a heading without text says that there are no parameters. */
    private static boolean saysNone(Slot slot) {
        String name = ItemHeading.read(slot.rest).name().toLowerCase(Locale.ROOT);
        return slot.content.isEmpty() && (name.equals("none") || name.equals("void"));
    }

    void resolve() {
        List<Slot> late = new ArrayList<>(slots.named("late")
                .filter(slot -> !slot.content.isEmpty()
                        && !ItemHeading.read(slot.rest).name().isEmpty())
                .toList());
        if (late.isEmpty()) {
            return;
        }
        List<Slot> empty =
                new ArrayList<>(slots.named(items).filter(LateHeadings::isEmpty).toList());
        matchNames(late, empty);
        if (late.size() == 1 && empty.size() == 1 && items.equals("param")) {
            give(late.removeFirst(), empty.removeFirst(), "it is the only one of both");
        }
        if ((long) late.size() * empty.size() <= MOST_PAIRS) {
            matchLikeness(late, empty);
        }
        late.forEach(slot -> diagnostics.add(Diagnostic.info(
                "page.late-heading.unmatched",
                page.at(slot.line()),
                "the text below the heading `- " + slot.rest + "` belongs to no " + noun() + " that has none",
                "put it below the " + noun() + " it describes")));
    }

    private void matchNames(List<Slot> late, List<Slot> empty) {
        Map<String, List<Slot>> byName = empty.stream().collect(Collectors.groupingBy(LateHeadings::key));
        Set<Slot> given = new HashSet<>();
        for (Slot text : late) {
            List<Slot> fits = byName.getOrDefault(key(text), List.of());
            if (fits.size() == 1 && given.add(fits.getFirst())) {
                given.add(text);
                give(text, fits.getFirst(), null);
            }
        }
        late.removeIf(given::contains);
        empty.removeIf(given::contains);
    }

    private void matchLikeness(List<Slot> late, List<Slot> empty) {
        for (Slot text : List.copyOf(late)) {
            List<Slot> fits =
                    empty.stream().filter(slot -> likeName(text, slot)).toList();
            if (fits.size() == 1) {
                late.remove(text);
                empty.remove(fits.getFirst());
                give(text, fits.getFirst(), "the names are alike");
            }
        }
    }

    private void give(Slot text, Slot item, @Nullable String why) {
        item.content.clear();
        item.content.addAll(text.take());
        item.late = text.rest;
        if (why != null) {
            diagnostics.add(Diagnostic.info(
                    "page.late-heading.guess",
                    page.at(text.line()),
                    "the text below the heading `- " + text.rest + "` is taken for the " + noun() + " `" + item.rest
                            + "`: " + why,
                    "put it below the " + noun() + " it describes"));
        }
    }

    private String noun() {
        return items.equals("param") ? "parameter" : "field";
    }

    private static boolean isEmpty(Slot slot) {
        return slot.content.isEmpty()
                || slot.content.size() == 1
                        && slot.content.getFirst() instanceof dev.docbind.document.Block.Paragraph only
                        && Placeholders.isPlaceholder(dev.docbind.document.PlainText.plain(only.content()));
    }

    private static boolean likeName(Slot late, Slot item) {
        String one = key(late);
        String other = key(item);
        return one.length() > 3 && other.length() > 3 && (one.contains(other) || other.contains(one));
    }

    private static String key(Slot slot) {
        String name = ItemHeading.read(slot.rest).name().toLowerCase(Locale.ROOT);
        int dot = name.lastIndexOf('.');
        return name.substring(dot + 1).replace("_", "");
    }
}
