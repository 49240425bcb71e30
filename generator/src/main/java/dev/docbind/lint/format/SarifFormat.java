package dev.docbind.lint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.lint.LintReport;
import dev.docbind.lint.Rule;
import dev.docbind.lint.Rules;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;

/** The report as SARIF 2.1.0. Over {@link SarifResults#LIMIT} findings it is aggregated, since services drop the rest. */
final class SarifFormat {

    private static final String SCHEMA_URI =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    private SarifFormat() {}

    static void write(LintReport report, Writer out) throws IOException {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeStringField("$schema", SCHEMA_URI);
            json.writeStringField("version", "2.1.0");
            json.writeArrayFieldStart("runs");
            json.writeStartObject();
            tool(json);
            json.writeStringField("columnKind", "utf16CodeUnits");
            json.writeArrayFieldStart("results");
            List<SarifResults.Entry> entries = SarifResults.of(report.findings());
            for (SarifResults.Entry entry : entries) {
                result(json, entry);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void tool(JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("tool");
        json.writeObjectFieldStart("driver");
        json.writeStringField("name", "docbind");
        json.writeArrayFieldStart("rules");
        for (Rule rule : Rules.ALL) {
            json.writeStartObject();
            json.writeStringField("id", rule.id());
            json.writeObjectFieldStart("shortDescription");
            json.writeStringField("text", rule.title());
            json.writeEndObject();
            json.writeObjectFieldStart("defaultConfiguration");
            json.writeStringField("level", level(rule.severity()));
            json.writeEndObject();
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void result(JsonGenerator json, SarifResults.Entry entry) throws IOException {
        Diagnostic first = entry.first().diagnostic();
        json.writeStartObject();
        json.writeStringField("ruleId", first.id());
        json.writeStringField("level", level(first.severity()));
        json.writeObjectFieldStart("message");
        json.writeStringField("text", entry.message());
        json.writeEndObject();
        json.writeArrayFieldStart("locations");
        json.writeStartObject();
        location(json, first.location());
        json.writeEndObject();
        json.writeEndArray();
        json.writeObjectFieldStart("partialFingerprints");
        json.writeStringField("docbind/v1", entry.first().fingerprint());
        json.writeEndObject();
        json.writeEndObject();
    }

    private static void location(JsonGenerator json, SourceLocation place) throws IOException {
        json.writeObjectFieldStart("physicalLocation");
        json.writeObjectFieldStart("artifactLocation");
        json.writeStringField("uri", uri(place.file()));
        json.writeEndObject();
        if (place.line() > 0) {
            json.writeObjectFieldStart("region");
            json.writeNumberField("startLine", place.line());
            if (place.column() > 0) {
                json.writeNumberField("startColumn", place.column());
            }
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static String uri(String path) {
        try {
            return new URI(null, null, "/" + path, null).getRawPath().substring(1);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("a path without scheme and host is always quoted", e);
        }
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "note";
        };
    }
}
