package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Severity;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A table's heads name code and meaning in one order and its rows give them in the other. */
final class SwappedColumns extends DeclarationRule {

    private static final Set<String> CODE_HEADS = Set.of(
            "value",
            "constant",
            "code",
            "return code",
            "return value",
            "error code",
            "flag",
            "status code",
            "name",
            "term");
    private static final Set<String> MEANING_HEADS = Set.of("meaning", "description", "definition", "explanation");
    private static final Pattern CODE =
            Pattern.compile("[A-Z][A-Z0-9]*_[A-Z0-9_]++(?: ?\\(?0?[xX]?[0-9A-Fa-f]++\\)?)?");

    SwappedColumns() {
        super("table.columns-swapped", Severity.WARNING, "The columns of a table stand under each other's heads");
    }

    @Override
    void check(Subject subject) {
        if (subject.declaration() instanceof Declaration.Function function) {
            tables(subject, function.returns().documentation());
            function.parameters().forEach(parameter -> tables(subject, parameter.documentation()));
        }
        if (subject.declaration() instanceof Declaration.Structure structure) {
            structure.fields().forEach(field -> tables(subject, field.documentation()));
        }
        tables(subject, subject.declaration().page().description());
        tables(subject, subject.declaration().page().remarks());
    }

    private static void tables(Subject subject, List<Block> blocks) {
        for (Block block : blocks) {
            if (block instanceof Block.Table table && table.header().size() == 2 && swapped(table)) {
                subject.report(
                        table.line(),
                        PlainText.line(table.header().getFirst().content()),
                        subject.statement(),
                        "The rows of this table give the meaning under '"
                                + PlainText.line(table.header().getFirst().content()) + "' and the code under '"
                                + PlainText.line(table.header().getLast().content()) + "'.",
                        "Swap the heads or the columns.");
            }
        }
    }

    private static boolean swapped(Block.Table table) {
        boolean codeFirst = CODE_HEADS.contains(head(table, 0)) && MEANING_HEADS.contains(head(table, 1));
        boolean codeLast = CODE_HEADS.contains(head(table, 1)) && MEANING_HEADS.contains(head(table, 0));
        if (!codeFirst && !codeLast) {
            return false;
        }
        int expected = codeFirst ? 0 : 1;
        int right = 0;
        int wrong = 0;
        for (Block.Table.Row row : table.rows()) {
            if (row.cells().size() == 2) {
                right += code(row, expected) ? 1 : 0;
                wrong += code(row, 1 - expected) && prose(row, expected) ? 1 : 0;
            }
        }
        return wrong > 0 && right == 0 && wrong * 2 > table.rows().size();
    }

    private static String head(Block.Table table, int column) {
        return PlainText.line(table.header().get(column).content()).toLowerCase(Locale.ROOT);
    }

    private static boolean code(Block.Table.Row row, int column) {
        return CODE.matcher(PlainText.line(row.cells().get(column).content())).matches();
    }

    private static boolean prose(Block.Table.Row row, int column) {
        return PlainText.line(row.cells().get(column).content()).split(" ").length > 2;
    }
}
