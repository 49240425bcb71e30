package dev.docbind.tool;

import java.util.List;

/**
 * What a run changed in the output directory.
 *
 * @param files how many files the output now has
 * @param changed files written because they are new or differ
 * @param deleted files removed because nothing makes them any more
 * @param kept files left as an earlier run made them, since one of their pages is broken now
 */
public record OutputChange(int files, List<String> changed, List<String> deleted, List<String> kept) {

    /** Nothing changed. */
    static final OutputChange NONE = new OutputChange(0, List.of(), List.of(), List.of());
}
