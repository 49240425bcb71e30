package dev.docbind.lint;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads lint settings, YAML with two keys: {@code severities}, a mapping of rule ids to {@code error}, {@code warning},
 * {@code info} or {@code off}, and {@code suppress}, a list of mappings with {@code rule}, {@code reason} and
 * {@code page} or {@code statement}. What is misspelt is an error with its place and a proposal.
 */
public final class LintSettingsReader {

    private static final YAMLFactory YAML = new YAMLFactory();
    private static final List<String> KEYS = List.of("severities", "suppress");
    private static final List<String> SUPPRESS_KEYS = List.of("rule", "page", "statement", "reason");
    private static final List<String> LEVELS = List.of("error", "warning", "info", "off");

    private final String file;
    private final List<Diagnostic> diagnostics = new ArrayList<>();
    private final Map<String, Optional<Severity>> severities = new HashMap<>();
    private final List<Suppression> suppressions = new ArrayList<>();

    private LintSettingsReader(String file) {
        this.file = file;
    }

    /**
     * Reads settings.
     *
     * @param file the file's name, for diagnostics
     * @param text its text
     * @return the settings; no value when anything in the file is wrong
     */
    public static Result<LintSettings> read(String file, String text) {
        LintSettingsReader reader = new LintSettingsReader(file);
        try (JsonParser parser = YAML.createParser(text)) {
            reader.top(parser);
        } catch (IOException e) {
            reader.diagnostics.add(Diagnostic.error(
                    "lint.settings.yaml", SourceLocation.of(file), "This is not YAML: " + firstLine(e), null));
        }
        boolean wrong = reader.diagnostics.stream().anyMatch(one -> one.severity() == Severity.ERROR);
        LintSettings settings =
                new LintSettings(Map.copyOf(reader.severities), List.copyOf(reader.suppressions), Set.of());
        return new Result<>(wrong ? null : settings, reader.diagnostics);
    }

    private static String firstLine(IOException e) {
        return String.valueOf(e.getMessage()).lines().findFirst().orElse("");
    }

    private void top(JsonParser parser) throws IOException {
        JsonToken first = parser.nextToken();
        if (first == null || first == JsonToken.VALUE_NULL) {
            return;
        }
        if (first != JsonToken.START_OBJECT) {
            wrong(parser, "lint.settings.shape", "Lint settings are a mapping.", null);
            return;
        }
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String key = parser.currentName();
            SourceLocation place = place(parser);
            JsonToken value = parser.nextToken();
            if (key.equals("severities") && value == JsonToken.START_OBJECT) {
                severities(parser);
            } else if (key.equals("suppress") && value == JsonToken.START_ARRAY) {
                suppressions(parser);
            } else {
                reportKey(place, key, KEYS);
                parser.skipChildren();
            }
        }
    }

    private void severities(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String rule = parser.currentName();
            checkRule(place(parser), rule);
            parser.nextToken();
            String level = String.valueOf(parser.getText());
            if (LEVELS.contains(level)) {
                severities.put(
                        rule,
                        Arrays.stream(Severity.values())
                                .filter(one ->
                                        one.name().toLowerCase(Locale.ROOT).equals(level))
                                .findFirst());
            } else if (level.equals("false")) {
                severities.put(rule, Optional.empty());
            } else {
                wrong(parser, "lint.settings.severity", "There is no severity " + level + ".", proposal(level, LEVELS));
                parser.skipChildren();
            }
        }
    }

    private void suppressions(JsonParser parser) throws IOException {
        while (parser.nextToken() == JsonToken.START_OBJECT) {
            SourceLocation place = place(parser);
            Map<String, String> values = new HashMap<>();
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                if (!SUPPRESS_KEYS.contains(key)) {
                    reportKey(place(parser), key, SUPPRESS_KEYS);
                }
                parser.nextToken();
                values.put(key, String.valueOf(parser.getText()).strip());
                parser.skipChildren();
            }
            suppression(place, values);
        }
    }

    private void suppression(SourceLocation place, Map<String, String> values) {
        String rule = values.getOrDefault("rule", "");
        String reason = values.getOrDefault("reason", "");
        if (reason.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "lint.settings.reason", place, "A suppression needs a reason.", "Add 'reason:' with why."));
        }
        checkRule(place, rule);
        suppressions.add(new Suppression(rule, values.get("page"), values.get("statement"), reason, place));
    }

    private void checkRule(SourceLocation place, String rule) {
        if (Rules.find(rule).isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "lint.settings.rule", place, "There is no rule " + rule + ".", proposal(rule, Rules.ids())));
        }
    }

    private void reportKey(SourceLocation place, String key, List<String> known) {
        String message =
                known.contains(key) ? "The value of " + key + " has the wrong shape." : "There is no key " + key + ".";
        diagnostics.add(Diagnostic.error("lint.settings.key", place, message, proposal(key, known)));
    }

    private void wrong(JsonParser parser, String id, String message, @org.jspecify.annotations.Nullable String hint) {
        diagnostics.add(Diagnostic.error(id, place(parser), message, hint));
    }

    private SourceLocation place(JsonParser parser) {
        var token = parser.currentTokenLocation();
        return new SourceLocation(file, token.getLineNr(), token.getColumnNr());
    }

    private static String proposal(String word, List<String> known) {
        return Nearest.to(word, known)
                .map(found -> "Did you mean " + found + "?")
                .orElse("Known are: " + String.join(", ", known) + ".");
    }
}
