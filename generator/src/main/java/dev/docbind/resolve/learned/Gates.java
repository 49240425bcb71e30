package dev.docbind.resolve.learned;

import dev.docbind.declaration.Dialect;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * How sure a deduced signature must be to be bound, by kind of function and by whether the model has learned from its header.
 * The trainer takes the lowest gates at which, in cross-validation, fewer than one bound signature in a hundred was wrong.
 * Immutable.
 *
 * @param byKind the gates by kind and situation: {@code function/known}, {@code method/new} and so on
 * @param headers the headers the model has learned from
 */
public record Gates(Map<String, Gate> byKind, KnownHeaders headers) {

    /** Nothing deduced is bound where no gate was measured. */
    private static final Gate SHUT = new Gate(1, 1);

    /** Copies the gates. */
    public Gates {
        byKind = Map.copyOf(byKind);
    }

    /**
     * What a deduced signature must reach.
     *
     * @param item least confidence of each deduced item
     * @param signature least product of the confidences of all items
     */
    public record Gate(double item, double signature) {}

    /** The gate for a kind of function of a header, concluded from a page that is written so. */
    public Gate of(String kind, String header, Dialect dialect) {
        return byKind.getOrDefault(key(kind, headers.covers(header, dialect)), SHUT);
    }

    /** The key of a gate. */
    public static String key(String kind, boolean known) {
        return kind + (known ? "/known" : "/new");
    }

    /** Reads the gates that ship with the tool. */
    public static Gates load() {
        return load(KnownHeaders.load());
    }

    /** Reads the gates that ship with the tool, for models that have learned from these headers. */
    public static Gates load(KnownHeaders headers) {
        InputStream stream = Gates.class.getResourceAsStream("gates.tsv");
        if (stream == null) {
            throw new IllegalStateException("The resource gates.tsv is missing from the tool.");
        }
        Map<String, Gate> gates = new HashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            in.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .forEach(cells ->
                            gates.put(cells[0], new Gate(Double.parseDouble(cells[1]), Double.parseDouble(cells[2]))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Gates(gates, headers);
    }
}
