package dev.docbind.lint;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * The file of known findings, by which an old stock of defects is told from new ones. Its findings are keyed by
 * fingerprint, so it stays valid when lines move.
 */
public final class Baseline {

    /** The name and version of the format. */
    public static final String SCHEMA = "docbind-baseline/1";

    private static final ObjectMapper JSON = new ObjectMapper();

    private Baseline() {}

    /** The baseline that takes all findings of a report, those of its own baseline too, as known. */
    public static String text(LintReport report) {
        Map<String, String> lines = new TreeMap<>();
        report.findings().forEach(finding -> lines.put(finding.fingerprint(), note(finding)));
        report.known().forEach(finding -> lines.put(finding.fingerprint(), note(finding)));
        StringBuilder out = new StringBuilder("{\n \"schema\": \"" + SCHEMA + "\",\n \"findings\": {");
        String separator = "\n";
        for (Map.Entry<String, String> line : lines.entrySet()) {
            out.append(separator)
                    .append("  ")
                    .append(quoted(line.getKey()))
                    .append(": ")
                    .append(quoted(line.getValue()));
            separator = ",\n";
        }
        return out.append("\n }\n}\n").toString();
    }

    private static String note(Finding finding) {
        Diagnostic diagnostic = finding.diagnostic();
        return diagnostic.id() + " " + diagnostic.location().file();
    }

    private static String quoted(String text) {
        return JSON.getNodeFactory().textNode(text).toString();
    }

    /**
     * Reads a baseline.
     *
     * @param file the file's name, for diagnostics
     * @param text its text
     * @return the fingerprints; no value when the text is no baseline
     */
    public static Result<Set<String>> read(String file, String text) {
        try {
            JsonNode root = JSON.readTree(text);
            if (!SCHEMA.equals(root.path("schema").asText())
                    || !root.path("findings").isObject()) {
                return failed(file, "This file is no baseline of the format " + SCHEMA + ".");
            }
            Set<String> fingerprints = new HashSet<>();
            root.get("findings").fieldNames().forEachRemaining(fingerprints::add);
            return Result.of(fingerprints);
        } catch (JsonProcessingException e) {
            return failed(file, "This file is not JSON: " + e.getOriginalMessage());
        }
    }

    private static Result<Set<String>> failed(String file, String message) {
        return Result.failed(Diagnostic.error(
                "lint.baseline.malformed", SourceLocation.of(file), message, "Write it anew with --write-baseline."));
    }
}
