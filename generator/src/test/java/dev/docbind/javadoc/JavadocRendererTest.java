package dev.docbind.javadoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.markdown.MarkdownReader;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Document nodes become HTML of a closed set of elements. */
class JavadocRendererTest {

    private static final Links LINKS = (target, words) -> switch (target) {
        case "gear.md" -> new LinkTarget.Element("GEAR", "GEAR");
        case "https://a.example/x" -> new LinkTarget.Web("https://a.example/x");
        default -> LinkTarget.NOWHERE;
    };

    private static JavadocRenderer member() {
        return new JavadocRenderer(LINKS, 4);
    }

    private static List<Block> read(String markdown) {
        return new MarkdownReader().read(markdown, 1);
    }

    @Test
    void firstParagraphStandsBare() {
        assertEquals("One <em>two</em>.\n<p>Three.</p>", member().opening(read("One *two*.\n\nThree.")));
    }

    @Test
    void linksLeadToElementsOrPublicPages() {
        String html = member().opening(
                        read("See [GEAR](gear.md), [the gear](gear.md), [x](https://a.example/x), [y](z.md)."));
        assertEquals(
                "See {@link GEAR GEAR}, {@linkplain GEAR the gear}, <a href=\"https://a.example/x\">x</a>, y.",
                html.replace('\n', ' '));
    }

    @Test
    void headingsStartBelowTheirSectionAndSkipNoLevel() {
        String html = member().section("Remarks", read("### A\n\na\n\n###### B\n\nb\n\n### C\n\nc"));
        assertEquals("<h4>Remarks</h4>\n<h5>A</h5>\n<p>a</p>\n<h6>B</h6>\n<p>b</p>\n<h5>C</h5>\n<p>c</p>", html);
    }

    @Test
    void tablesHaveCaptionsAndScopes() {
        String html = member().tag(read("| Value | Meaning |\n|---|---|\n| **A** | first |"));
        assertEquals("""
                <table class="striped">
                <caption>Value</caption>
                <thead>
                <tr>
                <th scope="col">Value</th>
                <th scope="col">Meaning</th>
                </tr>
                </thead>
                <tbody>
                <tr>
                <td><strong>A</strong></td>
                <td>first</td>
                </tr>
                </tbody>
                </table>""", html);
    }

    @Test
    void codeKeepsItsLinesAndItsSigns() {
        String html = member().opening(read("```c\nif (a < b && c) {\n    *p = '\\\\';\n}\n```"));
        assertEquals("<pre><code>if (a &lt; b &amp;&amp; c) &#123;\n    *p = '&#92;&#92;';\n&#125;</code></pre>", html);
    }

    @Test
    void emptyThingsDisappear() {
        List<Block> nothing = List.of(
                new Block.Paragraph(List.of(new Inline.Styled(Inline.Style.STRONG, List.of())), 1),
                new Block.ItemList(false, List.of(List.of()), 1),
                new Block.Table(null, List.of(), List.of(), 1),
                new Block.CodeBlock("", " \n", 1),
                new Block.Rule(1));
        assertEquals("", member().opening(nothing));
        assertEquals("", member().section("Remarks", nothing));
    }

    @Test
    void likeStylesDoNotNest() {
        Inline inner = new Inline.Styled(Inline.Style.STRONG, List.of(new Inline.Text("a")));
        Inline outer = new Inline.Styled(Inline.Style.STRONG, List.of(inner, new Inline.Text("b")));
        assertEquals("<strong>ab</strong>", member().opening(List.of(new Block.Paragraph(List.of(outer), 1))));
    }

    @Test
    void deepNestingCostsNoStack() {
        List<Block> blocks = List.of(new Block.Paragraph(List.of(new Inline.Text("core")), 1));
        for (int i = 0; i < 50_000; i++) {
            blocks = List.of(new Block.Quote(blocks, 1));
        }
        assertTrue(member().opening(blocks).contains("core"));
    }
}
