package dev.docbind.extract;

import dev.docbind.declaration.DocumentedValue;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

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
            } else if (block instanceof Block.CodeBlock code) {
                typedefs(code, types);
            }
        }
        return List.copyOf(types);
    }

    /** The type definitions that stand on one line each; the last word names the type. */
    private static void typedefs(Block.CodeBlock code, List<DocumentedValue> types) {
        int line = code.line();
        for (String each : code.text().split("\n", -1)) {
            String text = each.strip();
            if (text.startsWith(TYPEDEF) && text.endsWith(";")) {
                String body = text.substring(0, text.length() - 1).strip();
                int start = body.length();
                while (start > 0
                        && (Character.isLetterOrDigit(body.charAt(start - 1)) || body.charAt(start - 1) == '_')) {
                    start--;
                }
                if (start < body.length()) {
                    types.add(new DocumentedValue(body.substring(start), text, List.of(), line));
                }
            }
            line++;
        }
    }

    private static void type(Block.Table.Row row, List<DocumentedValue> types) {
        String name = PlainText.plainBlocks(row.cells().getFirst().content());
        List<Block> meaning = row.cells().get(1).content();
        if (!name.isEmpty() && name.indexOf(' ') < 0) {
            types.add(new DocumentedValue(name, declaration(meaning), meaning, row.line()));
        }
    }

    /** The first code in a cell that defines something; null where none does. */
    private static @Nullable String declaration(List<Block> cell) {
        for (Block block : cell) {
            if (block instanceof Block.CodeBlock code && defines(code.text())) {
                return code.text();
            }
            if (block instanceof Block.Paragraph paragraph) {
                for (Inline inline : paragraph.content()) {
                    if (inline instanceof Inline.Code code && defines(code.value())) {
                        return code.value();
                    }
                }
            }
        }
        return null;
    }

    private static boolean defines(String code) {
        return code.contains(TYPEDEF) || code.contains("#define ");
    }
}
