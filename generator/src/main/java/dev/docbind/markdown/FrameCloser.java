package dev.docbind.markdown;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;

/** Turns an element that has just been closed into its node and hands it to the element around it. */
final class FrameCloser {

    private static final int MAX_SPAN = 64;
    private static final int MAX_COLUMNS = 256;

    private final TreeBuilder builder;

    FrameCloser(TreeBuilder builder) {
        this.builder = builder;
    }

    void closed(Frame frame) {
        switch (frame) {
            case Frame.Inlines inlines -> inlines(inlines);
            case Frame.Blocks blocks -> blocks(blocks);
            case Frame.Items list -> {
                if (!list.items.isEmpty()) {
                    builder.add(new Block.ItemList(list.tag.equals("ol"), List.copyOf(list.items), list.line));
                }
            }
            case Frame.Definitions list -> {
                list.endEntry();
                if (!list.entries.isEmpty()) {
                    builder.add(new Block.DefinitionList(List.copyOf(list.entries), list.line));
                }
            }
            case Frame.Row row -> row(row);
            case Frame.Table table -> table(table);
        }
    }

    private void inlines(Frame.Inlines frame) {
        switch (frame.tag) {
            case "" -> {
                List<Inline> content = frame.trimmed();
                if (!content.isEmpty()) {
                    builder.add(new Block.Paragraph(content, frame.line));
                }
            }
            case "h" -> {
                List<Inline> content = frame.trimmed();
                String raw = frame.detail.isEmpty() ? PlainText.plain(content) : frame.detail;
                if (!raw.isEmpty()) {
                    builder.add(new Block.Heading(frame.level, content, raw, frame.line));
                }
            }
            default -> nested(frame);
        }
    }

    private void nested(Frame.Inlines frame) {
        frame.flush();
        if (frame.isEmpty() || !(builder.top() instanceof Frame.Inlines parent)) {
            return;
        }
        if (frame.tag.equals("code")) {
            parent.add(new Inline.Code(PlainText.plain(frame.content)));
        } else if (frame.tag.equals("a")) {
            parent.add(new Inline.Link(frame.detail, List.copyOf(frame.content)));
        } else if (frame.style != null) {
            if (frame.content.size() == 1
                    && frame.content.getFirst() instanceof Inline.Text only
                    && only.value().isBlank()) {
                TextFolding.append(parent.text, " ");
            } else {
                parent.add(new Inline.Styled(frame.style, List.copyOf(frame.content)));
            }
        } else {
            parent.flush();
            parent.content.addAll(frame.content);
        }
    }

    private void blocks(Frame.Blocks frame) {
        List<Block> content = frame.content;
        switch (frame.role) {
            case PAGE -> {}
            case ITEM -> item(frame);
            case TERM -> term(frame);
            case DEFINITION -> definition(frame);
            case CELL -> cell(frame);
            case CAPTION -> {
                if (builder.innermost("table") instanceof Frame.Table table) {
                    table.caption = PlainText.plainBlocks(content);
                }
            }
            case QUOTE -> {
                if (!content.isEmpty()) {
                    builder.add(new Block.Quote(List.copyOf(content), frame.line));
                }
            }
            case ALERT -> Alerts.close(frame).ifPresent(builder::add);
            case GROUP -> content.forEach(builder::add);
            case STRAY -> {
                if (builder.innermost("table") instanceof Frame.Table table) {
                    table.strays.addAll(content);
                } else {
                    content.forEach(builder::add);
                }
            }
        }
    }

    private void item(Frame.Blocks frame) {
        if (builder.top() instanceof Frame.Items list) {
            list.items.add(List.copyOf(frame.content));
        } else {
            frame.content.forEach(builder::add);
        }
    }

    private void term(Frame.Blocks frame) {
        if (!(builder.top() instanceof Frame.Definitions list)) {
            frame.content.forEach(builder::add);
            return;
        }
        if (list.defined) {
            list.endEntry();
        }
        if (list.terms.isEmpty()) {
            list.entryLine = frame.line;
        }
        List<Inline> term = new ArrayList<>();
        for (Block block : frame.content) {
            if (block instanceof Block.Paragraph paragraph) {
                if (!term.isEmpty()) {
                    term.add(new Inline.Break());
                }
                term.addAll(paragraph.content());
            } else {
                list.definition.add(block);
            }
        }
        term.forEach(inline -> {
            if (inline instanceof Inline.Anchor anchor) {
                list.anchors.add(anchor.id());
            }
        });
        if (!PlainText.plain(term).isEmpty()) {
            list.terms.add(List.copyOf(term));
        }
    }

    private void definition(Frame.Blocks frame) {
        if (builder.top() instanceof Frame.Definitions list) {
            if (list.terms.isEmpty() && list.definition.isEmpty()) {
                list.entryLine = frame.line;
            }
            list.definition.addAll(frame.content);
            list.defined = true;
        } else {
            frame.content.forEach(builder::add);
        }
    }

    private void cell(Frame.Blocks frame) {
        if (!(builder.top() instanceof Frame.Row row)) {
            frame.content.forEach(builder::add);
            return;
        }
        Frame.Table table = builder.innermost("table") instanceof Frame.Table found ? found : null;
        hang(table, row);
        int column = row.cells.size();
        row.cells.add(new Block.Table.Cell(List.copyOf(frame.content)));
        row.headerOnly &= frame.tag.equals("th");
        for (int i = 1; i < Math.min(frame.columns, MAX_SPAN) && row.cells.size() < MAX_COLUMNS; i++) {
            row.cells.add(new Block.Table.Cell(List.of()));
        }
        for (int i = column; table != null && frame.rows > 1 && i < Math.min(row.cells.size(), MAX_COLUMNS); i++) {
            while (table.hanging.size() <= i) {
                table.hanging.add(0);
            }
            table.hanging.set(i, Math.min(frame.rows, 1000));
        }
    }

    /** Puts empty cells where a cell of an earlier row reaches down. */
    private static void hang(Frame.@org.jspecify.annotations.Nullable Table table, Frame.Row row) {
        while (table != null
                && row.cells.size() < Math.min(table.hanging.size(), MAX_COLUMNS)
                && table.hanging.get(row.cells.size()) > 0) {
            row.cells.add(new Block.Table.Cell(List.of()));
        }
    }

    private void row(Frame.Row row) {
        if (!(builder.top() instanceof Frame.Table table)) {
            row.cells.forEach(cell -> cell.content().forEach(builder::add));
            return;
        }
        if (row.cells.isEmpty()) {
            return;
        }
        hang(table, row);
        table.hanging.replaceAll(left -> Math.max(0, left - 1));
        List<Block.Table.Cell> cells = List.copyOf(row.cells);
        boolean empty = cells.stream().allMatch(cell -> cell.content().isEmpty());
        if ((row.headerOnly || table.inHead) && table.header.isEmpty() && table.rows.isEmpty()) {
            table.header = empty ? List.of() : cells;
        } else if (!empty) {
            table.rows.add(new Block.Table.Row(cells, row.line));
        }
    }

    /** A first row in bold words is the header of a table that has none. */
    private static void promoteHeader(Frame.Table table) {
        if (table.header.isEmpty() && table.rows.size() > 1) {
            List<Block.Table.Cell> first = table.rows.getFirst().cells();
            if (first.size() > 1 && first.stream().allMatch(FrameCloser::isLabel)) {
                table.header = first;
                table.rows.removeFirst();
            }
        }
    }

    private static boolean isLabel(Block.Table.Cell cell) {
        return cell.content().size() == 1
                && cell.content().getFirst() instanceof Block.Paragraph paragraph
                && paragraph.content().size() == 1
                && paragraph.content().getFirst() instanceof Inline.Styled bold
                && bold.style() == Inline.Style.STRONG
                && PlainText.plain(bold.content()).chars().anyMatch(Character::isLowerCase);
    }

    private void table(Frame.Table table) {
        table.strays.forEach(builder::add);
        promoteHeader(table);
        Block.Table made = new Block.Table(table.caption, table.header, List.copyOf(table.rows), table.line);
        List<Block> code = CodeTables.code(made);
        if (!code.isEmpty()) {
            code.forEach(builder::add);
        } else if (!made.header().isEmpty() || !made.rows().isEmpty()) {
            builder.add(made);
        }
    }
}
