package dev.docbind.resolve;

import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.resolve.bind.Libraries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The overlays of a run by the page they correct; those that match nothing are errors. */
final class Overlays {

    private final Map<String, Overlay> byUid = new HashMap<>();

    Overlays(List<Overlay> overlays, List<Declaration> declarations, List<Diagnostic> findings) {
        Map<String, Declaration> pages = new HashMap<>();
        declarations.forEach(declaration -> pages.put(declaration.page().uid(), declaration));
        for (Overlay overlay : overlays) {
            Declaration page = pages.get(overlay.uid());
            if (page == null) {
                findings.add(Diagnostic.error(
                        "overlay.unmatched",
                        overlay.location(),
                        "The overlay for " + overlay.uid() + " matches no page.",
                        "Correct the UID, or take the overlay away."));
            } else if (byUid.putIfAbsent(overlay.uid(), overlay) != null) {
                findings.add(Diagnostic.error(
                        "overlay.twice",
                        overlay.location(),
                        "A second overlay corrects " + overlay.uid() + ".",
                        "Bring both together."));
            } else {
                check(overlay, page, findings);
            }
        }
    }

    private static void check(Overlay overlay, Declaration page, List<Diagnostic> findings) {
        Set<String> parts = new HashSet<>();
        parts.add(Overlay.RETURN);
        if (page instanceof Declaration.Function function) {
            function.parameters().forEach(parameter -> parts.add(parameter.name()));
        }
        for (String key : overlay.types().keySet()) {
            if (!parts.contains(key)) {
                findings.add(Diagnostic.error(
                        "overlay.unused",
                        overlay.location(),
                        "The overlay gives a type for " + key + ", which " + overlay.uid() + " does not have.",
                        "Correct the name, or take the entry away."));
            }
        }
    }

    @Nullable
    Overlay of(Declaration declaration) {
        return byUid.get(declaration.page().uid());
    }

    /** The C text that overlays give. */
    List<CodeText> texts() {
        List<CodeText> texts = new ArrayList<>();
        for (Overlay overlay : byUid.values()) {
            if (overlay.declaration() != null) {
                texts.add(new CodeText(
                        "overlay",
                        "c",
                        overlay.declaration(),
                        overlay.location().file(),
                        overlay.location().line()));
            }
        }
        return texts;
    }

    /** The numbers that overlays give for codes. */
    Map<String, Long> codes() {
        Map<String, Long> codes = new HashMap<>();
        byUid.values().forEach(overlay -> codes.putAll(overlay.codes()));
        return codes;
    }

    /** The libraries of a function: of its overlay, of its header's configuration, of its page. */
    List<String> libraries(Declaration.Function page, Map<String, List<String>> byHeader) {
        Overlay overlay = of(page);
        if (overlay != null && !overlay.libraries().isEmpty()) {
            return overlay.libraries();
        }
        List<String> configured = byHeader.get(page.id().header());
        return configured != null
                ? configured
                : Libraries.of(page.page().requirements()).user();
    }
}
