package dev.docbind.hostile;

import dev.docbind.emit.GeneratedFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Judges generated files by the JDK's parser: they declare what was planned, and their comments hold nothing active. */
public final class StructureJudge {

    private static final int TOGETHER = 200;

    private StructureJudge() {}

    /** What is wrong with some files, each line with the path; empty where nothing is. */
    public static List<String> faults(List<GeneratedFile> files) throws IOException {
        List<String> faults = new ArrayList<>();
        List<GeneratedFile> declaring = files.stream()
                .filter(file -> !file.path().endsWith("-info.java"))
                .toList();
        for (int at = 0; at < declaring.size(); at += TOGETHER) {
            List<GeneratedFile> some = declaring.subList(at, Math.min(declaring.size(), at + TOGETHER));
            List<JavaStructure> structures =
                    JavaStructure.of(some.stream().map(GeneratedFile::text).toList());
            for (int i = 0; i < some.size(); i++) {
                judge(some.get(i), structures.get(i), faults);
            }
        }
        return faults;
    }

    private static void judge(GeneratedFile file, JavaStructure structure, List<String> faults) {
        structure.errors().forEach(error -> faults.add(file.path() + ": " + error));
        List<String> planned = PlannedStructure.of(file.outline());
        if (!structure.comparable().equals(planned)) {
            faults.add(file.path() + ": declares " + structure.comparable() + " in place of " + planned);
        }
        if (ActiveMarkup.in(file.text())) {
            faults.add(file.path() + ": active markup");
        }
    }
}
