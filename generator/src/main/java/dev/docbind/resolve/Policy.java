package dev.docbind.resolve;

import java.util.Locale;

/** How sure a signature must be before a function is bound. */
public enum Policy {
    /** Only what is written down: declarations, type lines, overlays, imported headers. */
    STRICT,
    /** Also what is deduced above the threshold; the default. */
    DEDUCED,
    /** Nothing is bound; the model only reports. */
    REPORT;

    /** The spelling of configuration and command line. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
