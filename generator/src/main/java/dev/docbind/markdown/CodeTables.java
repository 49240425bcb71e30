package dev.docbind.markdown;

import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.List;
import java.util.Locale;

/** Recognises tables that older pages use as a frame around code; their header cell names the language or nothing. */
final class CodeTables {

    private static final int LONGEST_LANGUAGE = 24;

    private CodeTables() {}

    /** The code such a table holds; empty when it is a table of data. */
    static List<Block> code(Block.Table table) {
        if (table.rows().size() != 1
                || table.rows().getFirst().cells().size() != 1
                || table.header().size() > 1) {
            return List.of();
        }
        List<Block> content = table.rows().getFirst().cells().getFirst().content();
        String language = table.header().isEmpty()
                ? ""
                : PlainText.plainBlocks(table.header().getFirst().content());
        if (content.isEmpty()
                || language.length() > LONGEST_LANGUAGE
                || !content.stream().allMatch(Block.CodeBlock.class::isInstance)) {
            return List.of();
        }
        return content.stream()
                .map(Block.CodeBlock.class::cast)
                .<Block>map(code -> new Block.CodeBlock(language.toLowerCase(Locale.ROOT), code.text(), code.line()))
                .toList();
    }
}
