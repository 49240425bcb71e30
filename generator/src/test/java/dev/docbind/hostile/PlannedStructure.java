package dev.docbind.hostile;

import dev.docbind.emit.Outline;
import java.util.List;

/** The declarations a plan asks for, in the words of {@link JavaStructure#comparable()}. */
final class PlannedStructure {

    private PlannedStructure() {}

    static List<String> of(Outline outline) {
        return outline.declarations().stream()
                .map(PlannedStructure::bare)
                .sorted()
                .toList();
    }

    /** A line without its owner, its annotations and the type of a field. */
    private static String bare(String line) {
        String own = line.substring(line.lastIndexOf('/') + 1).replaceAll(" @[A-Za-z]+", "");
        return own.startsWith("field ") || own.startsWith("constant ")
                ? "field " + own.substring(own.lastIndexOf(' ') + 1)
                : own;
    }
}
