package dev.docbind.verify;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.CompilerRun;
import dev.docbind.header.HeaderIndex;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelStructure;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lets a C compiler with the real headers judge a model: every claim becomes a line that fails to compile where it is wrong. */
public final class Verifier {

    private static final Pattern MESSAGE = Pattern.compile("docbind-checks:(\\d+):(?:\\d+:)? (?:fatal )?error: (.*)");

    private final CompilerRun compiler;
    private final List<String> headers;

    /**
     * A verifier.
     *
     * @param compiler gcc, clang or a mingw-w64 compiler, with its include directories
     * @param headers the headers to include, in order
     */
    public Verifier(CompilerRun compiler, List<String> headers) {
        this.compiler = compiler;
        this.headers = List.copyOf(headers);
    }

    /**
     * What a verification came to.
     *
     * @param checks how many claims were put to the compiler
     * @param unit the C text that held them
     */
    public record Report(int checks, String unit) {}

    /**
     * Verifies a model.
     *
     * @return how many claims were checked; a {@code verify.mismatch} error for each wrong one and a {@code verify.type-name}
     *     info where only the C type differs, tied to their statements; without value where the headers cannot be read
     */
    public Result<Report> verify(ApiModel model) {
        Result<HeaderIndex> read = HeaderIndex.of(model.target(), compiler, headers);
        if (read.value() == null) {
            return new Result<>(null, read.diagnostics());
        }
        List<Check> checks = checks(model, read.value());
        String unit = unit(checks);
        CompilerRun.Outcome outcome = compiler.run(unit, List.of("-w", "-fsyntax-only", limit()));
        return judge(checks, unit, outcome);
    }

    private String limit() {
        return compiler.compiler().contains("clang") ? "-ferror-limit=0" : "-fmax-errors=0";
    }

    private static List<Check> checks(ApiModel model, HeaderIndex index) {
        Map<String, Long> sizes = new HashMap<>();
        for (ModelStructure structure : model.structures()) {
            if (!structure.opaque()) {
                sizes.put(structure.name(), structure.size());
                structure.aliases().forEach(alias -> sizes.putIfAbsent(alias, structure.size()));
            }
        }
        TypeChecks types = new TypeChecks(sizes);
        FunctionChecks functions = new FunctionChecks(index, types);
        StructureChecks structures = new StructureChecks(model.target(), index, types);
        List<Check> checks = new ArrayList<>();
        model.functions().forEach(function -> checks.addAll(functions.of(function)));
        model.callbacks().forEach(callback -> checks.addAll(functions.of(callback)));
        model.structures().forEach(structure -> checks.addAll(structures.of(structure)));
        model.enumerations().forEach(enumeration -> members(enumeration, index, checks));
        model.tables()
                .forEach(table -> table.constants()
                        .forEach(constant ->
                                constant(constant, table.declaration().id().statement(), index, checks)));
        model.interfaces().forEach(type -> {
            checks.addAll(VtableChecks.of(type, index));
            type.methods().forEach(method -> checks.addAll(functions.of(method)));
        });
        return checks;
    }

    private static void members(ModelEnumeration enumeration, HeaderIndex index, List<Check> checks) {
        enumeration
                .members()
                .forEach(member -> constant(member, enumeration.id().statement(), index, checks));
    }

    private static void constant(ModelConstant constant, StatementId owner, HeaderIndex index, List<Check> checks) {
        Long value = constant.value();
        if (value != null && Constants.known(index, constant.name())) {
            SourceLocation location = SourceLocation.of(constant.page(), constant.line());
            checks.add(Constants.check(constant.name(), value, owner.field(constant.name()), location));
        }
    }

    private String unit(List<Check> checks) {
        StringBuilder text = new StringBuilder(HeaderIndex.includes(headers));
        text.append("#line 1 \"docbind-checks\"\n");
        checks.forEach(check -> text.append(check.code()).append('\n'));
        return text.toString();
    }

    private static Result<Report> judge(List<Check> checks, String unit, CompilerRun.Outcome outcome) {
        Map<Integer, Diagnostic> found = new LinkedHashMap<>();
        for (int i = 0; i < checks.size(); i++) {
            if (checks.get(i).code().isEmpty()) {
                found.put(i, finding(checks.get(i), "no static assertion"));
            }
        }
        outcome.messages().lines().map(MESSAGE::matcher).filter(Matcher::find).forEach(message -> {
            int index = Integer.parseInt(message.group(1)) - 1;
            if (index < checks.size()) {
                found.putIfAbsent(index, finding(checks.get(index), message.group(2)));
            }
        });
        List<Diagnostic> diagnostics = new ArrayList<>(found.values());
        if (outcome.code() != 0 && found.isEmpty()) {
            diagnostics.add(Diagnostic.error(
                    "verify.compiler",
                    SourceLocation.of("docbind-checks"),
                    "the compiler failed: "
                            + outcome.messages().lines().findFirst().orElse("no message"),
                    null));
        }
        return new Result<>(new Report(checks.size(), unit), diagnostics);
    }

    private static Diagnostic finding(Check check, String message) {
        boolean plain = message.contains("static assertion")
                || message.contains("static_assert")
                || message.contains("docbind_constant")
                || message.contains("at file scope");
        String text = plain ? check.claim() : check.claim() + " (" + message + ")";
        Severity severity = check.note() ? Severity.INFO : Severity.ERROR;
        String id = check.note() ? "verify.type-name" : "verify.mismatch";
        return new Diagnostic(id, severity, text, check.location(), check.statement(), null);
    }
}
