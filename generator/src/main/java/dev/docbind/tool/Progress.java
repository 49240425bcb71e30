package dev.docbind.tool;

/** Hears how far long work has come. Steps may come from several threads, so implementations must be thread-safe. */
public interface Progress {

    /** Hears and does nothing. */
    Progress NONE = new Progress() {};

    /**
     * A task begins.
     *
     * @param task what is done, as {@code reading pages}
     * @param steps how many steps it will take; 0 where that is not known
     */
    default void begin(String task, int steps) {}

    /** One step of the current task is done. */
    default void step() {}

    /** The current task is done. */
    default void end() {}
}
