package dev.docbind.config;

import dev.docbind.declaration.CodeText;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.resolve.Overlay;
import dev.docbind.source.SourceTree;
import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds and reads the configuration of a specs directory: upward from it, and in every folder below it. */
public final class ConfigurationLoader {

    /** Headers that a preprocessor wrote have some megabytes. */
    private static final long MOST_BYTES = 256 * 1024 * 1024;

    private final SourceTree tree;
    private final List<Diagnostic> findings = new ArrayList<>();
    private final TreeSet<String> overlayFiles = new TreeSet<>();
    private final TreeSet<String> declarationFiles = new TreeSet<>();

    private ConfigurationLoader(SourceTree tree) {
        this.tree = tree;
    }

    /**
     * Loads the configuration.
     *
     * @param tree the files of the specs directory
     * @param overlays further files of corrections
     * @param declarations further files of C declarations
     * @return what could be read; anything wrong is an error that names file, line and column
     */
    public static Result<Configuration> load(SourceTree tree, List<Path> overlays, List<Path> declarations) {
        ConfigurationLoader loader = new ConfigurationLoader(tree);
        overlays.forEach(file -> loader.overlayFiles.add(path(file)));
        declarations.forEach(file -> loader.declarationFiles.add(path(file)));
        return new Result<>(loader.load(), loader.findings);
    }

    private Configuration load() {
        Settings outer = upward();
        Map<String, Settings> folders = new TreeMap<>();
        for (String file : tree.others()) {
            if (nameOf(file).equals(Configuration.FILE)) {
                folders.put(folderOf(file), settings(file));
            } else if (nameOf(folderOf(file)).equals("overlays") && isYaml(file)) {
                overlayFiles.add(file);
            } else if (file.endsWith(".h")) {
                declarationFiles.add(file);
            }
        }
        return new Configuration(outer, folders, overlays(), declarations());
    }

    /** What the files above the directory say, the nearest first, up to one that says it is the root. */
    private Settings upward() {
        Deque<Settings> outermostFirst = new ArrayDeque<>();
        StringBuilder way = new StringBuilder();
        Path folder = tree.root().toAbsolutePath().normalize().getParent();
        while (folder != null) {
            way.append("../");
            if (Files.isRegularFile(folder.resolve(Configuration.FILE))) {
                Settings said = settings(way + Configuration.FILE);
                outermostFirst.push(said);
                if (said.root()) {
                    break;
                }
            }
            folder = folder.getParent();
        }
        Settings result = Settings.NONE;
        for (Settings said : outermostFirst) {
            result = said.within(result);
        }
        return result;
    }

    private Settings settings(String file) {
        Settings said = text(file)
                .map(text -> {
                    Result<Settings> read = SettingsReader.read(file, text);
                    findings.addAll(read.diagnostics());
                    return read.optional().orElse(Settings.NONE);
                })
                .orElse(Settings.NONE);
        overlayFiles.addAll(matching(file, "overlays", said.overlays()));
        declarationFiles.addAll(matching(file, "declarations", said.declarations()));
        return said;
    }

    /** The files that globs of a configuration file name; one that names none is reported. */
    private List<String> matching(String file, String key, List<String> globs) {
        Path folder = Path.of(folderOf(file));
        List<String> found = new ArrayList<>();
        for (String glob : globs) {
            List<String> hits = matching(folder, glob);
            if (hits.isEmpty()) {
                findings.add(Diagnostic.error(
                        "config.file.missing",
                        SourceLocation.of(file),
                        "No file matches " + glob + " under " + key + ".",
                        "Globs are relative to the folder of this file."));
            }
            found.addAll(hits);
        }
        return found;
    }

    private List<String> matching(Path folder, String glob) {
        try {
            PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
            List<String> hits = tree.others().stream()
                    .filter(other -> matcher.matches(folder.relativize(Path.of(other))))
                    .toList();
            boolean plain = hits.isEmpty()
                    && Files.isRegularFile(tree.root().resolve(folder).resolve(glob));
            return plain ? List.of(folder.resolve(glob).toString().replace('\\', '/')) : hits;
        } catch (IllegalArgumentException noGlob) {
            return List.of();
        }
    }

    private List<Overlay> overlays() {
        List<Overlay> overlays = new ArrayList<>();
        for (String file : overlayFiles) {
            text(file).ifPresent(text -> {
                Result<List<Overlay>> read = OverlayReader.read(file, text);
                findings.addAll(read.diagnostics());
                overlays.addAll(read.optional().orElse(List.of()));
            });
        }
        return overlays;
    }

    private List<CodeText> declarations() {
        List<CodeText> declarations = new ArrayList<>();
        for (String file : declarationFiles) {
            text(file).ifPresent(text -> declarations.add(new CodeText("sidecar", "c", text, file, 1)));
        }
        return declarations;
    }

    private Optional<String> text(String file) {
        try {
            Path found = tree.root().resolve(file);
            if (Files.size(found) <= MOST_BYTES) {
                return Optional.of(Files.readString(found));
            }
            return unreadable(file, "it is larger than " + MOST_BYTES + " bytes", "Split the file.");
        } catch (IOException e) {
            return unreadable(file, IoReason.words(e), "Check that it may be read and is UTF-8.");
        }
    }

    private Optional<String> unreadable(String file, String why, String hint) {
        findings.add(Diagnostic.error(
                "config.unreadable", SourceLocation.of(file), "The file cannot be read: " + why, hint));
        return Optional.empty();
    }

    private static String path(Path file) {
        return file.toAbsolutePath().toString().replace('\\', '/');
    }

    private static boolean isYaml(String file) {
        return file.endsWith(".yaml") || file.endsWith(".yml");
    }

    private static String nameOf(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String folderOf(String path) {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }
}
