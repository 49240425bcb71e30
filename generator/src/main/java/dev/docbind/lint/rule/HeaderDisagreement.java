package dev.docbind.lint.rule;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.CType;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.diagnostic.Severity;
import dev.docbind.lint.HeaderDeclarations;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The page and the header declare different things: parameters, their names and order, directions or types. */
final class HeaderDisagreement extends DeclarationRule {

    private static final Set<Abi> VALUES = Set.of(Abi.I8, Abi.I16, Abi.I32, Abi.I64, Abi.F32, Abi.F64, Abi.STRUCT);
    private static final int SHORTEST = 3;
    private static final int LONGEST_PREFIX = 4;

    HeaderDisagreement() {
        super("header.disagreement", Severity.WARNING, "The page and the header declare different things");
    }

    @Override
    void check(Subject subject) {
        if (subject.declaration() instanceof Declaration.Function function) {
            HeaderDeclarations headers = subject.context().headers();
            headers.of(function).ifPresent(declared -> {
                Comparison comparison = new Comparison(subject, function, headers, declared);
                comparison.names();
                comparison.directions();
                comparison.types();
            });
        }
    }

    /** One function of a page beside the same one of a header. */
    private record Comparison(
            Subject subject,
            Declaration.Function function,
            HeaderDeclarations headers,
            HeaderDeclarations.Signature declared) {

        private List<DocumentedParameter> documented() {
            return function.parameters().stream()
                    .filter(one -> Names.identifier(one.name()) && !one.name().equalsIgnoreCase("void"))
                    .toList();
        }

        private List<String> names(CType.Function type) {
            return type.parameters().stream()
                    .map(CParameter::name)
                    .map(name -> name == null ? "" : name)
                    .toList();
        }

        void names() {
            List<String> theirs = names(declared.type());
            List<DocumentedParameter> ours = documented();
            boolean silent =
                    ours.isEmpty() || theirs.contains("") || declared.type().variadic();
            if (silent || function.parameters().size() != ours.size()) {
                return;
            }
            List<DocumentedParameter> extra = ours.stream()
                    .filter(one -> theirs.stream().noneMatch(name -> alike(name, one.name())))
                    .toList();
            List<String> missing = theirs.stream()
                    .filter(name -> ours.stream().noneMatch(one -> alike(name, one.name())))
                    .toList();
            if (ours.size() == theirs.size()) {
                sameCount(ours, theirs, extra, missing);
                return;
            }
            extra.forEach(one ->
                    report(one, "The header does not declare the parameter " + one.name() + ".", "it has others"));
            missing.forEach(name -> missing(name, ours.getLast().line()));
        }

        private void missing(String name, int line) {
            subject.report(
                    line,
                    name,
                    subject.statement().section("parameters"),
                    "The header declares a parameter " + name + " that the page does not document (" + declared.place()
                            + ").",
                    "Document it, or mend the header.");
        }

        private void sameCount(
                List<DocumentedParameter> ours,
                List<String> theirs,
                List<DocumentedParameter> extra,
                List<String> missing) {
            List<DocumentedParameter> moved = new ArrayList<>();
            for (int i = 0; i < ours.size(); i++) {
                DocumentedParameter one = ours.get(i);
                String there = theirs.get(i);
                if (extra.contains(one) && missing.contains(there)) {
                    report(one, "The header calls the parameter " + one.name() + " " + there + ".", "use one name");
                } else if (!extra.contains(one) && !alike(there, one.name())) {
                    moved.add(one);
                }
            }
            if (!moved.isEmpty()) {
                report(
                        moved.getFirst(),
                        "The header declares the parameters in the order " + String.join(", ", theirs) + ".",
                        "use one order");
            }
        }

        void directions() {
            for (DocumentedParameter one : documented()) {
                CType type = type(declared.type(), one.name());
                Direction said = one.attributes().direction();
                boolean written = said == Direction.OUT || said == Direction.INOUT;
                if (type == null || !written) {
                    continue;
                }
                if (headers.resolve(type) instanceof CType.Pointer pointer && pointer.targetConst()) {
                    report(
                            one,
                            "The parameter " + one.name() + " is marked as output, and the header declares it as "
                                    + text(type) + ", which is only read.",
                            "mark it as input");
                } else if (VALUES.contains(headers.abi(type))) {
                    report(
                            one,
                            "The parameter " + one.name()
                                    + " is marked as output, and the header passes it by value as " + text(type) + ".",
                            "mark it as input");
                }
            }
        }

        void types() {
            DeclaredNames.prototype(function).ifPresent(own -> {
                for (CParameter parameter : own.type().parameters()) {
                    String name = parameter.name() == null ? "" : parameter.name();
                    CType theirs = type(declared.type(), name);
                    if (theirs != null && differ(parameter.type(), theirs)) {
                        type(own, name, "the parameter " + name, parameter.type(), theirs);
                    }
                }
                if (differ(own.type().returns(), declared.type().returns())) {
                    CType theirs = declared.type().returns();
                    type(
                            own,
                            function.id().name(),
                            "the return value",
                            own.type().returns(),
                            theirs);
                }
            });
        }

        private void type(DeclaredNames.Prototype own, String word, String what, CType ours, CType theirs) {
            subject.report(
                    own.location().line(),
                    word,
                    subject.statement().section("syntax"),
                    "The page declares " + what + " as " + text(ours) + ", the header as " + text(theirs) + " ("
                            + declared.place() + ").",
                    "Mend the one that is wrong.");
        }

        /** Whether values of two types are passed differently, or what they point to is of another kind. */
        private boolean differ(CType ours, CType theirs) {
            Abi left = headers.abi(ours);
            Abi right = headers.abi(theirs);
            if (left == Abi.UNKNOWN || right == Abi.UNKNOWN) {
                return false;
            }
            if (left != right) {
                return true;
            }
            CType a = target(ours);
            CType b = target(theirs);
            return a != null && b != null && VALUES.contains(headers.abi(a)) && VALUES.contains(headers.abi(b))
                    ? headers.abi(a) != headers.abi(b)
                    : false;
        }

        private @Nullable CType target(CType type) {
            return headers.resolve(type) instanceof CType.Pointer pointer ? pointer.target() : null;
        }

        private void report(DocumentedParameter one, String message, String hint) {
            subject.report(
                    one.line(),
                    one.name(),
                    subject.statement().parameter(one.name()),
                    message.substring(0, message.length() - 1) + " (" + declared.place() + ").",
                    Character.toUpperCase(hint.charAt(0)) + hint.substring(1) + ", or mend the header.");
        }

        /** The type of the parameter of this very name, or else of the only one of a like name. */
        private static @Nullable CType type(CType.Function function, String name) {
            List<CParameter> like = function.parameters().stream()
                    .filter(one -> one.name() != null && alike(one.name(), name))
                    .toList();
            return like.stream()
                    .filter(one -> like.size() == 1
                            || Names.normal(String.valueOf(one.name())).equals(Names.normal(name)))
                    .map(CParameter::type)
                    .findFirst()
                    .orElse(null);
        }

        private static String text(CType type) {
            return new CPrinter().type(type);
        }
    }

    /** Whether two names mean the same parameter to a reader: case, underscores and a prefix such as lp do not make another one. */
    private static boolean alike(String left, String right) {
        return Names.normal(left).equals(Names.normal(right)) || prefixed(left, right) || prefixed(right, left);
    }

    private static boolean prefixed(String longer, String name) {
        int prefix = longer.length() - name.length();
        return prefix > 0
                && prefix <= LONGEST_PREFIX
                && name.length() >= SHORTEST
                && longer.substring(0, prefix).chars().allMatch(Character::isLowerCase)
                && longer.substring(prefix).equalsIgnoreCase(name);
    }
}
