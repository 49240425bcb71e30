package dev.docbind.hostile;

import dev.docbind.emit.Outline;
import java.util.ArrayList;
import java.util.List;

/** The declarations a plan asks for, in the words of {@link JavaStructure#comparable()}. */
final class PlannedStructure {

    private PlannedStructure() {}

    static List<String> of(Outline outline) {
        List<String> lines = new ArrayList<>();
        for (String line : outline.declarations()) {
            if (line.startsWith("field ")) {
                lines.add("field " + line.substring(line.lastIndexOf(' ') + 1));
            } else if (line.startsWith("constant ")) {
                lines.add("field " + line.substring("constant ".length()));
            } else if (!line.equals("end")) {
                lines.add(line);
            }
        }
        return lines.stream().sorted().toList();
    }
}
