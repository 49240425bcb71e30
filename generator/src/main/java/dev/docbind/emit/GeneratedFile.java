package dev.docbind.emit;

import java.util.List;

/**
 * A file ready to be guarded and written.
 *
 * @param path path relative to the output directory, with {@code /}
 * @param text the whole text, with {@code \n} line ends
 * @param outline what the text must declare when read again
 * @param pages paths of the pages it is made from
 */
public record GeneratedFile(String path, String text, Outline outline, List<String> pages) {}
