package dev.docbind.model;

import dev.docbind.document.Block;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A named number: an enumerator, an error code of an error-code page, a constant, a flag.
 *
 * @param name its name
 * @param value its value, null where no source gives it
 * @param documentation what the page says about it
 * @param page path of the page; empty where only C text declares it
 * @param line line on the page
 */
public record ModelConstant(String name, @Nullable Long value, List<Block> documentation, String page, int line) {}
