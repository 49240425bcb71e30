package dev.docbind.diff;

import dev.docbind.document.Block;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelFunction;
import java.util.List;

/** Compares by which convention one function reports failure, and by which test callers see it. */
final class ContractDiff {

    private final Changes out;
    private final ModelFunction before;
    private final ModelFunction after;
    private final boolean used;

    ContractDiff(Changes out, ModelFunction before, ModelFunction after, boolean used) {
        this.out = out;
        this.before = before;
        this.after = after;
        this.used = used;
    }

    void compare() {
        String old = said(before);
        String now = said(after);
        boolean stated = stated();
        boolean told = throwing(before.errors()) || throwing(after.errors());
        if (old.equals(now) || !told || !used && !stated) {
            return;
        }
        boolean sameConvention =
                before.errors().convention().equals(after.errors().convention());
        String id = "error." + (sameConvention ? "test" : "convention");
        out.add(
                stated ? id : id + "-deduced",
                level(stated),
                after.id().statement().section("returns"),
                after.id().qualifiedName() + " now reports failure " + now + ", before " + old
                        + (stated ? "." : "; this is concluded, and no page states it."),
                old,
                now,
                new Changes.Places(
                        before.declaration().page().location(),
                        after.declaration().page().location()));
    }

    /** The throwing variant is there only where a failure test is known, and lacks the parameter that receives the code. */
    private Level level(boolean stated) {
        if (!used) {
            return Level.TEXT;
        }
        boolean callable = before.callable() && after.callable() && after.id().kind() != ApiKind.CALLBACK;
        boolean lost = callable && throwing(before.errors()) && !throwing(after.errors());
        boolean gained = callable && !throwing(before.errors()) && throwing(after.errors());
        boolean plumbing = callable
                && throwing(before.errors())
                && !parameter(before.errors()).equals(parameter(after.errors()));
        if (lost || plumbing) {
            return stated ? Level.SOURCE_BREAKING : Level.DEDUCTION;
        }
        return gained ? Level.ADDITION : stated ? Level.BEHAVIOUR : Level.DEDUCTION;
    }

    /** Whether the words on what is returned differ, or the type that is returned is written down as another. */
    private boolean stated() {
        boolean typed = TypeWords.stated(before.returns())
                && TypeWords.stated(after.returns())
                && !before.returns().cType().equals(after.returns().cType());
        return typed || !Words.normal(words(before)).equals(Words.normal(words(after)));
    }

    private static List<Block> words(ModelFunction function) {
        return function.declaration().returns().documentation();
    }

    /** Whether functions of this contract have a variant that throws. */
    static boolean throwing(ErrorContract contract) {
        return contract instanceof ErrorContract.HResult
                || contract instanceof ErrorContract.NtStatus
                || test(contract).kind() != FailureTest.Kind.UNKNOWN;
    }

    private static FailureTest test(ErrorContract contract) {
        return switch (contract) {
            case ErrorContract.ReturnCode code -> code.test();
            case ErrorContract.LastError error -> error.test();
            case ErrorContract.Errno errno -> errno.test();
            case ErrorContract.OutParameter parameter -> parameter.test();
            case ErrorContract.HResult _, ErrorContract.NtStatus _ -> FailureTest.NONE;
            case ErrorContract.None _, ErrorContract.Unknown _ -> FailureTest.NONE;
        };
    }

    private static String parameter(ErrorContract contract) {
        return contract instanceof ErrorContract.OutParameter out ? out.parameter() : "";
    }

    /** The convention with its test, as {@code by last-error where the result equals 0}. */
    private static String said(ModelFunction function) {
        ErrorContract contract = function.errors();
        if (contract instanceof ErrorContract.None) {
            return words(function).isEmpty() ? "in no stated way" : "not at all";
        }
        String by = contract instanceof ErrorContract.Unknown
                ? "in a way that is not known"
                : "by " + (contract.convention() + " " + parameter(contract)).strip();
        FailureTest test = test(contract);
        return switch (test.kind()) {
            case EQUAL -> by + " where the result equals " + test.value();
            case NOT_EQUAL -> by + " where the result is not " + test.value();
            case NEGATIVE -> by + " where the result is negative";
            case UNKNOWN -> by;
        };
    }
}
