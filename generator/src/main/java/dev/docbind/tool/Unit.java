package dev.docbind.tool;

import dev.docbind.config.Settings;
import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.resolve.Overlay;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Pages that are resolved together, since they are meant for the same target and end up under the same package.
 *
 * @param key what they have in common
 * @param declarations what they declare
 * @param overlays corrections to them
 * @param sidecars C declaration files that go with them
 * @param libraries libraries by header
 */
record Unit(
        Key key,
        List<Declaration> declarations,
        List<Overlay> overlays,
        List<CodeText> sidecars,
        Map<String, List<String>> libraries) {

    /** The package of bindings for which none is configured. */
    static final String DEFAULT_PACKAGE = "bindings";

    /**
     * What the pages of a unit have in common.
     *
     * @param target what bindings are made for
     * @param policy how sure a bound signature must be
     * @param basePackage the package under which one package per header is made
     * @param pageAddress the public address of a page, null for none
     * @param fileHeader the comment at the head of every file; empty for none
     * @param moduleName the module that the output is; null for none
     */
    record Key(
            Target target,
            Policy policy,
            String basePackage,
            @Nullable String pageAddress,
            String fileHeader,
            @Nullable String moduleName) {

        /** The keys of a page: one for each of its targets, told apart by their package where there are several. */
        static List<Key> of(Settings settings) {
            List<Target> targets = Objects.requireNonNullElse(settings.targets(), List.of(Target.WINDOWS_X64));
            String basePackage = Objects.requireNonNullElse(settings.basePackage(), DEFAULT_PACKAGE);
            return targets.stream()
                    .map(target -> new Key(
                            target,
                            Objects.requireNonNullElse(settings.policy(), Policy.DEDUCED),
                            targets.size() == 1
                                    ? basePackage
                                    : basePackage + "." + target.id().replace('-', '_'),
                            settings.pageAddress(),
                            Objects.requireNonNullElse(settings.fileHeader(), ""),
                            settings.moduleName()))
                    .toList();
        }
    }

    /** The options under which the unit is resolved. */
    ResolveOptions options() {
        return new ResolveOptions(key.target(), key.policy(), overlays, sidecars, libraries);
    }

    /** The unit without some of its pages. */
    Unit without(java.util.Set<String> pages) {
        List<Declaration> rest = declarations.stream()
                .filter(declaration ->
                        !pages.contains(declaration.page().location().file()))
                .toList();
        return new Unit(key, rest, overlays, sidecars, libraries);
    }
}
