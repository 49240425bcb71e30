package dev.docbind.extract;

import dev.docbind.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A heading with the blocks directly below it, up to the next heading of any level.
 *
 * @param heading the heading, null for what stands before the first one
 * @param content the blocks
 */
record Part(Block.@Nullable Heading heading, List<Block> content) {

    /** Cuts a page at its headings. */
    static List<Part> of(List<Block> blocks) {
        List<Part> parts = new ArrayList<>();
        Block.Heading heading = null;
        List<Block> content = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Heading next) {
                if (heading != null || !content.isEmpty()) {
                    parts.add(new Part(heading, content));
                }
                heading = next;
                content = new ArrayList<>();
            } else {
                content.add(block);
            }
        }
        if (heading != null || !content.isEmpty()) {
            parts.add(new Part(heading, content));
        }
        return parts;
    }
}
