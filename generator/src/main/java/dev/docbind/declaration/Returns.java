package dev.docbind.declaration;

import dev.docbind.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The returns section of a function.
 *
 * @param typeLine the text behind {@code Type:}, null where there is no such line
 * @param documentation the whole section as written, tables included
 * @param codes the codes its tables and lists name, with their meaning
 * @param line line of the section heading; 0 where the page has no such section
 */
public record Returns(@Nullable String typeLine, List<Block> documentation, List<DocumentedValue> codes, int line) {

    /** A page without returns section. */
    public static final Returns NONE = new Returns(null, List.of(), List.of(), 0);
}
