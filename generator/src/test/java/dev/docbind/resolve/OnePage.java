package dev.docbind.resolve;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Result;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.source.PageReader;
import java.util.List;
import java.util.Objects;

/** The road from the text of a single page to its model, for tests. */
final class OnePage {

    private OnePage() {}

    /** The model with what was noticed, for 64-bit Windows. */
    static Result<ApiModel> resolved(String path, String text) {
        Declaration page = Objects.requireNonNull(new PageExtractor()
                .extract(
                        Objects.requireNonNull(new PageReader().read(path, text).value()))
                .value());
        return new Resolver().resolve(List.of(page), ResolveOptions.of(Target.WINDOWS_X64));
    }

    /** The model alone. */
    static ApiModel model(String path, String text) {
        return Objects.requireNonNull(resolved(path, text).value());
    }
}
