package dev.docbind.plan;

import dev.docbind.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named number with its Java name.
 *
 * @param constant name of the Java constant
 * @param nativeName name on the page
 * @param value its value, null where no source gives it
 * @param documentation what the page says about it
 */
public record PlannedConstant(
        String constant, String nativeName, @Nullable Long value, List<Block> documentation) {}
