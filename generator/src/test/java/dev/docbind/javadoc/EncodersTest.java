package dev.docbind.javadoc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Text of any kind stays text, whatever it holds; judged by the JDK's own parser. */
class EncodersTest {

    private static final List<String> NASTY = List.of(
            "*/",
            "/*",
            "*",
            "/",
            "\\u002a/",
            "\\u002a\\u002f",
            "\\uuu002a/",
            "\\",
            "\\\\u000a",
            "\"",
            "'",
            "\n",
            "\r",
            "\u0085",
            "\u2028",
            "\u2029",
            "\0",
            "\u202e",
            "\u200b",
            "\ufeff",
            "{@",
            "}",
            "@throws",
            "<script>",
            "&amp;",
            "]]>",
            "$L",
            "$",
            "\ud800",
            "\udc00",
            "static { evil(); }",
            "u002a",
            "7",
            "x");

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(Arbitraries.of(NASTY), Arbitraries.strings().ofMaxLength(4))
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    /** What is dropped between a star and a slash must not bring them together. */
    @Test
    void droppedCharactersDoNotCloseComments() {
        for (String dropped : List.of("", "\u200b", "\u202e", "\ufeff", "\u034f", "\u3164", "\r", "\ufeff\u200b")) {
            assertFalse(CommentEncoder.text("a*" + dropped + "/b").contains("*/"), dropped);
            assertFalse(CommentEncoder.preformatted("a*" + dropped + "/b").contains("*/"), dropped);
            assertFalse((CommentEncoder.text("a*" + dropped) + CommentEncoder.text("/b")).contains("*/"), dropped);
        }
    }

    @Property(tries = 300)
    void commentStaysComment(@ForAll("texts") String text) throws IOException {
        ClassTree type = parse("/** " + CommentEncoder.text(text) + " */ class Plain { int member; }");
        assertEquals("Plain", type.getSimpleName().toString());
        assertEquals(1, type.getMembers().size());
    }

    @Property(tries = 300)
    void preformattedStaysComment(@ForAll("texts") String text) throws IOException {
        String source = "/**\n * " + CommentEncoder.preformatted(text).replace("\n", "\n * ")
                + "\n */ class Plain { int member; }";
        assertEquals(1, parse(source).getMembers().size());
    }

    @Property(tries = 300)
    void literalKeepsItsValue(@ForAll("texts") String text) throws IOException {
        ClassTree type = parse("class Plain { String member = " + LiteralEncoder.literal(text) + "; }");
        VariableTree member = (VariableTree) type.getMembers().getFirst();
        String whole = new String(text.getBytes(StandardCharsets.UTF_16), StandardCharsets.UTF_16);
        assertEquals(whole, ((LiteralTree) member.getInitializer()).getValue());
    }

    @Property(tries = 1000)
    void commentsHoldNoMarkup(@ForAll("texts") String text) {
        String encoded = CommentEncoder.text(text);
        for (String forbidden : List.of("<", ">", "@", "{", "}", "\\", "*/", "\n", "\r", "\0", "\u2028", "\u202e")) {
            assertFalse(encoded.contains(forbidden), forbidden);
        }
    }

    @Test
    void wordsAreKept() {
        assertEquals("a &lt;b&gt; &amp; c&#64;d", CommentEncoder.text("a <b> & c@d"));
        assertEquals("C:&#92;users", CommentEncoder.text("C:\\users"));
        assertEquals("größer – 数字 😀", CommentEncoder.text("größer – 数字 😀"));
        assertEquals("a b", CommentEncoder.text("a\r\nb"));
    }

    @Test
    void onlyWebAddressesPass() {
        assertEquals("https://a.example/b?c=1&amp;d=%22", UrlEncoder.attribute("https://a.example/b?c=1&d=\""));
        for (String refused : List.of(
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "//host/x",
                "vbscript:x",
                "https://",
                " java\nscript:x",
                "ftp://a.example",
                "http:///x")) {
            assertNull(UrlEncoder.attribute(refused), refused);
        }
        String odd = UrlEncoder.attribute("https://a.example/*/{@x}<y>\\z");
        assertTrue(odd != null && odd.matches("[A-Za-z0-9:/.%_-]*"), odd);
    }

    private static ClassTree parse(String source) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        SimpleJavaFileObject file =
                new SimpleJavaFileObject(URI.create("string:///Plain.java"), JavaFileObject.Kind.SOURCE) {
                    @Override
                    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                        return source;
                    }
                };
        JavacTask task = (JavacTask) compiler.getTask(null, null, d -> {}, null, null, List.of(file));
        CompilationUnitTree unit = task.parse().iterator().next();
        assertEquals(1, unit.getTypeDecls().size());
        return (ClassTree) unit.getTypeDecls().getFirst();
    }
}
