package dev.docbind.resolve.learned;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * The three models that ship with the tool.
 *
 * @param parameters class of a parameter
 * @param returns class of a return value
 * @param pointees class of the scalar that a pointer parameter points to, or {@code other}
 * @param headers the headers they learned from
 */
public record Models(LinearModel parameters, LinearModel returns, LinearModel pointees, KnownHeaders headers) {

    /** The pointee class for everything that is no single scalar. */
    public static final String OTHER = "other";

    /** Reads the models from the tool's own resources. */
    public static Models load() {
        return new Models(read("parameters"), read("returns"), read("pointees"), KnownHeaders.load());
    }

    private static LinearModel read(String name) {
        InputStream stream = Models.class.getResourceAsStream(name + ".weights");
        if (stream == null) {
            throw new IllegalStateException("The resource " + name + ".weights is missing from the tool.");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return ModelText.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
