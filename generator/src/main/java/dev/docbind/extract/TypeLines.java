package dev.docbind.extract;

import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Prose with its {@code Type: ...} line taken out.
 *
 * @param type the text behind {@code Type:}, null where there is no such line
 * @param prose the other blocks
 */
record TypeLines(@Nullable String type, List<Block> prose) {

    private static final String LABEL = "Type:";

    /** Looks for a type line among the first blocks. */
    static TypeLines of(List<Block> blocks) {
        for (int at = 0; at < Math.min(2, blocks.size()); at++) {
            if (blocks.get(at) instanceof Block.Paragraph paragraph) {
                String text = PlainText.plain(paragraph.content());
                if (text.startsWith(LABEL) && text.length() < 200) {
                    List<Block> prose = new ArrayList<>(blocks);
                    prose.remove(at);
                    return new TypeLines(text.substring(LABEL.length()).strip(), List.copyOf(prose));
                }
            }
        }
        return new TypeLines(null, List.copyOf(blocks));
    }
}
