package dev.docbind.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Native names become identifiers and file names by an allow-list. */
class IdentifiersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "WPUCloseThread | WPUCloseThread",
                "_FOO_ | _FOO_",
                "1394 | _1394",
                "new | new_",
                "open | open",
                "record | record",
                "operator== | operator_equal",
                "operator() | operator_call",
                "~Location | destructor_Location",
                "Location(const location &) | Location_const_location",
                "../../etc/passwd | etc_passwd",
                "C:\\x | C_x",
                "a\u202eb | a_b",
                "größe | gr_e",
                "* | unnamed",
                "_ | unnamed_"
            })
    void membersByAllowList(String nativeName, String identifier) {
        assertEquals(identifier, Identifiers.of(nativeName));
    }

    @ParameterizedTest
    @CsvSource({"con, con_", "NUL, NUL_", "aux, aux_", "record, record_", "var, var_", "lpt1, lpt1_", "ws2spi, ws2spi"})
    void typesAvoidDevicesAndRestrictedWords(String nativeName, String identifier) {
        assertEquals(identifier, Identifiers.ofType(nativeName));
    }

    @Property
    void anythingBecomesALegalName(@ForAll String nativeName) {
        String name = Identifiers.ofType(nativeName);
        assertTrue(SourceVersion.isName(name) && name.matches("[A-Za-z0-9_]{1,140}"), name);
        assertTrue(!Set.of("con", "prn", "aux", "nul").contains(name.toLowerCase(Locale.ROOT)), name);
    }

    @Property
    void namesOfOneScopeDiffer(@ForAll String first, @ForAll String second) {
        Scope scope = Scope.ofFiles();
        String one = scope.give(Identifiers.ofType(first), "_x");
        String two = scope.give(Identifiers.ofType(second), "_x");
        assertTrue(!one.equalsIgnoreCase(two));
    }
}
