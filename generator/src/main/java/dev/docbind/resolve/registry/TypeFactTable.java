package dev.docbind.resolve.registry;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One table of what type names are, from one source. Read when it is first asked, for most runs need none or one. */
final class TypeFactTable {

    private final String resource;
    private volatile @Nullable Map<String, String> kinds;

    TypeFactTable(String resource) {
        this.resource = resource;
    }

    /** The class of a name, null where this source does not have it. */
    @Nullable
    String find(String name) {
        Map<String, String> read = kinds;
        if (read == null) {
            read = read();
            kinds = read;
        }
        return read.get(name);
    }

    private Map<String, String> read() {
        Map<String, String> read = new HashMap<>();
        InputStream stream = TypeFactTable.class.getResourceAsStream(resource);
        if (stream == null) {
            throw new IllegalStateException("The resource " + resource + " is missing from the tool.");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    String kind = line.substring(0, tab);
                    for (String name : line.substring(tab + 1).split(" ")) {
                        read.put(name, kind);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return read;
    }
}
