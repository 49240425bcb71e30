package dev.docbind.verify;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;

/**
 * One claim of the model in the words of the compiler: one line of C that does not compile where the claim is wrong.
 *
 * @param code the line
 * @param statement the documented statement it is about
 * @param location where the claim comes from
 * @param claim the claim in words
 * @param note whether a failure is only worth a note, since the binary interface is the same
 */
record Check(String code, StatementId statement, SourceLocation location, String claim, boolean note) {

    /** A check that a constant expression is true. */
    static Check that(String condition, StatementId statement, SourceLocation location, String claim) {
        return new Check("_Static_assert(" + condition + ", \"docbind\");", statement, location, claim, false);
    }

    /**
     * A check of a constant that may be a pointer made a number, which clang takes for the length of an array and not for
     * an assertion.
     */
    static Check ofConstant(String condition, StatementId statement, SourceLocation location, String claim) {
        return new Check(
                "extern char docbind_constant[(" + condition + ") ? 1 : -1];", statement, location, claim, false);
    }

    /** A check whose answer is known without the compiler: the header says something else. */
    static Check failed(StatementId statement, SourceLocation location, String claim) {
        return new Check("", statement, location, claim, false);
    }

    /** The same check, of which a failure is a note. */
    Check asNote() {
        return new Check(code, statement, location, claim, true);
    }
}
