package dev.docbind.tool;

import dev.docbind.config.Settings;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.plan.EmissionPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Says of which runs the pages are remembered one by one: of those in which a page has to do with pages only. */
final class PageMemories {

    private PageMemories() {}

    /**
     * The bytes of what is to be remembered.
     *
     * @param request what was asked for
     * @param run the models
     * @param plans their plans
     * @param dependencies how the pages depend on each other
     * @return the bytes; null where overlays, sidecar files, several units, a selection or broken pages have a part in the
     *     outcome
     */
    static byte @Nullable [] of(Request request, ModelRun run, List<EmissionPlan> plans, Dependencies dependencies) {
        Settings overrides = request.overrides();
        boolean plain = request.directories().size() == 1
                && Files.isDirectory(request.directories().getFirst())
                && request.overlays().isEmpty()
                && request.declarations().isEmpty()
                && overrides.includes() == null
                && overrides.excludes() == null;
        if (!plain
                || run.models().size() != 1
                || plans.size() != 1
                || run.selected()
                || !run.brokenPages().isEmpty()) {
            return null;
        }
        UnitModel unit = run.models().getFirst();
        if (!unit.options().overlays().isEmpty() || !unit.options().sidecars().isEmpty()) {
            return null;
        }
        try {
            return PageMemoryFile.bytes(PageMemory.of(unit, dependencies, JavaEmitter.linkTargets(plans.getFirst())));
        } catch (IOException e) {
            return null;
        }
    }
}
