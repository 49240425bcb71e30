package dev.docbind.extract;

import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Dialect;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Requirements;
import dev.docbind.document.Block;
import dev.docbind.source.Page;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Gathers what all kinds of declaration have in common. To be asked last, when the sections have given the rest away. */
final class FactsBuilder {

    private final Page page;
    private final Placeholders matter;
    private final Subject subject;
    private final Dialect dialect;
    private final Slots slots;
    private final Requirements requirements;

    FactsBuilder(
            Page page, Placeholders matter, Subject subject, Dialect dialect, Slots slots, Requirements requirements) {
        this.page = page;
        this.matter = matter;
        this.subject = subject;
        this.dialect = dialect;
        this.slots = slots;
        this.requirements = requirements;
    }

    PageFacts build() {
        List<String> aliases = aliases();
        List<CodeText> code =
                new CodeTexts(page.path(), symbols(aliases), subject.id().kind()).collect(slots);
        slots.named("syntax", "prototype")
                .filter(slot -> slot.content.stream().allMatch(Block.CodeBlock.class::isInstance))
                .forEach(slot -> slot.used = true);
        List<Block> description = slots.take("title", "intro", "description");
        List<Block> remarks = slots.take("remarks");
        List<Block> seeAlso = slots.take("see-also");
        return new PageFacts(
                subject.id(),
                subject.uid(),
                dialect,
                page.at(subject.line()),
                page.hash(),
                subject.title(),
                matter.value("description"),
                aliases,
                requirements,
                description,
                remarks,
                seeAlso,
                slots.leftovers(),
                code);
    }

    private List<String> aliases() {
        Set<String> names = new LinkedHashSet<>();
        for (String all : page.frontMatter().all("req.typenames")) {
            for (String each : all.split(",")) {
                String name = each.strip();
                if (!name.isEmpty() && !Placeholders.isPlaceholder(name)) {
                    names.add(name);
                }
            }
        }
        requirements.unicodeNames().stream().filter(this::variant).forEach(names::add);
        names.remove(subject.id().name());
        return List.copyOf(names);
    }

    /** Whether a name for one kind of characters is one of the page's own; pages were copied with those of another. */
    private boolean variant(String name) {
        String own = plain(subject.id().name());
        boolean kind = own.endsWith("a") || own.endsWith("w");
        return plain(name).startsWith(kind ? own.substring(0, own.length() - 1) : own);
    }

    private static String plain(String name) {
        String plain = name.replace("_", "").toLowerCase(Locale.ROOT);
        return plain.startsWith("tag") ? plain.substring(3) : plain;
    }

    private Set<String> symbols(List<String> aliases) {
        Set<String> symbols = new LinkedHashSet<>();
        symbols.add(subject.id().name());
        for (String alias : aliases) {
            symbols.add(alias.replace("*", "").strip());
        }
        List<String> published = new ArrayList<>(page.frontMatter().all("api_name"));
        published.addAll(page.frontMatter().all("apiname"));
        for (String name : published) {
            int scope = name.lastIndexOf('.');
            symbols.add(name.substring(scope + 1).replace("*", "").strip());
        }
        return symbols;
    }
}
