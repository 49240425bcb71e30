package dev.docbind.document;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A block of a page body; markdown and HTML spellings of the same thing give the same node. */
public sealed interface Block {

    /** The line of the page on which the block begins, from 1. */
    int line();

    /**
     * A paragraph of running text.
     *
     * @param content the text
     * @param line first line
     */
    record Paragraph(List<Inline> content, int line) implements Block {}

    /**
     * A heading.
     *
     * @param level 1 to 6, or 7 for the over-deep headings old pages hold
     * @param content the text as inlines
     * @param raw the heading's source characters after the hashes, trimmed, since brackets carry meaning there
     * @param line its line
     */
    record Heading(int level, List<Inline> content, String raw, int line) implements Block {}

    /**
     * A bulleted or numbered list.
     *
     * @param ordered whether it is numbered
     * @param items the blocks of each item
     * @param line first line
     */
    record ItemList(boolean ordered, List<List<Block>> items, int line) implements Block {}

    /**
     * A list of terms and what is said of them.
     *
     * @param entries the terms in order
     * @param line first line
     */
    record DefinitionList(List<Entry> entries, int line) implements Block {

        /**
         * One or more terms with their common text.
         *
         * @param terms the terms; empty where the text has none of its own
         * @param anchors the ids of anchors within the terms
         * @param definition what is said of them; empty where nothing is
         * @param line line of the first term
         */
        public record Entry(List<List<Inline>> terms, List<String> anchors, List<Block> definition, int line) {}
    }

    /**
     * A table; cells span no rows or columns here, since spanned cells are repeated as empty ones.
     *
     * @param caption the caption, null where none is given
     * @param header the header cells; empty where the table has none
     * @param rows the body rows
     * @param line first line
     */
    record Table(@Nullable String caption, List<Cell> header, List<Row> rows, int line) implements Block {

        /**
         * One row of a table body.
         *
         * @param cells its cells from left to right
         * @param line its line
         */
        public record Row(List<Cell> cells, int line) {}

        /**
         * One cell, which may hold any blocks.
         *
         * @param content the blocks
         */
        public record Cell(List<Block> content) {}
    }

    /**
     * A block of code.
     *
     * @param language the language named by the page, in lower case; empty where none is
     * @param text the code with its line ends as {@code \n}
     * @param line line of the first line of code
     */
    record CodeBlock(String language, String text, int line) implements Block {}

    /**
     * A note, tip, warning, caution or important remark.
     *
     * @param kind the kind in lower case, {@code note} where the page says nothing else
     * @param content what it says
     * @param line first line
     */
    record Alert(String kind, List<Block> content, int line) implements Block {}

    /**
     * A quotation.
     *
     * @param content what is quoted
     * @param line first line
     */
    record Quote(List<Block> content, int line) implements Block {}

    /**
     * A horizontal rule.
     *
     * @param line its line
     */
    record Rule(int line) implements Block {}
}
