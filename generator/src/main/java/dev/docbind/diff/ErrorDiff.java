package dev.docbind.diff;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/** Compares how one function reports failure in two states. */
final class ErrorDiff {

    private final Changes out;
    private final ModelFunction before;
    private final ModelFunction after;
    private final boolean used;

    ErrorDiff(Changes out, ModelFunction before, ModelFunction after, boolean used) {
        this.out = out;
        this.before = before;
        this.after = after;
        this.used = used;
    }

    void compare() {
        convention();
        Map<String, ErrorCode> old = codes(before);
        Map<String, ErrorCode> now = codes(after);
        old.forEach((name, code) -> {
            ErrorCode other = now.get(name);
            if (other == null) {
                add(
                        "error.removed",
                        used ? Level.SOURCE_BREAKING : Level.TEXT,
                        name,
                        "is no longer documented",
                        code,
                        null);
            } else {
                same(name, code, other);
            }
        });
        now.forEach((name, code) -> {
            if (!old.containsKey(name)) {
                add("error.added", used ? Level.ADDITION : Level.TEXT, name, "is newly documented", null, code);
            }
        });
    }

    private static Map<String, ErrorCode> codes(ModelFunction function) {
        Map<String, ErrorCode> codes = new LinkedHashMap<>();
        function.errors().codes().forEach(code -> codes.putIfAbsent(code.name(), code));
        return codes;
    }

    private void same(String name, ErrorCode old, ErrorCode now) {
        if (!Objects.equals(old.value(), now.value())) {
            boolean learned = old.value() == null;
            Level level = !used ? Level.TEXT : learned ? Level.ADDITION : Level.BEHAVIOUR;
            add("error.value", level, name, "is now " + now.value() + ", before " + old.value(), old, now);
        }
        if (!Words.normal(old.meaning()).equals(Words.normal(now.meaning()))) {
            add("error.text", Level.TEXT, name, "has another text", old, now);
        }
    }

    /** Where no failure test is known there is no throwing method, so a lost one breaks its callers. */
    private void convention() {
        String left = before.errors().convention();
        String right = after.errors().convention();
        boolean lost = throwing(before.errors()) && !throwing(after.errors());
        boolean gained = !throwing(before.errors()) && throwing(after.errors());
        if (left.equals(right) && !lost && !gained) {
            return;
        }
        boolean parameter = !left.equals(right)
                && (before.errors() instanceof ErrorContract.OutParameter
                        || after.errors() instanceof ErrorContract.OutParameter);
        Level level = !used
                ? Level.TEXT
                : lost || (parameter && throwing(before.errors()))
                        ? Level.SOURCE_BREAKING
                        : gained ? Level.ADDITION : Level.BEHAVIOUR;
        out.add(
                "error.convention",
                level,
                statement().section("returns"),
                after.id().qualifiedName() + " now reports failure by " + right + ", before by " + left + ".",
                left,
                right,
                places(null, null));
    }

    private static boolean throwing(ErrorContract contract) {
        return switch (contract) {
            case ErrorContract.ReturnCode code -> known(code.test());
            case ErrorContract.LastError error -> known(error.test());
            case ErrorContract.Errno errno -> known(errno.test());
            case ErrorContract.OutParameter parameter -> known(parameter.test());
            case ErrorContract.HResult _, ErrorContract.NtStatus _ -> true;
            case ErrorContract.None _, ErrorContract.Unknown _ -> false;
        };
    }

    private static boolean known(FailureTest test) {
        return test.kind() != FailureTest.Kind.UNKNOWN;
    }

    private StatementId statement() {
        return after.id().statement();
    }

    private void add(
            String id,
            Level level,
            String name,
            String what,
            @org.jspecify.annotations.Nullable ErrorCode old,
            @org.jspecify.annotations.Nullable ErrorCode now) {
        out.add(
                id,
                level,
                statement().error(name),
                "The code " + name + " of " + after.id().qualifiedName() + " " + what + ".",
                old == null ? "" : shown(old),
                now == null ? "" : shown(now),
                places(old, now));
    }

    private static String shown(ErrorCode code) {
        return code.name() + (code.value() == null ? "" : " = " + code.value()) + ": " + Words.shown(code.meaning());
    }

    private Changes.Places places(
            @org.jspecify.annotations.Nullable ErrorCode old, @org.jspecify.annotations.Nullable ErrorCode now) {
        return new Changes.Places(place(before, old), place(after, now));
    }

    private static SourceLocation place(ModelFunction function, @org.jspecify.annotations.Nullable ErrorCode code) {
        SourceLocation page = function.declaration().page().location();
        return code == null || code.line() <= 0 ? page : page.atLine(code.line());
    }
}
