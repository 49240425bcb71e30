package dev.docbind.markdown;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Builds the block tree from a stream of openings and closings, whether they come from markdown or from HTML tags.
 * It holds the open elements on a stack of limited height, so the tree is never deeper than its users can walk.
 */
final class TreeBuilder {

    /** The greatest depth of the tree; what is nested deeper stays, without its nesting. */
    static final int MAX_DEPTH = 80;

    private final List<Frame> stack = new ArrayList<>();
    private final Frame.Blocks page = new Frame.Blocks(Frame.Role.PAGE, "", 0, true);
    private final LineIndex lines;
    private final FrameCloser closer = new FrameCloser(this);
    private int offset;

    TreeBuilder(LineIndex lines) {
        this.lines = lines;
        stack.add(page);
    }

    /** Says where in the text the next events come from. */
    void at(int sourceOffset) {
        offset = sourceOffset;
    }

    int line() {
        return lines.line(offset);
    }

    Frame top() {
        return stack.getLast();
    }

    /** Closes everything and gives the blocks of the page. */
    List<Block> finish() {
        closeAll();
        return List.copyOf(page.content);
    }

    /** Closes every open element but the page. */
    void closeAll() {
        while (stack.size() > 1) {
            pop();
        }
    }

    /** Opens an element; null when the stack is full and its content goes into the element around it. */
    <F extends Frame> @Nullable F push(F frame) {
        if (stack.size() >= MAX_DEPTH) {
            frame.open = false;
            return null;
        }
        stack.add(frame);
        return frame;
    }

    /** Closes this element and what is open within it; nothing where it is closed already. */
    void close(@Nullable Frame frame) {
        if (frame != null && frame.open) {
            while (frame.open) {
                pop();
            }
        }
    }

    private void pop() {
        Frame frame = stack.removeLast();
        frame.open = false;
        closer.closed(frame);
    }

    /** The innermost open element with this tag that HTML may close from here, or null. */
    @Nullable
    Frame innermost(String... tags) {
        for (int i = stack.size() - 1; i > 0; i--) {
            Frame frame = stack.get(i);
            for (String tag : tags) {
                if (frame.tag.equals(tag)) {
                    return frame;
                }
            }
            if (frame.barrier || frame instanceof Frame.Table) {
                return null;
            }
        }
        return null;
    }

    /** Closes the paragraph or heading under way, if there is one, with all text set apart within it. */
    void endParagraph() {
        while (top() instanceof Frame.Inlines) {
            pop();
        }
    }

    /** Makes sure that a block may begin here: ends the paragraph and opens what the enclosing element needs. */
    void prepareBlock() {
        endParagraph();
        switch (top()) {
            case Frame.Items items -> stack.add(new Frame.Blocks(Frame.Role.ITEM, "li", line(), false));
            case Frame.Definitions list -> stack.add(new Frame.Blocks(Frame.Role.DEFINITION, "dd", line(), false));
            case Frame.Table table -> stack.add(new Frame.Blocks(Frame.Role.STRAY, "", line(), false));
            case Frame.Row row -> stack.add(new Frame.Blocks(Frame.Role.STRAY, "", line(), false));
            case Frame.Blocks blocks -> {}
            case Frame.Inlines inlines -> {}
        }
    }

    /** Makes sure that running text may stand here, opening a paragraph where none is open. */
    Frame.Inlines inlines() {
        if (top() instanceof Frame.Inlines open) {
            return open;
        }
        prepareBlock();
        Frame.Inlines paragraph = new Frame.Inlines("", line(), false, null);
        stack.add(paragraph);
        return paragraph;
    }

    /** Adds running text; blanks alone begin no paragraph. */
    void text(CharSequence text) {
        if (!(top() instanceof Frame.Inlines) && isBlank(text)) {
            return;
        }
        TextFolding.append(inlines().text, text);
    }

    /** Adds an inline node. */
    void inline(Inline inline) {
        inlines().add(inline);
    }

    /** Adds a block to the innermost element that holds blocks. */
    void block(Block block) {
        prepareBlock();
        add(block);
    }

    /** Adds a block that just closed to the element around it, which may hold blocks or not. */
    void add(Block block) {
        switch (top()) {
            case Frame.Blocks blocks -> blocks.content.add(block);
            case Frame.Definitions list -> list.definition.add(block);
            case Frame.Items list -> list.items.add(List.of(block));
            case Frame.Table table -> table.strays.add(block);
            default -> enclosing().add(block);
        }
    }

    private List<Block> enclosing() {
        for (int i = stack.size() - 1; i > 0; i--) {
            if (stack.get(i) instanceof Frame.Blocks blocks) {
                return blocks.content;
            }
            if (stack.get(i) instanceof Frame.Table table) {
                return table.strays;
            }
        }
        return page.content;
    }

    private static boolean isBlank(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (!TextFolding.isBlank(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
