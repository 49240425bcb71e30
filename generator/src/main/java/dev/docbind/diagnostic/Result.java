package dev.docbind.diagnostic;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a stage returns: its value, if there is one, and what it found on the way.
 *
 * @param <T> what the stage makes
 * @param value the product, null when bad input allowed none
 * @param diagnostics the findings, in the order of the input
 */
public record Result<T>(@Nullable T value, List<Diagnostic> diagnostics) {

    /** Takes the findings over as an immutable list. */
    public Result {
        diagnostics = List.copyOf(diagnostics);
    }

    /** A product without findings. */
    public static <T> Result<T> of(T value) {
        return new Result<>(value, List.of());
    }

    /** No product, and the one finding that says why. */
    public static <T> Result<T> failed(Diagnostic why) {
        return new Result<>(null, List.of(why));
    }

    /** The product, if there is one. */
    public Optional<T> optional() {
        return Optional.ofNullable(value);
    }
}
