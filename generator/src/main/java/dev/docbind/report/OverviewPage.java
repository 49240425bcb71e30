package dev.docbind.report;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** The first page: coverage by kind and header, reasons, evidence, findings by rule. */
final class OverviewPage {

    private static final List<String> COVERAGE =
            List.of("name", "#documented", "#signature known", "#callable", "#callable %");

    private OverviewPage() {}

    static String html(ReportInput input) {
        ApiModel model = input.model();
        List<ModelFunction> functions = Facts.functions(model);
        Html out = new Html();
        out.element("p", input.pages() + " pages for " + model.target().id() + ".")
                .markup("\n");
        TableWriter.table(out, "contents", "Contents", List.of("kind", "#documented"), contents(model, functions));
        coverage(
                out,
                "kinds",
                "Functions by kind",
                functions,
                one -> one.id().kind().name().toLowerCase(Locale.ROOT));
        TableWriter.table(
                out,
                "reasons",
                "Why functions cannot be called",
                List.of("reason", "#functions"),
                rows(Facts.counted(
                        functions.stream().filter(one -> !one.callable()).toList(), Facts::reason)));
        coverage(
                out,
                "evidence",
                "Functions by the weakest source of their types",
                functions,
                one -> Facts.weakest(one).id());
        TableWriter.table(out, "rules", "Lint findings by rule", List.of("rule", "#findings"), rules(input));
        TableWriter.table(
                out,
                "diagnostics",
                "Findings of reading and resolving",
                List.of("id", "#findings"),
                diagnostics(input));
        List<List<String>> headers =
                coverageRows(functions, one -> header(one.id().header()));
        out.element("h2", "By header").markup("\n");
        TableWriter.filters(out, "headers", COVERAGE, List.of(), headers);
        TableWriter.table(out, "headers", "Functions by header", COVERAGE, headers);
        return Shell.page("index.html", input.title(), out);
    }

    private static String header(String name) {
        return name.isEmpty() ? "(none)" : name + ".h";
    }

    private static List<List<String>> contents(ApiModel model, List<ModelFunction> functions) {
        return List.of(
                row("functions, methods, macros, callbacks", functions.size()),
                row("structures and unions", model.structures().size()),
                row("with a layout", (int)
                        model.structures().stream().filter(one -> !one.opaque()).count()),
                row("enumerations", model.enumerations().size()),
                row("interfaces", model.interfaces().size()),
                row("tables of constants", model.tables().size()),
                row("control codes", model.ioctls().size()));
    }

    private static List<String> row(String name, int count) {
        return List.of(name, String.valueOf(count));
    }

    private static void coverage(
            Html out,
            String id,
            String caption,
            List<ModelFunction> functions,
            java.util.function.Function<ModelFunction, String> by) {
        TableWriter.table(out, id, caption, COVERAGE, coverageRows(functions, by));
    }

    private static List<List<String>> coverageRows(
            List<ModelFunction> functions, java.util.function.Function<ModelFunction, String> by) {
        List<List<String>> rows = new ArrayList<>();
        Facts.counted(functions, by)
                .forEach((name, count) -> rows.add(List.of(
                        name,
                        String.valueOf(count[0]),
                        String.valueOf(count[1]),
                        String.valueOf(count[2]),
                        String.valueOf(Math.round(100f * count[2] / count[0])))));
        return rows;
    }

    private static List<List<String>> rows(Map<String, int[]> counts) {
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((name, count) -> rows.add(row(name, count[0])));
        return rows;
    }

    private static List<List<String>> rules(ReportInput input) {
        List<List<String>> rows = new ArrayList<>();
        input.lint().counts().forEach((rule, count) -> rows.add(List.of(rule, String.valueOf(count))));
        return rows;
    }

    private static List<List<String>> diagnostics(ReportInput input) {
        Map<String, Integer> counts = new TreeMap<>();
        for (Diagnostic diagnostic : input.diagnostics()) {
            counts.merge(diagnostic.id(), 1, Integer::sum);
        }
        List<List<String>> rows = new ArrayList<>();
        counts.forEach((id, count) -> rows.add(row(id, count)));
        return rows;
    }
}
