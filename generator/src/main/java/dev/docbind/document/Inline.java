package dev.docbind.document;

import java.util.List;

/** A piece of running text. */
public sealed interface Inline {

    /**
     * Plain characters, entities decoded, white space folded to single blanks.
     *
     * @param value the characters
     */
    record Text(String value) implements Inline {}

    /**
     * Code within a line.
     *
     * @param value the characters
     */
    record Code(String value) implements Inline {}

    /**
     * Text set apart by its look.
     *
     * @param style the look
     * @param content the text
     */
    record Styled(Style style, List<Inline> content) implements Inline {}

    /**
     * A link.
     *
     * @param target where it leads, as the page writes it
     * @param content its text
     */
    record Link(String target, List<Inline> content) implements Inline {}

    /**
     * An image.
     *
     * @param source its address as the page writes it
     * @param alternative the text that stands for it
     */
    record Image(String source, String alternative) implements Inline {}

    /**
     * A place links can lead to.
     *
     * @param id its id
     */
    record Anchor(String id) implements Inline {}

    /** A forced line break. */
    record Break() implements Inline {}

    /** How text is set apart. */
    enum Style {
        /** Emphasis, mostly italics; parameter names are written so. */
        EMPHASIS,
        /** Strong, mostly bold; symbols are written so. */
        STRONG,
        /** Underlined. */
        UNDERLINE,
        /** Struck out. */
        STRIKE,
        /** Below the line. */
        SUBSCRIPT,
        /** Above the line. */
        SUPERSCRIPT
    }
}
