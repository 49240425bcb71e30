package dev.docbind.extract;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Dialect;
import dev.docbind.declaration.PageFacts;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.markdown.MarkdownReader;
import dev.docbind.source.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads the declaration out of a page. Every page gives a declaration or a diagnostic that says why it gives none.
 * Stateless, so one extractor may serve many threads.
 */
public final class PageExtractor {

    private final MarkdownReader markdown = new MarkdownReader();

    /** Makes an extractor. */
    public PageExtractor() {}

    /** The declaration of a page, and what is wrong with the page. */
    public Result<Declaration> extract(Page page) {
        List<Diagnostic> diagnostics = new ArrayList<>();
        Declaration declaration = read(page, diagnostics);
        if (declaration != null && Excess.reported(declaration, page, diagnostics)) {
            return new Result<>(null, diagnostics);
        }
        return new Result<>(declaration, diagnostics);
    }

    private @Nullable Declaration read(Page page, List<Diagnostic> diagnostics) {
        Placeholders matter = new Placeholders(page, diagnostics);
        matter.report();
        if (page.body().isBlank() && page.frontMatter().values().isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "page.empty", page.at(1), "the page is empty", "write the page or delete the file"));
            return null;
        }
        List<Part> parts = Part.of(markdown.read(page));
        Dialect dialect = Dialects.of(page.frontMatter(), parts);
        Slots slots = dialect == Dialect.LEARN ? LearnSlots.of(parts) : DdiSlots.of(parts);
        RequirementsReader requirements = new RequirementsReader(matter, page.frontMatter());
        slots.named("requirements").forEach(requirements::section);
        if (dialect == Dialect.LEARN) {
            return new LearnReader(page, matter, slots, requirements, diagnostics).read();
        }
        Subject subject = new SubjectReader(page, matter, slots, requirements.tableHeader(), diagnostics).read();
        if (subject == null) {
            return null;
        }
        Supplier<PageFacts> facts =
                () -> new FactsBuilder(page, matter, subject, dialect, slots, requirements.read()).build();
        return new DdiReader(page, slots, subject.id().kind(), facts, diagnostics).read();
    }
}
