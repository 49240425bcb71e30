package dev.docbind.model;

import dev.docbind.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A documented error code.
 *
 * @param name its name
 * @param value its number, null where no source gives it
 * @param valueSource where the number comes from (a page path, {@code registry:winsock}, a header), null without number
 * @param success whether the page gives it as a success code
 * @param meaning what the page says about it
 * @param line line on the page
 */
public record ErrorCode(
        String name,
        @Nullable Long value,
        @Nullable String valueSource,
        boolean success,
        List<Block> meaning,
        int line) {}
