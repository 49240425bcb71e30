package dev.docbind.explain;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import dev.docbind.model.Binding;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelFunction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Explains how a function reports failure and where its native code is found. */
final class ContractFacts {

    private ContractFacts() {}

    static List<Explanation.Fact> of(ModelFunction function) {
        List<Explanation.Fact> facts = new ArrayList<>();
        StatementId id = function.id().statement();
        SourceLocation page = function.declaration().page().location();
        int line = function.declaration().returns().line();
        SourceLocation returns = line > 0 ? page.atLine(line) : page;
        facts.add(fact(
                id.section("errors"),
                function.errors().convention() + test(function.errors()),
                "the returns section",
                returns,
                "the wording of the page"));
        for (ErrorCode code : function.errors().codes()) {
            String value = code.value() == null ? "no known value" : "= " + code.value();
            String source = code.valueSource() == null ? "no source" : code.valueSource();
            facts.add(fact(
                    id.error(code.name()),
                    value,
                    source,
                    page.atLine(code.line()),
                    "an overlay with codes: {" + code.name() + ": …}"));
        }
        facts.add(fact(
                id.section("binding"),
                binding(function.binding()),
                "requirements",
                page,
                "libraries of docbind.yaml or an overlay"));
        return facts;
    }

    private static Explanation.Fact fact(
            StatementId statement, String conclusion, String because, SourceLocation location, String overrule) {
        return new Explanation.Fact(statement, conclusion, 1, because, location, "", List.of(), List.of(), overrule);
    }

    private static String test(ErrorContract contract) {
        return switch (contract) {
            case ErrorContract.ReturnCode c -> test(c.test());
            case ErrorContract.LastError c -> test(c.test());
            case ErrorContract.Errno c -> test(c.test());
            case ErrorContract.OutParameter c -> " " + c.parameter() + test(c.test());
            case ErrorContract.HResult c -> ", failure is negative";
            case ErrorContract.NtStatus c -> ", failure is negative";
            case ErrorContract.None c -> "";
            case ErrorContract.Unknown c -> "";
        };
    }

    private static String test(FailureTest test) {
        return switch (test.kind()) {
            case EQUAL -> ", failure is " + test.value();
            case NOT_EQUAL -> ", failure is anything but " + test.value();
            case NEGATIVE -> ", failure is negative";
            case UNKNOWN -> ", the page gives no failure value";
        };
    }

    private static String binding(Binding binding) {
        return switch (binding) {
            case Binding.Symbol symbol ->
                "exported symbol " + symbol.symbol()
                        + (symbol.libraries().isEmpty()
                                ? ", the library is given by the user"
                                : " of " + String.join(", ", symbol.libraries()));
            case Binding.TableMember member -> "member " + member.field() + " of the table " + member.table();
            case Binding.VtableSlot slot -> String.format(Locale.ROOT, "slot %d of %s", slot.slot(), slot.owner());
            case Binding.Upcall upcall -> "called by native code";
            case Binding.None none ->
                "not callable: " + none.why().message() + " [" + none.why().reason() + "]";
        };
    }
}
