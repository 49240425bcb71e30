package dev.docbind.resolve;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import java.util.List;
import java.util.Map;

/**
 * What resolution needs beside the pages.
 *
 * @param target what the model is for
 * @param policy how sure a bound signature must be
 * @param overlays corrections
 * @param sidecars C text of sidecar declaration files, and of imported headers with section {@code header}
 * @param libraries libraries by header name without {@code .h}, in the order to try; they replace the documented ones
 */
public record ResolveOptions(
        Target target,
        Policy policy,
        List<Overlay> overlays,
        List<CodeText> sidecars,
        Map<String, List<String>> libraries) {

    /** The default policy for a target, with nothing added. */
    public static ResolveOptions of(Target target) {
        return new ResolveOptions(target, Policy.DEDUCED, List.of(), List.of(), Map.of());
    }

    /** The same options under another policy. */
    public ResolveOptions with(Policy other) {
        return new ResolveOptions(target, other, overlays, sidecars, libraries);
    }
}
