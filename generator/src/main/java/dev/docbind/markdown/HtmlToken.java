package dev.docbind.markdown;

import java.util.Map;

/** A piece of HTML as the tokenizer finds it. */
sealed interface HtmlToken {

    /**
     * Characters between tags, entities not yet decoded.
     *
     * @param start first offset
     * @param end offset behind the last
     */
    record Characters(int start, int end) implements HtmlToken {}

    /**
     * A start tag.
     *
     * @param name its name in lower case
     * @param attributes its attributes, names in lower case, values decoded
     * @param start its offset
     * @param end offset behind it
     */
    record Start(String name, Map<String, String> attributes, int start, int end) implements HtmlToken {

        String attribute(String key) {
            return attributes.getOrDefault(key, "");
        }
    }

    /**
     * An end tag.
     *
     * @param name its name in lower case
     * @param start its offset
     * @param end offset behind it
     */
    record End(String name, int start, int end) implements HtmlToken {}

    /**
     * Something without content: a comment, a declaration.
     *
     * @param end offset behind it
     */
    record Nothing(int end) implements HtmlToken {}
}
