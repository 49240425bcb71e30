package dev.docbind.ctype;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The word lists of the resource {@code words.txt} by section, so that they are data and not code. Immutable. */
final class Vocabulary {

    private static final String RESOURCE = "words.txt";

    private final Map<String, Set<String>> sections;

    private Vocabulary(Map<String, Set<String>> sections) {
        this.sections = sections;
    }

    /** Reads the lists that ship with the tool. */
    static Vocabulary load() {
        Map<String, Set<String>> sections = new HashMap<>();
        InputStream stream = Vocabulary.class.getResourceAsStream(RESOURCE);
        if (stream == null) {
            throw new IllegalStateException("The resource " + RESOURCE + " is missing from the tool.");
        }
        try (BufferedReader in = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            Set<String> section = new HashSet<>();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (line.startsWith("[")) {
                    section = sections.computeIfAbsent(line.substring(1, line.length() - 1), _ -> new HashSet<>());
                } else if (!line.isEmpty() && !line.startsWith("#")) {
                    section.addAll(Arrays.asList(line.split(" ")));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Vocabulary(Map.copyOf(sections));
    }

    /** The words of a section. */
    Set<String> words(String section) {
        Set<String> words = sections.get(section);
        if (words == null) {
            throw new IllegalStateException("The resource " + RESOURCE + " has no section " + section + ".");
        }
        return Set.copyOf(words);
    }
}
