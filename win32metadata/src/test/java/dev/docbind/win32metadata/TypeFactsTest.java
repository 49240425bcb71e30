package dev.docbind.win32metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the facts about type names that ship with the generator against the metadata they come from. With
 * {@code -Dfacts.update=true} it writes them.
 */
class TypeFactsTest {

    private static final Path REGISTRY = Path.of("../generator/src/main/resources/dev/docbind/resolve/registry")
            .toAbsolutePath();
    private static final Path FACTS = REGISTRY.resolve("metadata-types.tsv");

    @Test
    void factsAreThoseOfTheMetadata() throws IOException {
        String facts = TypeFacts.beside(REGISTRY.resolve("windows-types.tsv"));
        if (Boolean.getBoolean("facts.update")) {
            Files.writeString(FACTS, facts);
        }
        assertEquals(Files.readString(FACTS), facts);
    }
}
