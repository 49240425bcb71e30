package dev.docbind.diff;

import java.util.Collection;
import java.util.Locale;

/** By how much the version of bindings should grow, after the rules of semantic versioning. */
public enum Step {
    /** Nothing changed. */
    NONE,
    /** Only texts changed. */
    PATCH,
    /** Additions, or calls that behave differently. */
    MINOR,
    /** Callers have to change or to be compiled again. */
    MAJOR;

    /** The step that changes ask for. */
    static Step of(Collection<Change> changes) {
        Step step = NONE;
        for (Change change : changes) {
            Step own = change.level().breaking() ? MAJOR : change.level() == Level.TEXT ? PATCH : MINOR;
            step = own.compareTo(step) > 0 ? own : step;
        }
        return step;
    }

    /** The spelling in all outputs: {@code major}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
