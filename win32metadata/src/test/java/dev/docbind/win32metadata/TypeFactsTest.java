package dev.docbind.win32metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the facts about types that ship with the generator against the metadata they come from. With
 * {@code -Dfacts.update=true} it writes them.
 */
class TypeFactsTest {

    private static final Path REGISTRY = Path.of("../generator/src/main/resources/dev/docbind/resolve/registry")
            .toAbsolutePath();

    @Test
    void factsAreThoseOfTheMetadata() throws IOException {
        same(REGISTRY.resolve("metadata-types.tsv"), TypeFacts.beside(REGISTRY.resolve("windows-types.tsv")));
    }

    @Test
    void membersAreThoseOfTheMetadata() throws IOException {
        same(REGISTRY.resolve("metadata-members.tsv"), MemberFacts.beside(REGISTRY.resolve("windows-members.tsv")));
    }

    private static void same(Path resource, String facts) throws IOException {
        if (Boolean.getBoolean("facts.update")) {
            Files.writeString(resource, facts);
        }
        assertEquals(Files.readString(resource), facts);
    }
}
