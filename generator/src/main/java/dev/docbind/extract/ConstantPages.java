package dev.docbind.extract;

import dev.docbind.declaration.DocumentedValue;
import dev.docbind.document.Block;
import dev.docbind.document.Texts;
import java.util.ArrayList;
import java.util.List;

/** Reads reference pages without syntax: tables and lists of constants with their numbers, and tables of data types. */
final class ConstantPages {

    private static final String TYPEDEF = "typedef ";

    private ConstantPages() {}

    /** The names to which the page gives a number. */
    static List<DocumentedValue> constants(List<Block> blocks) {
        return CodeRows.of(blocks).stream()
                .filter(row -> row.value() != null && Names.isConstant(row.name()))
                .toList();
    }

    /** The types that the rows of the page's tables define, with their C text. */
    static List<DocumentedValue> types(List<Block> blocks) {
        List<DocumentedValue> types = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Block.Table table) {
                for (Block.Table.Row row : table.rows()) {
                    if (row.cells().size() >= 2) {
                        type(row, types);
                    }
                }
            }
        }
        return List.copyOf(types);
    }

    private static void type(Block.Table.Row row, List<DocumentedValue> types) {
        String name = Texts.plainBlocks(row.cells().getFirst().content());
        List<Block> meaning = row.cells().get(1).content();
        String text = Texts.plainBlocks(meaning);
        if (!name.isEmpty() && name.indexOf(' ') < 0) {
            types.add(new DocumentedValue(name, declaration(text), meaning, row.line()));
        }
    }

    private static @org.jspecify.annotations.Nullable String declaration(String text) {
        int at = text.indexOf(TYPEDEF);
        int define = text.indexOf("#define ");
        if (at >= 0) {
            int end = text.indexOf(';', at);
            return end < 0 ? null : text.substring(at, end + 1);
        }
        return define < 0 ? null : text.substring(define);
    }
}
