package dev.docbind.diff;

import java.util.Locale;

/** What a change means for code that uses the generated bindings, gravest first. */
public enum Level {
    /** Callers no longer compile. */
    SOURCE_BREAKING,
    /**
     * Callers compile, but what was compiled no longer works: a linked signature or an inlined constant changed, or a
     * function lost its native code.
     */
    BINARY_BREAKING,
    /** The bytes of a structure, or the slots of an interface, lie elsewhere. */
    LAYOUT,
    /**
     * No page states anything else, but what is concluded from words came out differently, so that callers may no
     * longer compile. A declaration settles it.
     */
    DEDUCTION,
    /** Signatures stay; what a call does, needs or reports changed. */
    BEHAVIOUR,
    /** Something new that disturbs nothing. */
    ADDITION,
    /** Only words changed. */
    TEXT;

    /** The spelling in all outputs: {@code source-breaking}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether existing callers may have to do something. */
    public boolean breaking() {
        return compareTo(DEDUCTION) <= 0;
    }
}
