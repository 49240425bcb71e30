package dev.docbind.diff;

import dev.docbind.declaration.Declaration;
import java.util.List;

/** Compares I/O control codes, which are constants to callers. */
final class IoctlDiff {

    private IoctlDiff() {}

    static void compare(Changes out, List<Declaration.Ioctl> before, List<Declaration.Ioctl> after) {
        Pairs<Declaration.Ioctl> pairs =
                Pairs.of(before, after, one -> one.id().statement().text(), _ -> "", (_, _) -> 0);
        pairs.removed()
                .forEach(one -> out.add(
                        "ioctl.removed",
                        Level.TEXT,
                        one.id().statement(),
                        "The control code " + one.id().name() + " is gone.",
                        one.id().name(),
                        "",
                        new Changes.Places(one.page().location(), null)));
        pairs.added()
                .forEach(one -> out.add(
                        "ioctl.added",
                        Level.TEXT,
                        one.id().statement(),
                        "The control code " + one.id().name() + " is new.",
                        "",
                        one.id().name(),
                        new Changes.Places(null, one.page().location())));
        pairs.same()
                .forEach(pair ->
                        TextDiff.page(out, pair.before().page(), pair.after().page()));
    }
}
