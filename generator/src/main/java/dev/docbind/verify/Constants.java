package dev.docbind.verify;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.HeaderIndex;
import dev.docbind.identity.StatementId;

/** Makes the checks of named numbers: constants, enumerators, error codes. */
final class Constants {

    private Constants() {}

    /** Whether the header gives a name a value. */
    static boolean known(HeaderIndex index, String name) {
        return index.constant(name) != null || index.enumerator(name) != null;
    }

    /** A check of a value; 32-bit values compare as such, whatever their sign. */
    static Check check(String name, long value, StatementId statement, SourceLocation location) {
        boolean narrow = value >= Integer.MIN_VALUE && value <= 0xFFFF_FFFFL;
        String condition = narrow
                ? "(unsigned)(" + name + ") == " + (value & 0xFFFF_FFFFL) + "u"
                : "(unsigned long long)(" + name + ") == " + Long.toUnsignedString(value) + "ull";
        return Check.ofConstant(
                condition, statement, location, name + " is " + value + ", the header has another value");
    }
}
