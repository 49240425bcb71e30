package dev.docbind.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Feeds the reader markup that overflows stacks and regular expressions, and looks for the text behind it. */
class HostileMarkupTest {

    private static final int MANY = 4000;

    @Test
    void aTagOfManyThousandCharactersIsText() {
        String tag = "<a " + "b=\"c\" ".repeat(60_000) + ">";
        List<Block> blocks = new MarkdownReader().read("# Heading " + tag + "\n\nThe end.\n", 1);
        assertTrue(PlainText.plainBlocks(blocks).contains("The end."));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ">",
                "> ",
                "- ",
                "* ",
                "1. ",
                "*",
                "*a ",
                "**a _b ",
                "[",
                "[a](",
                "![",
                "![a](b ",
                "`a ``b ",
                "<",
                "<a ",
                "<a href=\"",
                "<!-- ",
                "<![CDATA[ ",
                "<? ",
                "<pre ",
                "|",
                "|a",
                "<table><tr><td>",
                "<div>",
                "<b>",
                "<dl><dt>a<dd>",
                "</td></div>",
                "&amp;&",
                "\\",
                "\t",
                "_a",
                "~",
                "<ul><li>",
                "<http://a",
                "</pre>"
            })
    void textBehindItIsStillRead(String piece) {
        List<Block> blocks = new MarkdownReader().read(piece.repeat(MANY) + "\n\n# Behind\n\nThe end.\n", 1);
        assertTrue(PlainText.plainBlocks(blocks).contains("The end."), piece);
    }

    @Test
    void longCommentsDoNotOverflow() {
        List<Block> blocks = new MarkdownReader().read("a <!-- " + "b - ".repeat(50_000) + "--> c", 1);
        assertEquals("a c", PlainText.plainBlocks(blocks));
    }

    @Test
    void linesBehindAMaskedElementStayTrue() {
        List<Block> blocks = new MarkdownReader().read("<pre>\n\nx\n\n</pre>\n\n# Heading\n", 10);
        assertEquals(12, blocks.getFirst().line());
        assertEquals(16, blocks.getLast().line());
    }

    @Test
    void spansDoNotMultiplyCells() {
        String rows = "<tr><td colspan=9999 rowspan=9999>x".repeat(500);
        assertTrue(new MarkdownReader().read("<table>" + rows + "</table>", 1).getFirst() instanceof Block.Table table
                && table.rows().stream().allMatch(row -> row.cells().size() <= 320));
    }
}
