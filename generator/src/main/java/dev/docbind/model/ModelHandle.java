package dev.docbind.model;

import dev.docbind.ctype.Abi;
import org.jspecify.annotations.Nullable;

/**
 * A handle type that functions use.
 *
 * @param name its name
 * @param header the header it belongs to; empty where none tells
 * @param abi class of its values
 * @param closedBy the documented function that closes it, null where none is stated
 * @param invalid the values that mean no handle, 0 among them
 */
public record ModelHandle(
        String name, String header, Abi abi, @Nullable String closedBy, java.util.List<Long> invalid) {}
