package dev.docbind.tool;

import dev.docbind.config.Settings;
import java.nio.file.Path;
import java.util.List;

/**
 * What to work on.
 *
 * @param directories the specs directories; a single page may stand in place of one
 * @param overrides settings of the caller, which win over those of configuration files
 * @param overlays files of corrections beside those of the directories
 * @param declarations files of C declarations beside those of the directories
 */
public record Request(List<Path> directories, Settings overrides, List<Path> overlays, List<Path> declarations) {

    /** A request for directories, with settings of the caller. */
    public static Request of(List<Path> directories, Settings overrides) {
        return new Request(directories, overrides, List.of(), List.of());
    }

    /** A request without settings of its own. */
    public static Request of(Path directory) {
        return of(List.of(directory), Settings.NONE);
    }
}
