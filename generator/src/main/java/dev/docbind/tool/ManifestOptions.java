package dev.docbind.tool;

import dev.docbind.config.Settings;
import dev.docbind.config.SettingsReader;
import dev.docbind.ctype.Target;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Writes the caller's settings into a manifest and reads them again, so that a check generates as the last run did. */
final class ManifestOptions {

    private static final String LIBRARY = "library.";

    private ManifestOptions() {}

    static Map<String, String> of(Settings settings) {
        Map<String, String> options = new TreeMap<>();
        put(options, "basePackage", settings.basePackage());
        put(
                options,
                "target",
                settings.targets() == null
                        ? null
                        : joined(settings.targets().stream().map(Target::id).toList()));
        put(
                options,
                "policy",
                settings.policy() == null ? null : settings.policy().id());
        put(options, "includes", joined(settings.includes()));
        put(options, "excludes", joined(settings.excludes()));
        settings.libraries().forEach((header, names) -> put(options, LIBRARY + header, joined(names)));
        return options;
    }

    static Settings settings(Map<String, String> options) {
        List<String> targets = list(options.get("target"));
        Map<String, List<String>> libraries = new TreeMap<>();
        options.forEach((key, value) -> {
            if (key.startsWith(LIBRARY)) {
                libraries.put(key.substring(LIBRARY.length()), Objects.requireNonNull(list(value)));
            }
        });
        return new Settings(
                false,
                options.get("basePackage"),
                targets == null
                        ? null
                        : targets.stream()
                                .flatMap(id -> SettingsReader.target(id).stream())
                                .toList(),
                SettingsReader.policy(options.getOrDefault("policy", "")).orElse(null),
                libraries,
                null,
                list(options.get("includes")),
                list(options.get("excludes")),
                null,
                null,
                null,
                List.of(),
                List.of());
    }

    private static void put(Map<String, String> options, String key, @Nullable String value) {
        if (value != null) {
            options.put(key, value);
        }
    }

    private static @Nullable String joined(@Nullable List<String> values) {
        return values == null ? null : String.join("\n", values);
    }

    private static @Nullable List<String> list(@Nullable String value) {
        return value == null ? null : List.of(value.split("\n"));
    }
}
