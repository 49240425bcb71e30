package dev.docbind.declaration;

import dev.docbind.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named value with its meaning: a row of a value table of a parameter or field, an enumerator, a constant, or an
 * error code of a returns section.
 *
 * @param name the constant's name, as {@code WSANOTINITIALISED}; a literal such as {@code 0} where no name is given
 * @param value the value as the page writes it next to the name (a number, another name, an expression), null where
 *     none stands there
 * @param meaning what the page says about it
 * @param line its line
 */
public record DocumentedValue(String name, @Nullable String value, List<Block> meaning, int line) {}
