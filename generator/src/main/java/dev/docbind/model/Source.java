package dev.docbind.model;

import java.util.Locale;

/** Where a fact comes from, strongest first. */
public enum Source {
    /** C text on the page or in a sidecar file. */
    DECLARATION,
    /** An imported header or metadata. */
    HEADER,
    /** A {@code Type:} line. */
    TYPE_LINE,
    /** A correction with a reason. */
    OVERLAY,
    /** Deduced from a link and the kind of its target. */
    LINK,
    /** Deduced from prose. */
    PROSE,
    /** Deduced from names. */
    NAMING,
    /** Nothing says; a default. */
    DEFAULT;

    /** The spelling of the exported model: {@code type-line}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether the fact is written down as such, not deduced. */
    public boolean declared() {
        return compareTo(OVERLAY) <= 0;
    }
}
