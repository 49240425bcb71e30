package dev.docbind.declaration;

/**
 * C text found on a page, or in a sidecar file, that may declare the page's symbol.
 *
 * @param section where it stood: {@code syntax}, {@code prototype}, {@code remarks}, {@code description}, {@code sidecar} …
 * @param language the language the block names, in lower case; empty where none
 * @param text the code
 * @param file the file it stands in
 * @param line line of its first line
 */
public record CodeText(String section, String language, String text, String file, int line) {

    /** The section of what the page of a structure shows beside its declaration, which names it. */
    public static final String BESIDE = "beside";
}
