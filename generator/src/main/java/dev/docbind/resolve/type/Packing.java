package dev.docbind.resolve.type;

import dev.docbind.declaration.Declaration;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Packing that headers impose and pages leave out: {@code mmsystem.h} packs its structures to single bytes, and no page
 * about them says so. Facts by structure, and by header where all its structures are packed alike. Immutable.
 */
final class Packing {

    private final Map<String, Integer> facts;

    private Packing(Map<String, Integer> facts) {
        this.facts = facts;
    }

    /** Reads the facts that ship with the tool. */
    static Packing load() {
        Map<String, Integer> facts = new HashMap<>();
        InputStream stream = Packing.class.getResourceAsStream("packing.tsv");
        if (stream == null) {
            throw new IllegalStateException("The resource packing.tsv is missing from the tool.");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    facts.put(line.substring(0, tab), Integer.parseInt(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Packing(Map.copyOf(facts));
    }

    /** The packing of a page's structure in bytes; 0 where nothing special is known. */
    int of(Declaration declaration) {
        if (!(declaration instanceof Declaration.Structure)) {
            return 0;
        }
        for (String name : OwnNames.of(declaration)) {
            for (String variant : List.of(name, name + "A")) {
                Integer own = facts.get(variant);
                if (own != null) {
                    return own;
                }
            }
        }
        String stated = declaration.page().requirements().header().toLowerCase(Locale.ROOT);
        for (String header : stated.split("[^\\w.]+")) {
            Integer all = facts.get(header);
            if (all != null) {
                return all;
            }
        }
        return facts.getOrDefault(declaration.id().header().toLowerCase(Locale.ROOT) + ".h", 0);
    }
}
