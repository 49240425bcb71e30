package dev.docbind.resolve.learned;

import dev.docbind.declaration.Dialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The headers whose functions the model has learned from. What it concludes about other functions of such a header is
 * right more often than about a header it has never seen, and both are measured apart. Immutable.
 *
 * @param names header names without {@code .h}, in lower case
 */
public record KnownHeaders(Set<String> names) {

    /** Copies the names. */
    public KnownHeaders {
        names = Set.copyOf(names);
    }

    /** Whether the model has learned from a header. */
    public boolean contains(String header) {
        return names.contains(header);
    }

    /**
     * Whether a conclusion from a page is as sure as those that were measured for headers the model has learned from. They were
     * measured on driver documentation; pages in the learn dialect speak otherwise, of floating point, classes and user mode, and
     * what is concluded from them is weighed as that of a header never seen.
     */
    public boolean covers(String header, Dialect dialect) {
        return dialect != Dialect.LEARN && contains(header);
    }

    /** Reads the list that ships with the tool. */
    public static KnownHeaders load() {
        InputStream stream = KnownHeaders.class.getResourceAsStream("headers.txt");
        if (stream == null) {
            throw new IllegalStateException("The resource headers.txt is missing from the tool.");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return new KnownHeaders(in.lines().filter(line -> !line.isBlank()).collect(Collectors.toUnmodifiableSet()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
