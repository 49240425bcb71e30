package dev.docbind.report;

import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import java.util.List;
import java.util.Locale;

/** The page that lists every function with what became of it and why. */
final class FunctionsPage {

    private static final List<String> HEADS = List.of(
            "function",
            "header",
            "kind",
            "callable",
            "reason",
            "weakest source",
            "failure",
            "page",
            "~what is missing");

    private FunctionsPage() {}

    static String html(ReportInput input) {
        List<List<String>> rows =
                Facts.functions(input.model()).stream().map(FunctionsPage::row).toList();
        Html out = new Html();
        TableWriter.filters(out, "functions", HEADS, List.of(2, 3, 4, 5, 6), rows);
        TableWriter.table(out, "functions", "All functions, methods, macros and callbacks", HEADS, rows);
        return Shell.page("functions.html", input.title(), out);
    }

    private static List<String> row(ModelFunction function) {
        return List.of(
                function.id().qualifiedName(),
                function.id().header(),
                function.id().kind().name().toLowerCase(Locale.ROOT),
                function.callable() ? "yes" : "no",
                Facts.reason(function),
                Facts.weakest(function).id(),
                function.errors().convention(),
                function.declaration().page().location().toString(),
                function.binding() instanceof Binding.None none ? none.why().message() : "");
    }
}
