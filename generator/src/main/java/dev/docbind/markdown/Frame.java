package dev.docbind.markdown;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element that is open while the tree is built. Frames are mutable and live as long as one page is read. */
abstract sealed class Frame {

    /** The HTML name that closes it; for markdown nodes the name HTML would use. */
    final String tag;
    /** Line on which it begins. */
    final int line;
    /** Whether HTML within it must not close anything around it, since markdown says where it ends. */
    final boolean barrier;
    /** Whether it is still on the stack. */
    boolean open = true;

    Frame(String tag, int line, boolean barrier) {
        this.tag = tag;
        this.line = line;
        this.barrier = barrier;
    }

    /** Holds blocks: the page, a list item, a definition, a cell, a quote, a group. */
    static final class Blocks extends Frame {
        final List<Block> content = new ArrayList<>();
        /** What kind of thing the content becomes. */
        final Role role;
        /** A cell's place among its row's cells, an alert's kind. */
        String detail = "";

        int columns = 1;
        int rows = 1;

        Blocks(Role role, String tag, int line, boolean barrier) {
            super(tag, line, barrier);
            this.role = role;
        }
    }

    /** What a frame of blocks becomes when it closes. */
    enum Role {
        PAGE,
        ITEM,
        TERM,
        DEFINITION,
        CELL,
        CAPTION,
        QUOTE,
        ALERT,
        GROUP,
        STRAY
    }

    /** A bulleted or numbered list. */
    static final class Items extends Frame {
        final List<List<Block>> items = new ArrayList<>();

        Items(String tag, int line, boolean barrier) {
            super(tag, line, barrier);
        }
    }

    /** A definition list. */
    static final class Definitions extends Frame {
        final List<Block.DefinitionList.Entry> entries = new ArrayList<>();
        List<List<Inline>> terms = new ArrayList<>();
        List<String> anchors = new ArrayList<>();
        List<Block> definition = new ArrayList<>();
        boolean defined;
        int entryLine;

        Definitions(int line) {
            super("dl", line, false);
        }

        /** Ends the entry under way. */
        void endEntry() {
            if (!terms.isEmpty() || !definition.isEmpty()) {
                entries.add(new Block.DefinitionList.Entry(
                        List.copyOf(terms), List.copyOf(anchors), List.copyOf(definition), entryLine));
            }
            terms = new ArrayList<>();
            anchors = new ArrayList<>();
            definition = new ArrayList<>();
            defined = false;
        }
    }

    /** A table. */
    static final class Table extends Frame {
        @Nullable
        String caption;

        List<Block.Table.Cell> header = List.of();
        final List<Block.Table.Row> rows = new ArrayList<>();
        final List<Block> strays = new ArrayList<>();
        final List<Integer> hanging = new ArrayList<>();
        boolean inHead;

        Table(int line, boolean barrier) {
            super("table", line, barrier);
        }
    }

    /** A table row. */
    static final class Row extends Frame {
        final List<Block.Table.Cell> cells = new ArrayList<>();
        boolean headerOnly = true;

        Row(int line, boolean barrier) {
            super("tr", line, barrier);
        }
    }

    /** Holds running text: a paragraph, a heading, text set apart, a link, code. */
    static final class Inlines extends Frame {
        final List<Inline> content = new ArrayList<>();
        final StringBuilder text = new StringBuilder();
        final Inline.@Nullable Style style;
        /** A link's target, a heading's raw text. */
        String detail = "";

        int level;

        Inlines(String tag, int line, boolean barrier, Inline.@Nullable Style style) {
            super(tag, line, barrier);
            this.style = style;
        }

        boolean isEmpty() {
            return content.isEmpty() && text.isEmpty();
        }

        void flush() {
            if (!text.isEmpty()) {
                content.add(new Inline.Text(text.toString()));
                text.setLength(0);
            }
        }

        void add(Inline inline) {
            flush();
            content.add(inline);
        }

        /** The content without blanks at its begin and end. */
        List<Inline> trimmed() {
            flush();
            trim(0);
            trim(content.size() - 1);
            return List.copyOf(content);
        }

        private void trim(int at) {
            if (at >= 0 && at < content.size() && content.get(at) instanceof Inline.Text edge) {
                String stripped =
                        at == 0 ? edge.value().stripLeading() : edge.value().stripTrailing();
                if (at == 0 && content.size() == 1) {
                    stripped = stripped.stripTrailing();
                }
                if (stripped.isEmpty()) {
                    content.remove(at);
                } else {
                    content.set(at, new Inline.Text(stripped));
                }
            }
        }
    }
}
