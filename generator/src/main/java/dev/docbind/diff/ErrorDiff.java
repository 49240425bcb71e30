package dev.docbind.diff;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.ApiKind;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ModelFunction;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
        new ContractDiff(out, before, after, used).compare();
        Map<String, ErrorCode> old = codes(before);
        Map<String, ErrorCode> now = codes(after);
        old.forEach((name, code) -> {
            ErrorCode other = now.get(name);
            if (other == null) {
                add("error.removed", lost(code), name, "is no longer documented", code, null);
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
            Level level = !used ? Level.TEXT : old.value() == null ? Level.ADDITION : Level.BEHAVIOUR;
            String what = "is now " + shown(now.value()) + ", before " + shown(old.value());
            add("error.value", now.value() == null ? lost(old) : level, name, what, old, now);
        }
        if (!Words.normal(old.meaning()).equals(Words.normal(now.meaning()))) {
            add("error.text", Level.TEXT, name, "has another text", old, now);
        }
    }

    /** Callers name codes whose number is known; callbacks have none of their own. */
    private Level lost(ErrorCode code) {
        boolean named = code.value() != null && after.id().kind() != ApiKind.CALLBACK;
        return !used ? Level.TEXT : named ? Level.SOURCE_BREAKING : Level.BEHAVIOUR;
    }

    private static String shown(@Nullable Long value) {
        return value == null ? "without a number" : value.toString();
    }

    private StatementId statement() {
        return after.id().statement();
    }

    private void add(
            String id, Level level, String name, String what, @Nullable ErrorCode old, @Nullable ErrorCode now) {
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

    private Changes.Places places(@Nullable ErrorCode old, @Nullable ErrorCode now) {
        return new Changes.Places(place(before, old), place(after, now));
    }

    private static SourceLocation place(ModelFunction function, @Nullable ErrorCode code) {
        SourceLocation page = function.declaration().page().location();
        return code == null || code.line() <= 0 ? page : page.atLine(code.line());
    }
}
