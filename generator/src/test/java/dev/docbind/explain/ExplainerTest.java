package dev.docbind.explain;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.source.PageReader;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What a page states about the use of a parameter is told, with the line that states it. */
class ExplainerTest {

    private static final String PAGE = """
            ---
            UID: NF:lamps.OpenLamp
            title: OpenLamp
            req.header: lamps.h
            req.dll: Lamps.dll
            ---

            # OpenLamp

            ## -description

            Opens a lamp.

            ## -syntax

            ```cpp
            HRESULT OpenLamp(void *Text, ULONG TextSize, void *Lamp, ULONG Reserved, void *Shade);
            ```

            ## -parameters

            ### -param Text [in, optional]

            A pointer to the text. This parameter can be NULL.

            ### -param TextSize [in]

            The size, in bytes, of the buffer that Text points to.

            ### -param Lamp [out]

            A pointer to the lamp. The caller frees it by calling CloseLamp.

            ### -param Reserved

            Reserved. Must be zero.

            ### -param Shade [in]

            A pointer to the shade, which must remain valid until the lamp is closed.

            ## -returns

            S_OK when the lamp is open.
            """;

    private static List<Explanation.Fact> facts() {
        Declaration page = Objects.requireNonNull(new PageExtractor()
                .extract(Objects.requireNonNull(
                        new PageReader().read("lamps/page.md", PAGE).value()))
                .value());
        return new Explainer(List.of(page), ResolveOptions.of(Target.WINDOWS_X64))
                .explain("OpenLamp")
                .getFirst()
                .facts();
    }

    private static List<String> told(String parameter) {
        return facts().stream()
                .filter(fact -> fact.because().equals("what the page says of it"))
                .filter(fact -> fact.statement().text().endsWith("#param." + parameter))
                .map(fact -> fact.conclusion() + " @" + fact.location().line())
                .toList();
    }

    @Test
    void useAndOwnershipOfParametersAreTold() {
        assertEquals(List.of("may be NULL, its length in bytes is TextSize @22"), told("Text"));
        assertEquals(List.of("freed by CloseLamp @30"), told("Lamp"));
        assertEquals(List.of("must be zero @34"), told("Reserved"));
        assertEquals(List.of("kept after the call @38"), told("Shade"));
    }

    @Test
    void nothingIsToldWhereThePageStatesNothing() {
        assertEquals(List.of(), told("TextSize"));
    }

    private static final String STRUCTURE = """
            ---
            UID: NS:lamps.LAMP
            title: LAMP structure
            req.header: lamps.h
            ---

            # LAMP structure

            ## -description

            A lamp.

            ## -syntax

            ```c
            typedef struct LAMP {
              char kind;
              struct {
                int low;
                unsigned dim : 3;
              } u;
            } LAMP;
            ```
            """;

    private static final String ENUMERATION = """
            ---
            UID: NE:lamps.COLOR
            title: COLOR enumeration
            req.header: lamps.h
            ---

            # COLOR enumeration

            ## -description

            A color.

            ## -syntax

            ```c
            typedef enum COLOR { COLOR_RED = 4, COLOR_BLUE } COLOR;
            ```
            """;

    private static List<Explanation.Fact> facts(String path, String page, String symbol) {
        Declaration declaration = Objects.requireNonNull(new PageExtractor()
                .extract(
                        Objects.requireNonNull(new PageReader().read(path, page).value()))
                .value());
        return new Explainer(List.of(declaration), ResolveOptions.of(Target.WINDOWS_X64))
                .explain(symbol)
                .getFirst()
                .facts();
    }

    @Test
    void tellsWhereMembersLieAndStand() {
        List<Explanation.Fact> facts = facts("lamps/ns-lamps-lamp.md", STRUCTURE, "LAMP");
        assertEquals(
                List.of(
                        "lamps/LAMP: size 12, alignment 4 at 16",
                        "lamps/LAMP#field.kind: char at offset 0, size 1 at 17",
                        "lamps/LAMP#field.u.low: int at offset 4, size 4 at 19",
                        "lamps/LAMP#field.u.dim: unsigned int at offset 8, bits 0 to 2, size 4 at 20"),
                facts.stream()
                        .map(fact -> fact.statement() + ": " + fact.conclusion() + " at "
                                + fact.location().line())
                        .toList());
    }

    @Test
    void tellsWhatMembersOfEnumerationsAreWorth() {
        List<Explanation.Fact> facts = facts("lamps/ne-lamps-color.md", ENUMERATION, "COLOR");
        assertEquals(
                List.of("lamps/COLOR#field.COLOR_RED: = 4", "lamps/COLOR#field.COLOR_BLUE: = 5"),
                facts.stream()
                        .map(fact -> fact.statement() + ": " + fact.conclusion())
                        .toList());
    }

    @Test
    void tellsLibrariesOfThePageFromConfiguredOnes() {
        Declaration page = Objects.requireNonNull(new PageExtractor()
                .extract(Objects.requireNonNull(new PageReader()
                        .read(
                                "lamps/nf-lamps-openlamp.md",
                                PAGE.replace("Lamps.dll", "Lamps.dll (user mode); lamps.sys"))
                        .value()))
                .value());
        ResolveOptions plain = ResolveOptions.of(Target.WINDOWS_X64);
        assertEquals("requirements", binding(page, plain).because());
        ResolveOptions configured = new ResolveOptions(
                plain.target(), plain.policy(), List.of(), List.of(), Map.of("lamps", List.of("Other.dll")));
        assertEquals(
                "docbind.yaml or an overlay, not the requirements",
                binding(page, configured).because());
    }

    private static Explanation.Fact binding(Declaration page, ResolveOptions options) {
        return new Explainer(List.of(page), options)
                .explain("OpenLamp")
                .getFirst()
                .facts()
                .getLast();
    }
}
