package dev.docbind.emit;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A file ready to be guarded and written.
 *
 * @param path path relative to the output directory, with {@code /}
 * @param content the whole text
 * @param outline what the text must declare when read again
 * @param pages paths of the pages it is made from
 */
public record GeneratedFile(String path, Content content, Outline outline, List<String> pages) {

    /** A file with this text, which has {@code \n} line ends. */
    public GeneratedFile(String path, String text, Outline outline, List<String> pages) {
        this(path, Content.of(text), outline, pages);
    }

    /** The whole text, with {@code \n} line ends; made anew by each call. */
    public String text() {
        return new String(content.bytes(), StandardCharsets.UTF_8);
    }

    /** The text in UTF-8, as it is written; made anew by each call. */
    public byte[] bytes() {
        return content.bytes();
    }
}
