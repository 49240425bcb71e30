package dev.docbind.extract;

import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Cuts a page of the learn dialect into its sections: headings of level 2, with everything below them. */
final class LearnSlots {

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("syntax", "syntax"),
            Map.entry("parameters", "parameters"),
            Map.entry("parameter", "parameters"),
            Map.entry("return value", "returns"),
            Map.entry("return values", "returns"),
            Map.entry("returns", "returns"),
            Map.entry("return code", "returns"),
            Map.entry("return codes", "returns"),
            Map.entry("error codes", "errors"),
            Map.entry("members", "members"),
            Map.entry("fields", "members"),
            Map.entry("constants", "members"),
            Map.entry("values", "members"),
            Map.entry("remarks", "remarks"),
            Map.entry("requirements", "requirements"),
            Map.entry("see also", "see-also"),
            Map.entry("related topics", "see-also"),
            Map.entry("related content", "see-also"),
            Map.entry("property value", "property"),
            Map.entry("methods", "methods"),
            Map.entry("description", "description"));

    private LearnSlots() {}

    /** Whether a heading begins one of the sections by which this dialect is known. */
    static boolean isSection(Block.Heading heading) {
        return heading.level() == 2 && SECTIONS.containsKey(key(heading));
    }

    /** Cuts the page. */
    static Slots of(List<Part> parts) {
        List<Slot> slots = new ArrayList<>();
        boolean titled = false;
        for (Part part : parts) {
            Block.Heading heading = part.heading();
            if (heading == null) {
                slots.add(filled(new Slot("intro", "", null), part));
            } else if (heading.level() == 1 && !titled) {
                slots.add(filled(new Slot("title", "", heading), part));
                titled = true;
            } else if (heading.level() <= 2 || slots.isEmpty()) {
                slots.add(filled(new Slot(SECTIONS.getOrDefault(key(heading), "other"), "", heading), part));
            } else {
                slots.getLast().append(part);
            }
        }
        return new Slots(slots);
    }

    private static Slot filled(Slot slot, Part part) {
        slot.content.addAll(part.content());
        return slot;
    }

    private static String key(Block.Heading heading) {
        return PlainText.plain(heading.content()).toLowerCase(Locale.ROOT);
    }
}
