package dev.docbind.source;

import dev.docbind.diagnostic.SourceLocation;

/**
 * A page as read: its text decoded, line ends as {@code \n}, front matter apart.
 *
 * @param path path relative to the specs directory, with {@code /}
 * @param frontMatter the front matter
 * @param body the text behind the front matter
 * @param bodyLine the page line on which the body begins, from 1
 * @param hash SHA-256 of the normalised page text, as 64 hex digits
 */
public record Page(String path, FrontMatter frontMatter, String body, int bodyLine, String hash) {

    /** The name of the folder the page lies in, in lower case; empty at the top. */
    public String folder() {
        int end = path.lastIndexOf('/');
        if (end < 0) {
            return "";
        }
        int start = path.lastIndexOf('/', end - 1);
        return path.substring(start + 1, end).toLowerCase(java.util.Locale.ROOT);
    }

    /** The file name without folder. */
    public String fileName() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** A line of this page. */
    public SourceLocation at(int line) {
        return SourceLocation.of(path, line);
    }
}
