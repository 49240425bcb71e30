package dev.docbind.tool;

import dev.docbind.config.Settings;
import dev.docbind.identity.ApiId;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Tells which declarations are asked for. A pattern is a glob that names a symbol, its UID, its header, one of its
 * libraries or its page's path.
 */
final class Selector {

    private final Map<String, Settings> settings;
    private final Map<String, PathMatcher> matchers = new ConcurrentHashMap<>();

    /** A selector by the settings of pages, whose paths are the keys. */
    Selector(Map<String, Settings> settings) {
        this.settings = settings;
    }

    /** Whether any page is subject to a pattern at all. */
    boolean selects() {
        return settings.values().stream().anyMatch(one -> one.includes() != null || one.excludes() != null);
    }

    /** Whether a declaration is asked for by name, not just needed by others. */
    boolean asked(ApiId id, String uid, String page, List<String> libraries) {
        Settings own = settings.getOrDefault(page, Settings.NONE);
        List<String> names = names(id, uid, page, libraries);
        boolean included = own.includes() == null || matches(own.includes(), names);
        return included && !matches(Objects.requireNonNullElse(own.excludes(), List.of()), names);
    }

    /** Whether one pattern fits one of the names. */
    boolean matches(List<String> patterns, List<String> names) {
        return patterns.stream().anyMatch(pattern -> names.stream().anyMatch(name -> matches(pattern, name)));
    }

    /** Everything by which a declaration can be asked for. */
    static List<String> names(ApiId id, String uid, String page, List<String> libraries) {
        java.util.ArrayList<String> names = new java.util.ArrayList<>(
                List.of(id.name(), id.qualifiedName(), uid, id.header(), id.header() + ".h", page));
        names.addAll(libraries);
        return names;
    }

    private boolean matches(String pattern, String name) {
        if (pattern.equalsIgnoreCase(name)) {
            return true;
        }
        try {
            return matchers.computeIfAbsent(
                            pattern.toLowerCase(Locale.ROOT),
                            glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                    .matches(Path.of(name.toLowerCase(Locale.ROOT)));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
