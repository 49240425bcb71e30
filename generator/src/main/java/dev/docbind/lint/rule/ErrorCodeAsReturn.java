package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.diagnostic.Severity;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** A table shows codes as return values although the text says that they come from the thread's last error. */
final class ErrorCodeAsReturn extends DeclarationRule {

    private static final Pattern LAST_ERROR =
            Pattern.compile("(?<!not )(?:call|calling|use|calls) \u0001(?:WSA)?GetLastError\u0002");
    private static final Pattern FAILURE_VALUE = Pattern.compile(
            "(?:return value is|returns) \u0001?(?:zero|0|NULL|FALSE|INVALID_HANDLE_VALUE|SOCKET_ERROR|INVALID_SOCKET|-1)\\b",
            Pattern.CASE_INSENSITIVE);

    ErrorCodeAsReturn() {
        super(
                "returns.code-not-returned",
                Severity.WARNING,
                "A code stands as return value although it comes from the last error");
    }

    @Override
    void check(Subject subject) {
        if (!(subject.declaration() instanceof Declaration.Function function)) {
            return;
        }
        List<Passages.Passage> passages = Passages.of(function.returns().documentation());
        boolean lastError =
                passages.stream().anyMatch(one -> LAST_ERROR.matcher(one.text()).find());
        boolean failureValue = passages.stream()
                .anyMatch(one -> FAILURE_VALUE.matcher(one.text()).find());
        if (!lastError || !failureValue) {
            return;
        }
        for (Block block : function.returns().documentation()) {
            if (block instanceof Block.Table table && returnTable(table)) {
                table(subject, function, table);
                return;
            }
        }
    }

    private static boolean returnTable(Block.Table table) {
        if (table.header().isEmpty()) {
            return false;
        }
        String head = PlainText.line(table.header().getFirst().content()).toLowerCase(Locale.ROOT);
        return head.startsWith("return");
    }

    private static void table(Subject subject, Declaration.Function function, Block.Table table) {
        for (DocumentedValue code : function.returns().codes()) {
            if (code.line() >= table.line()
                    && (code.name().startsWith("ERROR_") || code.name().startsWith("WSA"))) {
                subject.report(
                        code.line(),
                        code.name(),
                        subject.statement().error(code.name()),
                        code.name() + " is shown as a return value, but the text says that the error comes from"
                                + " GetLastError.",
                        "Head the table 'Error code'.");
                return;
            }
        }
    }
}
