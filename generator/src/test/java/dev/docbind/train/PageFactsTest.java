package dev.docbind.train;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.resolve.error.CodeValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The numbers of codes that the registry has from reference pages are those that the pages give and the headers lack; with
 * {@code -Dfacts.update=true} it writes them anew. Which names are codes was chosen when the table was made.
 */
@Tag("corpus")
class PageFactsTest {

    private static final Path REGISTRY = Path.of("src/main/resources/dev/docbind/resolve/registry");
    private static final Path FACTS = REGISTRY.resolve("learn.tsv");

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Za-z0-9]*_[A-Za-z0-9_]*[A-Za-z0-9]");
    private static final Pattern HRESULT = Pattern.compile("[A-Z0-9]+(?:_[A-Z0-9]+)*_E_\\w+|E_\\w+");

    @Test
    void theRegistryHasWhatPagesGive() throws IOException {
        Optional<Path> pages = CorpusPages.unpacked("learn");
        assumeTrue(pages.isPresent(), "no page collection");
        Set<String> headers = new HashSet<>(names(REGISTRY.resolve("windows.tsv")));
        headers.addAll(names(REGISTRY.resolve("ddk.tsv")));
        Map<String, Long> found = new TreeMap<>();
        Set<String> disputed = new HashSet<>();
        for (Declaration declaration : Corpus.read(pages.get())) {
            if (declaration instanceof Declaration.Constants page) {
                page.constants().forEach(row -> add(row, found, disputed));
            }
        }
        found.keySet().removeAll(disputed);
        found.keySet().removeAll(headers);
        found.keySet().retainAll(names(FACTS));
        List<String> lines = new ArrayList<>(Files.readAllLines(FACTS).subList(0, 2));
        found.forEach((name, number) -> lines.add(name + "\t" + number));
        if (Boolean.getBoolean("facts.update")) {
            Files.write(FACTS, lines);
        }
        assertEquals(Files.readAllLines(FACTS), lines);
    }

    private static void add(DocumentedValue row, Map<String, Long> found, Set<String> disputed) {
        Long number = CodeValues.number(row.value());
        if (number == null || !CODE.matcher(row.name()).matches()) {
            return;
        }
        long value = number & 0xffffffffL;
        boolean failure = value >= 0x80000000L;
        if (HRESULT.matcher(row.name()).matches() && !failure) {
            return;
        }
        Long before = found.putIfAbsent(row.name(), value);
        if (before != null && before != value) {
            disputed.add(row.name());
        }
    }

    private static List<String> names(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList();
    }
}
