package dev.docbind.config;

import dev.docbind.declaration.CodeText;
import dev.docbind.resolve.Overlay;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Everything a specs directory holds beside its pages: settings by folder, corrections and C declarations.
 *
 * @param outer what holds at the top, from files further up
 * @param folders what the folders that have a {@code docbind.yaml} say, by path relative to the directory; {@code ""} is
 *     the directory itself
 * @param overlays the corrections
 * @param declarations the C declaration files
 */
public record Configuration(
        Settings outer, Map<String, Settings> folders, List<Overlay> overlays, List<CodeText> declarations) {

    /** The name of configuration files. */
    public static final String FILE = "docbind.yaml";

    /** A directory without any configuration. */
    public static final Configuration NONE = new Configuration(Settings.NONE, Map.of(), List.of(), List.of());

    /**
     * What holds for a file: what its folder says, then what the folders above say.
     *
     * @param path path relative to the directory, with {@code /}
     */
    public Settings at(String path) {
        Settings result = outer;
        if (folders.containsKey("")) {
            result = inner(result, folders.get(""));
        }
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            Settings said = folders.get(path.substring(0, slash));
            if (said != null) {
                result = inner(result, said);
            }
        }
        return result;
    }

    /** Whether no setting names further files, which might lie outside the directory. */
    public boolean selfContained() {
        return Stream.concat(Stream.of(outer), folders.values().stream())
                .allMatch(
                        said -> said.overlays().isEmpty() && said.declarations().isEmpty());
    }

    private static Settings inner(Settings outer, Settings said) {
        return said.root() ? said : said.within(outer);
    }
}
