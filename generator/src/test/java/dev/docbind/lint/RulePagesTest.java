package dev.docbind.lint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule has a page whose bad example it finds and whose good example it passes. */
class RulePagesTest {

    private static final LintContext CONTEXT = LintContext.of(
            List.of("acme/nf-acme-acmeopen.md", "acme/nf-acme-acmeclose.md"),
            Set.of("ERROR_ACCESS_DENIED", "ERROR_NOT_FOUND")::contains);

    static List<Rule> rules() {
        return Rules.ALL;
    }

    @ParameterizedTest
    @MethodSource("rules")
    void badExampleIsFoundAndGoodOneIsNot(Rule rule) {
        String page = RulePages.page(rule.id()).orElseThrow();
        assertTrue(page.startsWith("# " + rule.id() + "\n"), page);
        String severity = rule.severity().name().toLowerCase(Locale.ROOT);
        assertTrue(page.contains("\n" + rule.title() + ". Severity: **" + severity + "**.\n"), "title and severity");
        LintContext context = CONTEXT.with(header(page));
        assertTrue(found(example(page, "Bad"), context).contains(rule.id()), "the bad example is not found");
        assertEquals(Set.of(), found(example(page, "Good"), context), "the good example is clean");
    }

    @Test
    void everyPageBelongsToARule() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../docs/lint"))) {
            Set<String> pages = files.map(file -> file.getFileName().toString())
                    .filter(name -> !name.equals("README.md"))
                    .map(name -> name.substring(0, name.length() - 3))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(Rules.ids()), pages);
        }
    }

    @Test
    void indexListsEveryRule() throws IOException {
        String index = Files.readString(Path.of("../docs/lint/README.md"));
        for (Rule rule : Rules.ALL) {
            String severity = rule.severity().name().toLowerCase(Locale.ROOT);
            String row = "| [`" + rule.id() + "`](" + rule.id() + ".md) | " + rule.title() + " | " + severity + " |";
            assertTrue(index.contains(row), row);
        }
    }

    private static String example(String page, String heading) {
        String after = page.substring(page.indexOf("## " + heading));
        String fence = "````markdown\n";
        int start = after.indexOf(fence) + fence.length();
        return after.substring(start, after.indexOf("\n````", start) + 1);
    }

    /** The declarations that stand beside the examples, where a rule needs them. */
    private static HeaderDeclarations header(String page) {
        String fence = "## Header\n\n````c\n";
        int start = page.indexOf(fence) + fence.length();
        if (start < fence.length()) {
            return HeaderDeclarations.NONE;
        }
        String text = page.substring(start, page.indexOf("\n````", start) + 1);
        return HeaderDeclarations.of(Target.WINDOWS_X64, List.of(new CodeText("sidecar", "c", text, "acme.decl.h", 1)));
    }

    private static Set<String> found(String text, LintContext context) {
        String path = "acme/nf-acme-acmeopen.md";
        LintPage lint = LintPage.of(path, new PageReader().read(path, text), new PageExtractor());
        return new Linter(LintSettings.DEFAULT)
                .lint(List.of(lint), context).findings().stream()
                        .map(finding -> finding.diagnostic().id())
                        .collect(Collectors.toCollection(TreeSet::new));
    }
}
