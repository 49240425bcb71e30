package dev.docbind.emit;

import java.util.Map;

/** What readers call a requirement that front matter keeps under a short key; other labels stay as the page has them. */
final class RequirementLabels {

    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("target-type", "Target platform"),
            Map.entry("include-header", "Include"),
            Map.entry("kmdf-ver", "Minimum KMDF version"),
            Map.entry("umdf-ver", "Minimum UMDF version"),
            Map.entry("ddi-compliance", "DDI compliance rules"),
            Map.entry("idl", "IDL"),
            Map.entry("max-support", "End of support"),
            Map.entry("namespace", "Namespace"),
            Map.entry("assembly", "Assembly"),
            Map.entry("type-library", "Type library"),
            Map.entry("product", "Product"),
            Map.entry("redist", "Redistributable"),
            Map.entry("construct-type", "Kind"));

    private RequirementLabels() {}

    /** The label for a key of front matter, or for a label of a requirements table. */
    static String of(String label) {
        return LABELS.getOrDefault(label, label);
    }
}
