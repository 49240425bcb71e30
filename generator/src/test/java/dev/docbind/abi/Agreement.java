package dev.docbind.abi;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares the JDK's placement of every prototype, as downcall and as upcall, with clang's. */
final class Agreement {

    private Agreement() {}

    /** One line per disagreement. */
    static List<String> mismatches(String prelude, List<Prototype> prototypes) throws IOException {
        Map<String, Placement> clang = ClangPlacement.of(prelude, prototypes);
        List<String> mismatches = new ArrayList<>();
        for (Prototype prototype : prototypes) {
            Placement expected = clang.get(prototype.name());
            compare(prototype, "downcall", expected, JdkPlacement.downcall(prototype.descriptor()), mismatches);
            Placement upcall = JdkPlacement.upcall(prototype.descriptor());
            if (mismatches.isEmpty() || !mismatches.getLast().startsWith(prototype.name() + " ")) {
                compare(prototype, "upcall", expected, upcall, mismatches);
            }
        }
        return mismatches;
    }

    private static void compare(
            Prototype prototype, String kind, Placement clang, Placement jdk, List<String> mismatches) {
        if (!clang.equals(jdk)) {
            mismatches.add(prototype.name() + " (" + kind + ", " + prototype.descriptor() + "): clang " + clang
                    + ", JDK " + jdk);
        }
    }
}
