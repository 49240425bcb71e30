package dev.docbind.extract;

import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.List;
import java.util.Locale;

/** Finds out which column of a table names values and which gives their numbers. */
final class ValueColumns {

    private ValueColumns() {}

    /** The column with the names: the first in which most cells are names, else the first. */
    static int name(Block.Table table) {
        int columns = width(table);
        for (int column = 0; column < columns; column++) {
            int names = 0;
            int cells = 0;
            for (Block.Table.Row row : table.rows()) {
                String text = text(row, column);
                if (!text.isEmpty()) {
                    cells++;
                    names += text.length() < 200 && Names.isOnlyNames(text) ? 1 : 0;
                }
            }
            if (cells > 0 && names * 2 >= cells) {
                return column;
            }
        }
        return 0;
    }

    /** The column with the numbers next to the names; -1 where there is none. */
    static int value(Block.Table table, int nameColumn) {
        for (int column = 0; column < width(table); column++) {
            if (column != nameColumn && (isTitledValue(table, column) || isNumbers(table, column))) {
                return column;
            }
        }
        return -1;
    }

    private static boolean isNumbers(Block.Table table, int column) {
        int numbers = 0;
        for (Block.Table.Row row : table.rows()) {
            String text = text(row, column);
            int end = text.indexOf(' ');
            if (Names.isNumber(end < 0 ? text : text.substring(0, end)) && text.length() < 40) {
                numbers++;
            } else if (!text.isEmpty()) {
                return false;
            }
        }
        return numbers > 0 && !isText(table.header(), column);
    }

    private static boolean isTitledValue(Block.Table table, int column) {
        return column < table.header().size()
                && PlainText.plainBlocks(table.header().get(column).content()).equalsIgnoreCase("value");
    }

    private static boolean isText(List<Block.Table.Cell> header, int column) {
        if (column >= header.size()) {
            return false;
        }
        String title = PlainText.plainBlocks(header.get(column).content()).toLowerCase(Locale.ROOT);
        return title.contains("description") || title.contains("meaning");
    }

    private static int width(Block.Table table) {
        int width = table.header().size();
        for (Block.Table.Row row : table.rows()) {
            width = Math.max(width, row.cells().size());
        }
        return width;
    }

    private static String text(Block.Table.Row row, int column) {
        return column < row.cells().size()
                ? PlainText.plainBlocks(row.cells().get(column).content())
                : "";
    }
}
