package dev.docbind.config;

import dev.docbind.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;

/** A YAML value that remembers where it stands, so that a wrong one can be pointed at. */
sealed interface YamlNode {

    /** Where the value begins. */
    SourceLocation location();

    /**
     * A single value, kept as text.
     *
     * @param text the text; empty for null
     * @param location where it begins
     */
    record Scalar(String text, SourceLocation location) implements YamlNode {}

    /**
     * A list.
     *
     * @param values its values
     * @param location where it begins
     */
    record Items(List<YamlNode> values, SourceLocation location) implements YamlNode {}

    /**
     * A mapping.
     *
     * @param entries its entries in order
     * @param location where it begins
     */
    record Mapping(Map<String, Entry> entries, SourceLocation location) implements YamlNode {}

    /**
     * An entry of a mapping.
     *
     * @param key where the key stands
     * @param value its value
     */
    record Entry(SourceLocation key, YamlNode value) {}
}
