package dev.docbind.resolve.registry;

import dev.docbind.ctype.Target;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of error codes by name: facts that pages mention and seldom give. Holds names and numbers only; each file
 * says in its first lines where they were taken from. Immutable.
 */
public final class FactRegistry {

    private final Map<String, Fact> facts;

    private FactRegistry(Map<String, Fact> facts) {
        this.facts = facts;
    }

    /**
     * A number.
     *
     * @param value the number, as an unsigned 32-bit value where it has the sign bit set
     * @param source where it comes from, as {@code registry:windows}
     */
    public record Fact(long value, String source) {}

    /** The facts that hold for a target: the Windows codes, and its own errno set. */
    public static FactRegistry of(Target target) {
        Map<String, Fact> facts = new HashMap<>();
        for (String name : files(target)) {
            load(name, facts);
        }
        return new FactRegistry(Map.copyOf(facts));
    }

    private static List<String> files(Target target) {
        return switch (target) {
            case WINDOWS_X64, WINDOWS_ARM64 -> List.of("windows", "learn", "ddk", "errno-windows");
            case LINUX_X64, LINUX_ARM64 -> List.of("errno-linux");
            case MACOS_ARM64 -> List.of("errno-macos");
        };
    }

    private static void load(String name, Map<String, Fact> facts) {
        InputStream stream = FactRegistry.class.getResourceAsStream(name + ".tsv");
        if (stream == null) {
            throw new IllegalStateException("The resource " + name + ".tsv is missing from the tool.");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    long value = Long.parseLong(line.substring(tab + 1));
                    facts.putIfAbsent(line.substring(0, tab), new Fact(value, "registry:" + name));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The number behind a name, null where it is not known. */
    public @Nullable Fact find(String name) {
        return facts.get(name);
    }
}
