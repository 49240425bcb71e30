package dev.docbind.extract;

import dev.docbind.declaration.Attributes;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Returns;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import dev.docbind.identity.ApiKind;
import dev.docbind.source.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Reads the declaration out of the sections of a page of the driver and SDK dialects. */
final class DdiReader {

    private static final String[] IOCTL_PARTS = {
        "ioctl-major-code",
        "input-buffer",
        "input-buffer-length",
        "output-buffer",
        "output-buffer-length",
        "in-out-buffer",
        "inout-buffer-length",
        "status-block"
    };

    private final Page page;
    private final Slots slots;
    private final ApiKind kind;
    private final Supplier<PageFacts> facts;
    private final List<Diagnostic> diagnostics;

    DdiReader(Page page, Slots slots, ApiKind kind, Supplier<PageFacts> facts, List<Diagnostic> diagnostics) {
        this.page = page;
        this.slots = slots;
        this.kind = kind;
        this.facts = facts;
        this.diagnostics = diagnostics;
    }

    Declaration read() {
        slots.named("syntax", "prototype")
                .filter(slot -> !slot.content.isEmpty())
                .filter(slot -> slot.content.stream().allMatch(Block.Paragraph.class::isInstance))
                .forEach(slot -> diagnostics.add(Diagnostic.warning(
                        "page.syntax.no-code",
                        page.at(slot.line()),
                        "the section " + slot.name + " holds no block of code, so nothing in it is read as C",
                        "put the declaration between two lines of three backticks; indented text is no code")));
        return switch (kind) {
            case FUNCTION, METHOD, MACRO, CALLBACK -> function();
            case STRUCTURE, UNION -> {
                List<DocumentedField> fields = fields();
                yield new Declaration.Structure(facts.get(), fields);
            }
            case ENUMERATION -> {
                List<DocumentedValue> members = members();
                yield new Declaration.Enumeration(facts.get(), members);
            }
            case IOCTL -> ioctl();
            case INTERFACE, CLASS -> new InterfaceReader(slots, facts).read();
            case CONSTANTS -> {
                List<DocumentedValue> constants = ConstantPages.constants(prose());
                yield new Declaration.Constants(facts.get(), constants);
            }
            case TYPES -> {
                List<DocumentedValue> types = ConstantPages.types(prose());
                yield new Declaration.Types(facts.get(), types);
            }
            case HEADER -> new Declaration.Header(facts.get());
        };
    }

    private List<Block> prose() {
        return slots.all().stream().flatMap(slot -> slot.content.stream()).toList();
    }

    private Declaration function() {
        List<Slot> untagged = LateHeadings.untagged(slots);
        if (untagged.isEmpty()) {
            new LateHeadings(page, slots, "param", diagnostics).resolve();
        }
        List<Slot> items = untagged.isEmpty() ? slots.named("param").toList() : untagged;
        List<DocumentedParameter> parameters = new ArrayList<>();
        items.forEach(slot -> {
            ItemHeading heading = heading(slot);
            TypeLines lines = TypeLines.of(slot.take());
            if (!heading.name().isEmpty() || !lines.prose().isEmpty()) {
                parameters.add(new DocumentedParameter(
                        heading.name(),
                        attributes(heading, lines.prose()),
                        lines.type(),
                        lines.prose(),
                        CodeRows.of(lines.prose()),
                        slot.line()));
            }
        });
        Returns returns = returns();
        return new Declaration.Function(facts.get(), List.copyOf(parameters), returns);
    }

    /**
     * Attributes that begin the text of a parameter whose heading states none, as {@code [_In_] A handle}, or follow its
     * real name there, as {@code *pData* [in, out]}.
     */
    private static Attributes attributes(ItemHeading heading, List<Block> prose) {
        if (!heading.attributes().text().isEmpty()
                || prose.isEmpty()
                || !(prose.getFirst() instanceof Block.Paragraph first)) {
            return heading.attributes();
        }
        String text = lead(first.content());
        int start = text.indexOf('[');
        int end = text.indexOf(']', start + 1);
        boolean stated = start >= 0 && end > 0 && AttributeReader.isAttributes(text.substring(start + 1, end));
        return stated ? AttributeReader.read(text.substring(start + 1, end)) : heading.attributes();
    }

    /** The beginning of a paragraph as far as it can hold attributes; empty where it is prose from the start. */
    private static String lead(List<Inline> content) {
        String text = PlainText.plain(content);
        if (text.startsWith("[")) {
            return text;
        }
        List<Inline> parts = NameLine.split(content);
        int named = Math.max(NameLine.length(parts, true), NameLine.length(parts, false));
        return PlainText.plain(parts.subList(0, named));
    }

    /** The heading of a parameter; a late heading's attributes and, where there is no real name, its name are used. */
    private static ItemHeading heading(Slot slot) {
        ItemHeading own = ItemHeading.read(slot.rest);
        if (slot.late == null) {
            return own;
        }
        ItemHeading late = ItemHeading.read(slot.late);
        boolean named =
                !own.name().isEmpty() && !own.name().equals("*") && !own.name().equals("OPTIONAL");
        return new ItemHeading(
                named ? own.name() : late.name(),
                own.attributes().text().isEmpty() ? late.attributes() : own.attributes(),
                own.arraySuffix().isEmpty() ? late.arraySuffix() : own.arraySuffix(),
                own.suffix() == null ? late.suffix() : own.suffix());
    }

    private Returns returns() {
        if (!slots.has("returns")) {
            return Returns.NONE;
        }
        int line = slots.named("returns").findFirst().map(Slot::line).orElse(0);
        TypeLines lines = TypeLines.of(slots.take("returns"));
        return new Returns(lines.type(), lines.prose(), CodeRows.of(lines.prose()), line);
    }

    private List<DocumentedField> fields() {
        new LateHeadings(page, slots, "field", diagnostics).resolve();
        List<DocumentedField> fields = new ArrayList<>();
        slots.named("field").forEach(slot -> {
            ItemHeading heading = heading(slot);
            TypeLines lines = TypeLines.of(slot.take());
            fields.add(new DocumentedField(
                    heading.name(),
                    heading.arraySuffix(),
                    heading.attributes(),
                    Bits.width(heading.suffix()),
                    lines.type(),
                    lines.prose(),
                    CodeRows.of(lines.prose()),
                    slot.line()));
        });
        return List.copyOf(fields);
    }

    private List<DocumentedValue> members() {
        List<DocumentedValue> members = new ArrayList<>();
        slots.named("field").forEach(slot -> {
            ItemHeading heading = ItemHeading.read(slot.rest);
            String value = heading.suffix();
            members.add(new DocumentedValue(
                    heading.name(), value == null || value.isEmpty() ? null : value, slot.take(), slot.line()));
        });
        return List.copyOf(members);
    }

    private Declaration ioctl() {
        Map<String, List<Block>> parts = new LinkedHashMap<>();
        for (String part : IOCTL_PARTS) {
            if (slots.has(part)) {
                parts.put(part, slots.take(part));
            }
        }
        List<DocumentedValue> codes = CodeRows.of(parts.getOrDefault("status-block", List.of()));
        return new Declaration.Ioctl(facts.get(), java.util.Collections.unmodifiableMap(parts), codes);
    }
}
