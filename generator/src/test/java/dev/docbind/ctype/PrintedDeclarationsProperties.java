package dev.docbind.ctype;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;

/** What is printed reads back as the same, and no text whatever makes the parser throw. */
class PrintedDeclarationsProperties {

    private static final SourceLocation START = SourceLocation.of("text.h", 1);
    private final CParser parser = new CParser(Target.WINDOWS_X64, TypeTable.empty(Target.WINDOWS_X64));
    private final CPrinter printer = new CPrinter();

    @Property(tries = 3000)
    void readsBackWhatItPrints(@ForAll long seed) {
        CDeclaration declaration = new RandomDeclarations(seed, true).declaration();
        String text = printer.declaration(declaration);
        Result<List<CDeclaration>> read = parser.parse(text, START);
        assertEquals(List.of(), read.diagnostics(), text);
        assertEquals(
                List.of(Places.without(declaration)),
                read.optional().orElseThrow().stream().map(Places::without).toList(),
                text);
    }

    @Property(tries = 2000)
    void nothingMakesItThrow(@ForAll @StringLength(max = 200) String text) {
        assertDoesNotThrow(() -> parser.parse(text, START));
    }

    @Property(tries = 3000)
    void brokenDeclarationsAreReportedNotThrown(@ForAll long seed) {
        String text = printer.declaration(new RandomDeclarations(seed, true).declaration());
        int cut = (int) Math.floorMod(seed, (long) text.length());
        assertDoesNotThrow(() -> parser.parse(text.substring(cut), START));
        assertDoesNotThrow(() -> parser.parse(text.substring(0, cut), START));
        String swapped =
                text.substring(0, cut) + "({[<:;,*".charAt((int) Math.floorMod(seed >> 8, 8L)) + text.substring(cut);
        assertDoesNotThrow(() -> parser.parse(swapped, START));
    }
}
