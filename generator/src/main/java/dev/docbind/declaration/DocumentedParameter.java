package dev.docbind.declaration;

import dev.docbind.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A parameter as the page documents it.
 *
 * @param name its name, without stars and brackets; {@code ...} for variable arguments
 * @param attributes direction and the like
 * @param typeLine the text behind {@code Type:}, null where there is no such line
 * @param documentation the prose, without the type line
 * @param values documented values (flags, constants) of the parameter
 * @param line line of its heading or term
 */
public record DocumentedParameter(
        String name,
        Attributes attributes,
        @Nullable String typeLine,
        List<Block> documentation,
        List<DocumentedValue> values,
        int line) {}
