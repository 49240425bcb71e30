package dev.docbind.config;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads a mapping whose keys are known, reporting every key and value that does not belong there. */
final class Fields {

    private final Map<String, YamlNode.Entry> entries;
    private final SourceLocation location;
    private final List<Diagnostic> findings;

    private Fields(YamlNode.Mapping mapping, List<Diagnostic> findings) {
        this.entries = mapping.entries();
        this.location = mapping.location();
        this.findings = findings;
    }

    /** The mapping's fields, or none where the node is no mapping; unknown keys are reported. */
    static Fields of(YamlNode node, Collection<String> known, List<Diagnostic> findings) {
        if (!(node instanceof YamlNode.Mapping mapping)) {
            wrong(findings, node.location(), "Keys with values are wanted here.", null);
            return new Fields(new YamlNode.Mapping(Map.of(), node.location()), findings);
        }
        mapping.entries().forEach((key, entry) -> {
            if (!known.contains(key)) {
                findings.add(Diagnostic.error(
                        "config.key.unknown",
                        entry.key(),
                        "The key " + key + " means nothing here.",
                        hint(key, known)));
            }
        });
        return new Fields(mapping, findings);
    }

    /** Where the mapping begins. */
    SourceLocation location() {
        return location;
    }

    /** Where the value of a key stands; the mapping where the key is missing. */
    SourceLocation location(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? location : entry.value().location();
    }

    /** The text of a key, null where it is missing. */
    @Nullable
    String text(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? null : scalar(entry.value());
    }

    /** The texts of a key that takes one or a list, null where it is missing. */
    @Nullable
    List<String> texts(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? null : texts(entry.value());
    }

    /** The fields of a key that takes a mapping with known keys of its own, null where it is missing. */
    @Nullable
    Fields fields(String key, Collection<String> known) {
        YamlNode.Entry entry = entries.get(key);
        return entry == null ? null : of(entry.value(), known, findings);
    }

    /** Where the entries of a key that takes a mapping stand, by their names. */
    Map<String, SourceLocation> locations(String key) {
        Map<String, SourceLocation> result = new LinkedHashMap<>();
        YamlNode.Entry entry = entries.get(key);
        if (entry != null && entry.value() instanceof YamlNode.Mapping mapping) {
            mapping.entries().forEach((name, inner) -> result.put(name, inner.key()));
        }
        return result;
    }

    /** Whether the key's value is a mapping. */
    boolean isMapping(String key) {
        YamlNode.Entry entry = entries.get(key);
        return entry != null && entry.value() instanceof YamlNode.Mapping;
    }

    /** The texts by name of a key that takes a mapping; empty where it is missing. */
    Map<String, List<String>> textsByName(String key) {
        Map<String, List<String>> result = new LinkedHashMap<>();
        mapping(key).forEach((name, entry) -> result.put(name, texts(entry.value())));
        return result;
    }

    /** The text by name of a key that takes a mapping; empty where it is missing. */
    Map<String, String> textByName(String key) {
        Map<String, String> result = new LinkedHashMap<>();
        mapping(key).forEach((name, entry) -> result.put(name, scalar(entry.value())));
        return result;
    }

    /** Reports a value that cannot be used. */
    void wrong(String key, String message, @Nullable String hint) {
        wrong(findings, location(key), message, hint);
    }

    /** Reports a value that cannot be used, at a place of its own. */
    void wrong(SourceLocation where, String message, @Nullable String hint) {
        wrong(findings, where, message, hint);
    }

    /** What was probably meant by a wrong word, or else all there is to choose from. */
    static String hint(String wrong, Collection<String> known) {
        String nearest = Nearest.hint(wrong, known);
        return nearest == null ? "Known are: " + String.join(", ", known) + "." : nearest;
    }

    private Map<String, YamlNode.Entry> mapping(String key) {
        YamlNode.Entry entry = entries.get(key);
        if (entry == null) {
            return Map.of();
        }
        if (entry.value() instanceof YamlNode.Mapping mapping) {
            return mapping.entries();
        }
        wrong(key, "The key " + key + " takes names with values.", null);
        return Map.of();
    }

    private List<String> texts(YamlNode node) {
        if (!(node instanceof YamlNode.Items items)) {
            return List.of(scalar(node));
        }
        List<String> result = new ArrayList<>();
        items.values().forEach(item -> result.add(scalar(item)));
        return List.copyOf(result);
    }

    private String scalar(YamlNode node) {
        if (node instanceof YamlNode.Scalar scalar) {
            return scalar.text();
        }
        wrong(findings, node.location(), "A single value is wanted here.", null);
        return "";
    }

    private static void wrong(List<Diagnostic> findings, SourceLocation where, String message, @Nullable String hint) {
        findings.add(Diagnostic.error("config.value.invalid", where, message, hint));
    }
}
