package dev.docbind.declaration;

import dev.docbind.document.Block;
import java.util.List;

/**
 * A titled part of a page that has no slot of its own, kept so that no prose is lost.
 *
 * @param title its heading
 * @param level the heading's level
 * @param content its blocks
 * @param line line of the heading
 */
public record Section(String title, int level, List<Block> content, int line) {}
