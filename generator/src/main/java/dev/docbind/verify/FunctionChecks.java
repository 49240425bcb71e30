package dev.docbind.verify;

import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.CType;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.HeaderIndex;
import dev.docbind.identity.StatementId;
import dev.docbind.model.Binding;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ResolvedType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Makes the checks of functions and callbacks against what the header declares.
 *
 * @param index the header
 * @param types checks of types
 */
record FunctionChecks(HeaderIndex index, TypeChecks types) {

    /** The checks of a bound function or a callback; none where the header does not declare it. */
    List<Check> of(ModelFunction function) {
        List<Check> checks = new ArrayList<>();
        CType.Function declared = declared(function);
        if (declared != null && (function.bound() || function.binding() instanceof Binding.Upcall)) {
            signature(function, declared, checks);
        }
        codes(function, checks);
        return checks;
    }

    private CType.@Nullable Function declared(ModelFunction function) {
        String owner = function.id().owner();
        if (owner != null) {
            return index.method(owner, function.id().name());
        }
        return function.binding() instanceof Binding.TableMember member
                ? index.member(member.table(), member.field())
                : index.signature(function.id().name());
    }

    private void signature(ModelFunction function, CType.Function declared, List<Check> checks) {
        StatementId statement = function.id().statement();
        SourceLocation page = function.declaration().page().location();
        String name = function.id().qualifiedName();
        if (function.id().owner() == null && index.function(function.id().name()) != null) {
            String pointer = new CPrinter().type(new CType.Pointer(declared, false));
            checks.add(Check.that(
                    "_Generic(&" + function.id().name() + ", " + pointer + ": 1, default: 0)",
                    statement,
                    page,
                    name + ": the header was read as " + pointer));
        }
        if (declared.variadic() != function.variadic()) {
            checks.add(Check.failed(
                    statement,
                    page,
                    name + (declared.variadic() ? " is variadic in the header" : " is not variadic in the header")));
        }
        int fixed = declared.parameters().size();
        boolean documentedVariable = declared.variadic()
                && function.variadic()
                && function.parameters().size() > fixed;
        if (!documentedVariable && fixed != function.parameters().size()) {
            checks.add(Check.failed(
                    statement,
                    page,
                    name + " has " + function.parameters().size() + " parameters, in the header " + fixed));
            return;
        }
        value(
                function.returns(),
                declared.returns(),
                statement.section("returns"),
                name + ": the return value",
                checks);
        for (int i = 0; i < fixed; i++) {
            ModelParameter parameter = function.parameters().get(i);
            CParameter actual = declared.parameters().get(i);
            value(
                    parameter.type(),
                    actual.type(),
                    statement.parameter(parameter.name()),
                    name + ": " + parameter.name(),
                    checks);
        }
        order(function, declared, checks);
    }

    private void value(ResolvedType type, CType actual, StatementId statement, String what, List<Check> checks) {
        SourceLocation location = type.evidence().location();
        String cType = new CPrinter().type(actual);
        checks.addAll(types.of(type.type(), cType, statement, location, what));
        boolean identity = type.evidence().source().declared() && !type.cType().isBlank();
        if (identity) {
            checks.add(Check.that(
                            "__builtin_types_compatible_p(" + type.cType() + ", " + cType + ")",
                            statement,
                            location,
                            what + " is declared as " + type.cType() + ", in the header as " + cType)
                    .asNote());
        }
    }

    /** Parameters of the header's names in another order are a mistake, even where the types agree. */
    private static void order(ModelFunction function, CType.Function declared, List<Check> checks) {
        List<String> theirs = declared.parameters().stream()
                .map(parameter -> parameter.name() == null ? "" : parameter.name())
                .toList();
        List<String> ours =
                function.parameters().stream().map(ModelParameter::name).toList();
        boolean shuffled = !ours.equals(theirs)
                && ours.stream()
                        .sorted()
                        .toList()
                        .equals(theirs.stream().sorted().toList());
        if (shuffled) {
            checks.add(Check.failed(
                    function.id().statement(),
                    function.declaration().page().location(),
                    function.id().qualifiedName() + ": the header's order of parameters is " + theirs));
        }
    }

    private void codes(ModelFunction function, List<Check> checks) {
        for (ErrorCode code : function.errors().codes()) {
            Long value = code.value();
            if (value != null && Constants.known(index, code.name())) {
                checks.add(Constants.check(
                        code.name(),
                        value,
                        function.id().statement().error(code.name()),
                        function.declaration().page().location().atLine(code.line())));
            }
        }
    }
}
