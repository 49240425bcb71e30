package dev.docbind.explain;

import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import dev.docbind.model.Binding;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ParameterFacts;
import dev.docbind.resolve.bind.Libraries;
import dev.docbind.resolve.text.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Explains how parameters are to be used, how a function reports failure and where its native code is found. */
final class ContractFacts {

    /** Precision of conventions on the sample of {@code docs/error-contracts.md}. */
    private static final double MEASURED = 0.98;

    private static final int LONGEST = 1500;

    private ContractFacts() {}

    static List<Explanation.Fact> of(ModelFunction function) {
        List<Explanation.Fact> facts = new ArrayList<>();
        StatementId id = function.id().statement();
        SourceLocation page = function.declaration().page().location();
        int line = function.declaration().returns().line();
        SourceLocation returns = line > 0 ? page.atLine(line) : page;
        function.parameters().forEach(parameter -> use(parameter, id, page).ifPresent(facts::add));
        facts.add(convention(function, id, returns));
        for (ErrorCode code : function.errors().codes()) {
            String value = code.value() == null ? "no known value" : "= " + code.value();
            String own = page.file();
            String source = code.valueSource() == null
                    ? "no source"
                    : code.valueSource().equals(own) ? "the number beside the name" : code.valueSource();
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
                configured(function) ? "docbind.yaml or an overlay, not the requirements" : "requirements",
                page,
                "libraries of docbind.yaml or an overlay"));
        return facts;
    }

    /** Whether the libraries are others than the page names. */
    private static boolean configured(ModelFunction function) {
        return function.binding() instanceof Binding.Symbol symbol
                && !symbol.libraries()
                        .equals(Libraries.userMode(function.declaration().page().requirements()));
    }

    /** The convention with the sentence that speaks of it; how sure that is, was measured on pages labelled by hand. */
    private static Explanation.Fact convention(ModelFunction function, StatementId id, SourceLocation returns) {
        ErrorContract contract = function.errors();
        boolean typed =
                List.of("HRESULT", "NTSTATUS").contains(function.returns().cType());
        boolean known = !(contract instanceof ErrorContract.Unknown);
        return new Explanation.Fact(
                id.section("errors"),
                contract.convention() + test(contract),
                typed ? 1 : known ? MEASURED : 0,
                typed ? "the return type" : "the returns section",
                returns,
                typed ? "" : sentence(function, contract),
                List.of(),
                List.of(),
                "an overlay with errors: {convention: …, failure: …}");
    }

    /** The first sentence of the returns section that speaks of where the code is; the first of all where none does. */
    private static String sentence(ModelFunction function, ErrorContract contract) {
        String word = switch (contract) {
            case ErrorContract.LastError c -> "GetLastError";
            case ErrorContract.Errno c -> "errno";
            case ErrorContract.OutParameter c -> c.parameter();
            case ErrorContract.HResult c -> "S_OK";
            case ErrorContract.NtStatus c -> "STATUS";
            default -> "error";
        };
        List<String> sentences = Prose.of(function.declaration().returns().documentation(), LONGEST)
                .sentences();
        String first = sentences.isEmpty() ? "" : sentences.getFirst();
        return sentences.stream().filter(s -> s.contains(word)).findFirst().orElse(first);
    }

    /** What the page states about the use of a parameter beyond its type; empty where it states nothing. */
    private static Optional<Explanation.Fact> use(ModelParameter parameter, StatementId id, SourceLocation page) {
        ParameterFacts stated = parameter.facts();
        List<String> all = new ArrayList<>();
        if (stated.nullable()) {
            all.add("may be NULL");
        }
        if (stated.mustBeZero()) {
            all.add("must be zero");
        }
        if (stated.lengthParameter() != null) {
            boolean unit = stated.lengthUnit() != ParameterFacts.LengthUnit.UNSTATED;
            String counted = unit ? " in " + stated.lengthUnit().name().toLowerCase(Locale.ROOT) : "";
            all.add("its length" + counted + " is " + stated.lengthParameter());
        }
        if (stated.retained()) {
            all.add("kept after the call");
        }
        if (stated.freedBy() != null) {
            all.add("freed by " + stated.freedBy());
        }
        DocumentedParameter words = parameter.documentation();
        if (all.isEmpty() || words == null) {
            return Optional.empty();
        }
        return Optional.of(fact(
                id.parameter(parameter.name()),
                String.join(", ", all),
                "what the page says of it",
                page.atLine(words.line()),
                "the wording of the page"));
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
