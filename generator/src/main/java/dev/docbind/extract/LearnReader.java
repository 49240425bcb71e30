package dev.docbind.extract;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Dialect;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Returns;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.document.Block;
import dev.docbind.identity.ApiKind;
import dev.docbind.source.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the declaration out of a page of the learn dialect. */
final class LearnReader {

    private static final int FEWEST_CONSTANTS = 2;

    private final Page page;
    private final Placeholders matter;
    private final Slots slots;
    private final RequirementsReader requirements;
    private final List<Diagnostic> diagnostics;

    LearnReader(
            Page page,
            Placeholders matter,
            Slots slots,
            RequirementsReader requirements,
            List<Diagnostic> diagnostics) {
        this.page = page;
        this.matter = matter;
        this.slots = slots;
        this.requirements = requirements;
        this.diagnostics = diagnostics;
    }

    @Nullable
    Declaration read() {
        String heading = slots.named("title").findFirst().map(Slot::title).orElse("");
        String title = matter.value("title");
        Titles titles = Titles.of(heading.isEmpty() ? title : heading);
        LearnScope scope = new LearnScope(slots, titles);
        ApiKind kind = scope.kind();
        if (kind == null) {
            return heading.isEmpty() && title.isEmpty() ? nameless() : reference(titles, scope);
        }
        Subject subject = subject(kind);
        return subject == null ? null : declaration(subject);
    }

    /** A page without any name is an error, whatever it holds. */
    private @Nullable Declaration nameless() {
        Subject subject = subject(null);
        return subject == null ? null : declaration(subject);
    }

    private @Nullable Declaration declaration(Subject subject) {
        return switch (subject.id().kind()) {
            case FUNCTION, METHOD, MACRO, CALLBACK -> function(subject);
            case STRUCTURE, UNION -> structure(subject);
            case ENUMERATION -> enumeration(subject);
            case INTERFACE, CLASS -> new InterfaceReader(slots, () -> facts(subject)).read();
            case IOCTL -> new Declaration.Ioctl(facts(subject), java.util.Map.of(), List.of());
            case CONSTANTS, TYPES, HEADER -> new Declaration.Header(facts(subject));
        };
    }

    private Declaration function(Subject subject) {
        LearnItems items = items("parameters", LearnItems.Wanted.PARAMETERS);
        List<DocumentedParameter> parameters = new ArrayList<>();
        for (Item item : items.items()) {
            TypeLines lines = TypeLines.of(item.content);
            parameters.add(new DocumentedParameter(
                    item.heading.name(),
                    item.heading.attributes(),
                    lines.type() == null ? item.type : lines.type(),
                    lines.prose(),
                    CodeRows.of(lines.prose()),
                    item.line));
        }
        Returns returns = returns();
        return new Declaration.Function(facts(subject), List.copyOf(parameters), returns);
    }

    private Returns returns() {
        if (!slots.has("returns", "errors")) {
            return Returns.NONE;
        }
        int line = slots.named("returns", "errors").findFirst().map(Slot::line).orElse(0);
        TypeLines lines = TypeLines.of(slots.take("returns", "errors"));
        return new Returns(lines.type(), lines.prose(), CodeRows.of(lines.prose()), line);
    }

    private Declaration structure(Subject subject) {
        LearnItems items = items("members", LearnItems.Wanted.MEMBERS);
        List<DocumentedField> fields = new ArrayList<>();
        for (Item item : items.items()) {
            TypeLines lines = TypeLines.of(item.content);
            fields.add(new DocumentedField(
                    item.heading.name(),
                    item.heading.arraySuffix(),
                    item.heading.attributes(),
                    Bits.width(item.heading.suffix()),
                    lines.type() == null ? item.type : lines.type(),
                    lines.prose(),
                    CodeRows.of(lines.prose()),
                    item.line));
        }
        return new Declaration.Structure(facts(subject), List.copyOf(fields));
    }

    private Declaration enumeration(Subject subject) {
        List<DocumentedValue> members = new ArrayList<>();
        for (Item item : items("members", LearnItems.Wanted.ENUMERATORS).items()) {
            Names names = Names.of(item.heading.name());
            String stated = item.heading.suffix() == null ? "" : item.heading.suffix();
            String next = names.value().isEmpty() ? stated : names.value();
            String value = item.value != null ? item.value : next.isEmpty() ? null : next;
            String name =
                    names.all().isEmpty() ? item.heading.name() : names.all().getFirst();
            members.add(new DocumentedValue(name, value, List.copyOf(item.content), item.line));
        }
        return new Declaration.Enumeration(facts(subject), List.copyOf(members));
    }

    /** Reads the items of a section; what stands before the first of them stays with the section. */
    private LearnItems items(String section, LearnItems.Wanted wanted) {
        LearnItems items = new LearnItems(wanted);
        slots.named(section).forEach(slot -> {
            LearnItems within = new LearnItems(wanted);
            within.read(slot.content);
            items.items().addAll(within.items());
            slot.content.clear();
            slot.content.addAll(within.introduction());
        });
        return items;
    }

    /** A page without declaration: a table of constants or types, or nothing that can be bound. */
    private @Nullable Declaration reference(Titles titles, LearnScope scope) {
        List<Block> all =
                slots.all().stream().flatMap(slot -> slot.content.stream()).toList();
        List<DocumentedValue> types = ConstantPages.types(all);
        if (types.stream().filter(type -> type.value() != null).count() >= FEWEST_CONSTANTS) {
            Subject subject = subject(ApiKind.TYPES);
            return subject == null ? null : new Declaration.Types(facts(subject), types);
        }
        List<DocumentedValue> constants = ConstantPages.constants(all);
        if (constants.size() >= FEWEST_CONSTANTS && !slots.has("syntax")) {
            Subject subject = subject(ApiKind.CONSTANTS);
            return subject == null ? null : new Declaration.Constants(facts(subject), constants);
        }
        diagnostics.add(Diagnostic.info(
                "page.out-of-reach",
                page.at(slots.named("title").findFirst().map(Slot::line).orElse(1)),
                "the page `" + titles.name() + "` " + scope.reason(),
                null));
        return null;
    }

    private @Nullable Subject subject(@Nullable ApiKind kind) {
        return new SubjectReader(page, matter, slots, requirements.tableHeader(), diagnostics).read(kind);
    }

    private PageFacts facts(Subject subject) {
        return new FactsBuilder(page, matter, subject, Dialect.LEARN, slots, requirements.read()).build();
    }
}
