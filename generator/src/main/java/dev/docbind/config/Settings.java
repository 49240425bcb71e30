package dev.docbind.config;

import dev.docbind.ctype.Target;
import dev.docbind.resolve.Policy;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code docbind.yaml} says, or what holds for a directory once the files above it are taken into account. Null
 * means not said.
 *
 * @param root whether files further up are left alone
 * @param basePackage the package under which one package per header is made
 * @param targets what bindings are made for
 * @param policy how sure a bound signature must be
 * @param libraries libraries by header name without {@code .h}; those under {@link #ALL} hold for every header
 * @param header the header of pages that do not name one, instead of their folder's name
 * @param includes globs of page paths, UIDs or names to take; null for all
 * @param excludes globs to leave out; null for none
 * @param pageAddress the public address of a page, with {@code {header}}, {@code {page}} and {@code {path}} to fill in
 * @param fileHeader the comment at the head of every generated file, without comment marks
 * @param moduleName the name of the Java module that the output is; null for no module
 * @param overlays globs of further overlay files, relative to the file that names them
 * @param declarations globs of further C declaration files, relative to the file that names them
 */
public record Settings(
        boolean root,
        @Nullable String basePackage,
        @Nullable List<Target> targets,
        @Nullable Policy policy,
        Map<String, List<String>> libraries,
        @Nullable String header,
        @Nullable List<String> includes,
        @Nullable List<String> excludes,
        @Nullable String pageAddress,
        @Nullable String fileHeader,
        @Nullable String moduleName,
        List<String> overlays,
        List<String> declarations) {

    /** The key of {@link #libraries} that means every header. */
    public static final String ALL = "*";

    /** Nothing said. */
    public static final Settings NONE =
            new Settings(false, null, null, null, Map.of(), null, null, null, null, null, null, List.of(), List.of());

    /** These settings where they say something, the outer ones elsewhere; libraries are merged by header. */
    public Settings within(Settings outer) {
        Map<String, List<String>> merged = new LinkedHashMap<>(outer.libraries);
        merged.putAll(libraries);
        return new Settings(
                root || outer.root,
                basePackage == null ? outer.basePackage : basePackage,
                targets == null ? outer.targets : targets,
                policy == null ? outer.policy : policy,
                merged,
                header == null ? outer.header : header,
                includes == null ? outer.includes : includes,
                excludes == null ? outer.excludes : excludes,
                pageAddress == null ? outer.pageAddress : pageAddress,
                fileHeader == null ? outer.fileHeader : fileHeader,
                moduleName == null ? outer.moduleName : moduleName,
                overlays,
                declarations);
    }
}
