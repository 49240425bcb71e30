package dev.docbind.lint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The documentation page of each rule, as {@code --explain} prints it. */
public final class RulePages {

    private RulePages() {}

    /**
     * The page of a rule: what it finds, why, a bad and a good example.
     *
     * @param rule id of the rule
     * @return markdown; empty where there is no such rule
     */
    public static Optional<String> page(String rule) {
        if (Rules.find(rule).isEmpty()) {
            return Optional.empty();
        }
        try (InputStream page = RulePages.class.getResourceAsStream("rules/" + rule + ".md")) {
            return page == null
                    ? Optional.empty()
                    : Optional.of(new String(page.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("a resource of this program cannot be read", e);
        }
    }
}
