package dev.docbind.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.Outline;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaks out of its comment, literal or name is found before anything is written. */
class OutputGuardTest {

    private static final Outline OUTLINE = new Outline(
            "com.acme.x",
            List.of(
                    "class Plain",
                    "Plain/field int member",
                    "Plain/method call(a,b) @Override",
                    "Plain/enum Inner",
                    "Plain/Inner/constant ONE",
                    "Plain/Inner/constant TWO"));

    private static String source(String comment, String literal) {
        return """
                package com.acme.x;

                import java.util.List;

                /** %s */
                public final class Plain {
                    private static final int member = sum(1, "%s");

                    @Override
                    public List<String> call(List<? extends Number> a, final int b) throws Exception {
                        if (b > 0) { return null; }
                        return List.of();
                    }

                    enum Inner { ONE(1), TWO { }; }
                }
                """.formatted(comment, literal).replace("TWO { }", "TWO");
    }

    private static List<?> findings(String text) {
        return OutputGuard.check(List.of(new GeneratedFile("com/acme/x/Plain.java", text, OUTLINE, List.of("p.md"))));
    }

    @Test
    void plannedStructurePasses() {
        assertEquals(List.of(), findings(source("words", "text")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*/ class Evil {} /*",
                "\\u002a/ class Evil {} /*",
                "\\uuuu002a\\u002f class Evil {} /*",
                "*/ static { } /*",
                "*/ @Deprecated /*",
                "*/ import java.net.URL; /*",
                "*/ /* \\u002a/ class Evil {} /*",
                "*/ } class Evil { /*"
            })
    void leaksOutOfCommentsAreFound(String comment) {
        assertNotEquals(List.of(), findings(source(comment, "text")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"); int evil = sum(1, \"",
                "\\u0022); void evil() {} int c = sum(1, \"",
                "\\\\\\u0022); static {} int c = sum(1, \"",
                "\"); } class Evil { int c = sum(1, \"",
                "\n",
                "\\u000a"
            })
    void leaksOutOfLiteralsAreFound(String literal) {
        assertNotEquals(List.of(), findings(source("words", literal)));
    }

    @Test
    void whatIsMissingIsFound() {
        assertNotEquals(List.of(), findings(source("words", "text").replace("ONE(1), ", "")));
        assertNotEquals(List.of(), findings(source("words", "text").replace("@Override", "")));
        assertNotEquals(List.of(), findings(source("words", "text").replace("int b", "int c")));
        assertNotEquals(List.of(), findings(source("words", "text").replace("com.acme.x", "com.acme.y")));
        assertNotEquals(List.of(), findings(source("words", "text").replace("java.util.List;", "java.net.URL;")));
        assertNotEquals(List.of(), findings(source("words", "text") + "/* open"));
    }

    private static int modules(String text) {
        GeneratedFile own = new GeneratedFile("com/acme/x/Plain.java", source("a", "b"), OUTLINE, List.of());
        GeneratedFile module = new GeneratedFile("module-info.java", text, new Outline("", List.of()), List.of());
        return OutputGuard.check(List.of(own, module)).size()
                - OutputGuard.check(List.of(own)).size();
    }

    @Test
    void modulesRequireTheRuntimeAndExportWhatThereIs() {
        String plain =
                "/** Words. */\nmodule com.acme {\n requires transitive dev.docbind.runtime;\n exports com.acme.x;\n}\n";
        assertEquals(0, modules(plain));
        assertEquals(1, modules(plain.replace("exports com.acme.x", "opens com.acme.x")));
        assertEquals(1, modules(plain.replace("com.acme.x", "com.acme.y")));
        assertEquals(1, modules(plain.replace("exports", "requires java.desktop; exports")));
        assertEquals(1, modules(plain.replace("Words.", "Words. \\u002a/ @Deprecated /*")));
    }
}
