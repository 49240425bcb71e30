package dev.docbind.extract;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.source.Page;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the declaration out of a page of the learn dialect. */
final class LearnReader {

    private final Page page;
    private final Slots slots;
    private final List<Diagnostic> diagnostics;

    LearnReader(
            Page page,
            Placeholders matter,
            Slots slots,
            RequirementsReader requirements,
            List<Diagnostic> diagnostics) {
        this.page = page;
        this.slots = slots;
        this.diagnostics = diagnostics;
    }

    @Nullable
    Declaration read() {
        diagnostics.add(Diagnostic.info(
                "page.out-of-reach",
                page.at(1),
                "the page declares nothing that can be bound (" + slots.all().size() + " sections)",
                null));
        return null;
    }
}
