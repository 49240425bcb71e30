package dev.docbind.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("basePackage", "target", "policy", "libraries");

    @ParameterizedTest
    @CsvSource({"basepackage,basePackage", "targt,target", "Polcy,policy", "librarys,libraries", "tragets,target"})
    void findsWhatWasMeant(String wrong, String meant) {
        assertEquals(Optional.of(meant), Suggestion.nearest(wrong, KNOWN));
    }

    @ParameterizedTest
    @CsvSource({"colour", "x", "output", "''"})
    void saysNothingWhereNothingIsNear(String wrong) {
        assertEquals(Optional.empty(), Suggestion.nearest(wrong, KNOWN));
    }

    @Test
    void hintsAtAllNamesWhereNoneIsNear() {
        assertEquals("Known are: basePackage, target, policy, libraries.", Suggestion.hint("colour", KNOWN));
    }
}
