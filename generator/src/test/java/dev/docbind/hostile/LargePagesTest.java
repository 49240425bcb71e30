package dev.docbind.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pages as large as any that is read, and nesting far deeper than any page has, end in a result or a finding. The time
 * limit is there for hangs; how time grows with length is what {@link LargeTexts} measures.
 */
class LargePagesTest {

    private static final Duration HANGS = Duration.ofMinutes(2);
    private static final int PAGE = 2_000_000;
    private static final int DEEP = 100_000;

    private final Road road = new Road();

    @ParameterizedTest
    @FieldSource("dev.docbind.hostile.LargeTexts#MARKDOWN")
    @FieldSource("dev.docbind.hostile.LargeTexts#HTML")
    void markupOfTheGreatestLengthIsRead(String piece) {
        ends(LargeTexts::markdown, Stretched.repeated(piece, PAGE));
    }

    @ParameterizedTest
    @FieldSource("dev.docbind.hostile.LargeTexts#C")
    void declarationsOfTheGreatestLengthAreRead(String piece) {
        ends(LargeTexts::c, Stretched.repeated(piece, PAGE));
    }

    @ParameterizedTest
    @FieldSource("dev.docbind.hostile.LargeTexts#FRONT_MATTER")
    void frontMatterOfTheGreatestLengthIsRead(String piece) {
        ends(LargeTexts::frontMatter, Stretched.repeated(piece, PAGE / 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"word ", "- *a\n", "<!-- "})
    void pagesBeyondTheLimitAreRefused(String piece) {
        assertEquals(
                List.of("page.too-large"), ids(new PageReader().read("a.md", Stretched.repeated(piece, 5 * PAGE))));
        String matter = "---\n" + Stretched.repeated(piece, 1_000_000) + "\n---\n\nBody.\n";
        assertEquals(List.of("page.front-matter.too-large"), ids(new PageReader().read("a.md", matter)));
    }

    private static List<String> ids(Result<Page> result) {
        return result.diagnostics().stream().map(Diagnostic::id).toList();
    }

    static List<String> nestings() {
        return List.of(
                "> ",
                "- ",
                "1. ",
                "  - a\n",
                "[",
                "![",
                "(",
                "*a ",
                "_a ",
                "<b>",
                "<div>",
                "<ul><li>",
                "<table><tr><td>",
                "<dl><dd>",
                "<blockquote>",
                "<pre>",
                "{",
                "`");
    }

    /** The whole road, so that nothing behind the reader walks what the reader let pass. */
    @ParameterizedTest
    @MethodSource("nestings")
    void deepMarkupIsBroughtToAnEnd(String opening) {
        ends(this::road, Stretched.page("remarks", opening).apply(DEEP * opening.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "(*a)(", "[", "*", "struct { int a; ", "union { ", "int (", "void (*"})
    void deepDeclaratorsAreBroughtToAnEnd(String opening) {
        ends(this::road, Stretched.page("syntax", opening).apply(DEEP * opening.length()));
        ends(this::road, Stretched.page("structure", opening).apply(DEEP * opening.length()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{a: ", "- ", "? "})
    void deepFrontMatterIsRefused(String opening) {
        Result<Page> result = new PageReader().read("a.md", "---\na: " + opening.repeat(DEEP) + "\n---\n\nBody.\n");
        assertTrue(result.value() == null && !result.diagnostics().isEmpty());
    }

    @Test
    void deepExpressionsAreBroughtToAnEnd() {
        for (String opening : List.of("A = (", "A = -", "A = 1 + (", "A = sizeof(")) {
            ends(this::road, Stretched.page("enumeration", opening).apply(DEEP * opening.length()));
        }
    }

    private void road(String page) {
        road.files(Map.of("good/page.md", page), Target.WINDOWS_X64);
    }

    private static void ends(Consumer<String> read, String text) {
        assertTimeoutPreemptively(HANGS, () -> read.accept(text));
    }
}
