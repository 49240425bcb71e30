package dev.docbind.source;

import java.util.List;
import java.util.Map;

/**
 * The front matter of a page: plain keys with scalar or list values, all kept as the text the page holds, so that
 * {@code 1.10} stays a version.
 *
 * @param values the values by key in page order; a scalar is a list of one, an empty value an empty list
 * @param lines the page line of each key, from 1
 */
public record FrontMatter(Map<String, List<String>> values, Map<String, Integer> lines) {

    /** The front matter of a page that has none. */
    public static final FrontMatter NONE = new FrontMatter(Map.of(), Map.of());

    /** The first value of a key, trimmed; empty where the key is missing or has no value. */
    public String first(String key) {
        List<String> all = values.getOrDefault(key, List.of());
        return all.isEmpty() ? "" : all.getFirst().strip();
    }

    /** All values of a key, empty where the key is missing. */
    public List<String> all(String key) {
        return values.getOrDefault(key, List.of());
    }

    /** The line of a key; 1 where the key is missing. */
    public int line(String key) {
        return lines.getOrDefault(key, 1);
    }
}
