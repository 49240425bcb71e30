package dev.docbind.extract;

import dev.docbind.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cuts a page of the driver and SDK dialects into its tagged sections, at whatever level the tags stand. */
final class DdiSlots {

    private static final Set<String> TAGS = Set.of(
            "description",
            "parameters",
            "param",
            "returns",
            "return",
            "struct-fields",
            "union-fields",
            "enum-fields",
            "field",
            "remarks",
            "see-also",
            "syntax",
            "prototype",
            "inheritance",
            "members",
            "ioctlparameters",
            "input-buffer",
            "input-buffer-length",
            "output-buffer",
            "output-buffer-length",
            "in-out-buffer",
            "inout-buffer-length",
            "status-block",
            "ioctl-major-code",
            "requirements",
            "examples",
            "methods");

    private static final Map<String, String> ALIASES = Map.ofEntries(
            Map.entry("returns", "returns"),
            Map.entry("return value", "returns"),
            Map.entry("return values", "returns"),
            Map.entry("parameters", "parameters"),
            Map.entry("remarks", "remarks"),
            Map.entry("see also", "see-also"),
            Map.entry("syntax", "syntax"),
            Map.entry("requirements", "requirements"));

    private static final Set<String> ITEMS = Set.of("param", "field", "late");

    private final List<Slot> slots = new ArrayList<>();

    private DdiSlots() {}

    /** Whether a heading is one of the tags by which these dialects are known. */
    static boolean isTag(Block.Heading heading) {
        return tag(heading.raw()) != null;
    }

    /** Cuts the page. */
    static Slots of(List<Part> parts) {
        DdiSlots cut = new DdiSlots();
        parts.forEach(cut::add);
        return new Slots(cut.slots);
    }

    private void add(Part part) {
        Block.Heading heading = part.heading();
        Slot slot = heading == null ? new Slot("intro", "", null) : begun(heading);
        if (slot == null) {
            slots.getLast().append(part);
            return;
        }
        if (heading != null && !slot.rest.isEmpty() && !ITEMS.contains(slot.name) && tag(heading.raw()) != null) {
            int tagLength = heading.raw().length() - slot.rest.length();
            slot.content.add(new Block.Paragraph(
                    Names.behind(
                            heading.content(),
                            heading.raw().substring(0, tagLength).strip().length()),
                    heading.line()));
        }
        slot.content.addAll(part.content());
        slots.add(slot);
    }

    /** The section that this heading begins; null when it belongs to the section under way. */
    private @Nullable Slot begun(Block.Heading heading) {
        String raw = heading.raw();
        String tag = tag(raw);
        if (tag != null) {
            return new Slot(
                    tag.equals("return") ? "returns" : tag,
                    raw.substring(tag.length() + 1).strip(),
                    heading);
        }
        if (heading.level() == 1 && slots.stream().noneMatch(slot -> slot.is("title"))) {
            return new Slot("title", "", heading);
        }
        if (slots.isEmpty()) {
            return new Slot("other", raw, heading);
        }
        Slot last = slots.getLast();
        if (heading.level() >= 3 && (raw.startsWith("- ") || raw.equals("-"))) {
            return new Slot("late", raw.substring(1).strip(), heading);
        }
        String alias = ALIASES.get(raw.toLowerCase(Locale.ROOT));
        if (alias != null
                && (heading.level() <= 2 || ITEMS.contains(last.name) || last.is("parameters"))
                && heading.level() <= last.level()) {
            return new Slot(alias, "", heading);
        }
        if (isMajorCode(raw) && !last.is("ioctl-major-code")) {
            Slot code = new Slot("ioctl-major-code", "", heading);
            code.content.add(new Block.Paragraph(heading.content(), heading.line()));
            return code;
        }
        boolean part = heading.level() > last.level() || isMajorCode(raw);
        return part ? null : new Slot("other", raw, heading);
    }

    private static boolean isMajorCode(String raw) {
        return raw.regionMatches(true, 0, "Major Code", 0, 10);
    }

    private static @Nullable String tag(String raw) {
        if (raw.length() < 3 || raw.charAt(0) != '-' || !Character.isLetter(raw.charAt(1))) {
            return null;
        }
        int end = 1;
        while (end < raw.length() && (Character.isLetter(raw.charAt(end)) || raw.charAt(end) == '-')) {
            end++;
        }
        String word = raw.substring(1, end);
        return (end == raw.length() || raw.charAt(end) == ' ' || raw.charAt(end) == '[') && TAGS.contains(word)
                ? word
                : null;
    }
}
