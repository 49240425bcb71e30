package dev.docbind.config;

import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.resolve.Policy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the text of a {@code docbind.yaml}. */
public final class SettingsReader {

    private static final List<String> KEYS = List.of(
            "root",
            "basePackage",
            "target",
            "policy",
            "libraries",
            "header",
            "includes",
            "excludes",
            "pageAddress",
            "fileHeader",
            "moduleName",
            "overlays",
            "declarations");

    private static final Pattern PACKAGE = Pattern.compile("[a-zA-Z_]\\w*(\\.[a-zA-Z_]\\w*)*+");

    private SettingsReader() {}

    /**
     * Reads settings.
     *
     * @param file the name for locations
     * @param text the file's text
     * @return what it says; wrong keys and values are reported as errors and count as not said
     */
    public static Result<Settings> read(String file, String text) {
        Result<YamlNode> yaml = YamlReader.read(file, text);
        if (yaml.value() == null) {
            return new Result<>(Settings.NONE, yaml.diagnostics());
        }
        List<Diagnostic> findings = new ArrayList<>();
        Fields fields = Fields.of(yaml.value(), KEYS, findings);
        Settings settings = new Settings(
                truth(fields, "root"),
                packageName(fields, "basePackage"),
                targets(fields),
                policy(fields),
                libraries(fields),
                fields.text("header"),
                fields.texts("includes"),
                fields.texts("excludes"),
                fields.text("pageAddress"),
                fields.text("fileHeader"),
                packageName(fields, "moduleName"),
                Objects.requireNonNullElse(fields.texts("overlays"), List.of()),
                Objects.requireNonNullElse(fields.texts("declarations"), List.of()));
        return new Result<>(settings, findings);
    }

    /** The target of an id such as {@code linux-x64}. */
    public static Optional<Target> target(String id) {
        return find(Target.values(), Target::id, id);
    }

    /** The policy of an id such as {@code strict}. */
    public static Optional<Policy> policy(String id) {
        return find(Policy.values(), Policy::id, id);
    }

    /** The ids of all targets. */
    public static List<String> targetIds() {
        return Arrays.stream(Target.values()).map(Target::id).toList();
    }

    /** The ids of all policies. */
    public static List<String> policyIds() {
        return Arrays.stream(Policy.values()).map(Policy::id).toList();
    }

    /** Whether a text can be a Java package name. */
    public static boolean isPackage(String text) {
        return PACKAGE.matcher(text).matches()
                && Arrays.stream(text.split("\\.")).noneMatch(javax.lang.model.SourceVersion::isKeyword);
    }

    private static boolean truth(Fields fields, String key) {
        String text = fields.text(key);
        if (text != null && !text.equals("true") && !text.equals("false")) {
            fields.wrong(key, text + " is neither true nor false.", null);
        }
        return "true".equals(text);
    }

    /** The value of a key that takes dotted Java names. */
    private static @Nullable String packageName(Fields fields, String key) {
        String text = fields.text(key);
        if (text == null || isPackage(text)) {
            return text;
        }
        fields.wrong(key, text + " cannot be the name of a Java package.", "Write it as com.example.bindings.");
        return null;
    }

    private static @Nullable List<Target> targets(Fields fields) {
        List<String> ids = fields.texts("target");
        if (ids == null) {
            return null;
        }
        List<Target> targets = new ArrayList<>();
        for (String id : ids) {
            target(id)
                    .ifPresentOrElse(
                            targets::add,
                            () -> fields.wrong(
                                    "target", "There is no target " + id + ".", Fields.hint(id, targetIds())));
        }
        return targets.isEmpty() ? null : List.copyOf(targets);
    }

    private static @Nullable Policy policy(Fields fields) {
        String id = fields.text("policy");
        if (id == null) {
            return null;
        }
        Optional<Policy> policy = policy(id);
        if (policy.isEmpty()) {
            fields.wrong("policy", "There is no policy " + id + ".", Fields.hint(id, policyIds()));
        }
        return policy.orElse(null);
    }

    private static Map<String, List<String>> libraries(Fields fields) {
        if (fields.isMapping("libraries")) {
            return fields.textsByName("libraries");
        }
        List<String> all = fields.texts("libraries");
        return all == null ? Map.of() : Map.of(Settings.ALL, all);
    }

    private static <T> Optional<T> find(T[] values, Function<T, String> id, String sought) {
        return Arrays.stream(values)
                .filter(value -> id.apply(value).equals(sought))
                .findFirst();
    }
}
