package dev.docbind.diff;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Compares statements on the first release that has something by the releases they name, not by how they put it. */
final class Releases {

    private static final Set<String> FILLERS = Set.of(
            "a",
            "all",
            "an",
            "and",
            "available",
            "beginning",
            "following",
            "for",
            "from",
            "function",
            "in",
            "is",
            "later",
            "method",
            "microsoft",
            "newer",
            "of",
            "on",
            "operating",
            "or",
            "releases",
            "routine",
            "since",
            "starting",
            "supported",
            "system",
            "systems",
            "the",
            "this",
            "version",
            "versions",
            "with");

    private Releases() {}

    /** The words of a statement that name releases, in their order. */
    static String named(String statement) {
        return Arrays.stream(Words.normal(statement).split(" "))
                .filter(word -> !FILLERS.contains(word))
                .collect(Collectors.joining(" "));
    }
}
