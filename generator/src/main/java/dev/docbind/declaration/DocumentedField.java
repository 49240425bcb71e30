package dev.docbind.declaration;

import dev.docbind.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A field of a structure or union as the page documents it.
 *
 * @param path the dotted path, as {@code u.s.LowPart}
 * @param arraySuffix the array part of the heading, as {@code [4]}; empty where there is none
 * @param attributes direction and the like, seldom stated
 * @param bits the bit width the heading states, null where none
 * @param typeLine the text behind {@code Type:}, null where there is no such line
 * @param documentation the prose
 * @param values documented values of the field
 * @param line line of its heading or term
 */
public record DocumentedField(
        String path,
        String arraySuffix,
        Attributes attributes,
        @Nullable Integer bits,
        @Nullable String typeLine,
        List<Block> documentation,
        List<DocumentedValue> values,
        int line) {}
