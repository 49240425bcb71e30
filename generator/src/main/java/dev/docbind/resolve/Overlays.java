package dev.docbind.resolve;

import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Nearest;
import dev.docbind.model.ErrorContract;
import dev.docbind.resolve.bind.Libraries;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The overlays of a run by the page they correct; those that match no page are errors. */
final class Overlays {

    private final Map<String, Overlay> byUid = new HashMap<>();

    Overlays(List<Overlay> overlays, List<Declaration> declarations, List<Diagnostic> findings) {
        Set<String> pages = new TreeSet<>();
        declarations.forEach(declaration -> pages.add(declaration.page().uid()));
        for (Overlay overlay : overlays) {
            if (!pages.contains(overlay.uid())) {
                String hint = Nearest.hint(overlay.uid(), pages);
                findings.add(Diagnostic.error(
                        "overlay.unmatched",
                        overlay.location(),
                        "The overlay for " + overlay.uid() + " matches no page.",
                        hint == null ? "Correct the UID, or take the overlay away." : hint));
            } else if (byUid.putIfAbsent(overlay.uid(), overlay) != null) {
                findings.add(Diagnostic.error(
                        "overlay.twice",
                        overlay.location(),
                        "A second overlay corrects " + overlay.uid() + ".",
                        "Bring both together."));
            }
        }
    }

    /** The contract of a function, as its overlay has it where it has one. */
    ErrorContract contract(Declaration.Function page, ErrorContract read) {
        Overlay overlay = of(page);
        return overlay == null || overlay.errors() == null ? read : OverlayContract.of(overlay.errors(), read);
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
        return configured != null ? configured : Libraries.userMode(page.page().requirements());
    }
}
