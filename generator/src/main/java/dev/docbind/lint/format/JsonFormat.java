package dev.docbind.lint.format;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.lint.Finding;
import dev.docbind.lint.LintReport;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The whole report as JSON of the schema {@code docbind-lint/1}. */
final class JsonFormat {

    private JsonFormat() {}

    static void write(LintReport report, Writer out) throws IOException {
        try (JsonGenerator json = Generators.open(out)) {
            json.writeStartObject();
            json.writeStringField("schema", "docbind-lint/1");
            json.writeNumberField("pages", report.pages());
            json.writeObjectFieldStart("counts");
            for (Map.Entry<String, Long> count : report.counts().entrySet()) {
                json.writeNumberField(count.getKey(), count.getValue());
            }
            json.writeEndObject();
            list(json, "findings", report.findings());
            json.writeArrayFieldStart("suppressed");
            for (LintReport.Suppressed suppressed : report.suppressed()) {
                json.writeStartObject();
                fields(json, suppressed.finding());
                json.writeStringField("reason", suppressed.reason());
                json.writeEndObject();
            }
            json.writeEndArray();
            list(json, "known", report.known());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void list(JsonGenerator json, String key, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(key);
        for (Finding finding : findings) {
            json.writeStartObject();
            fields(json, finding);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void fields(JsonGenerator json, Finding finding) throws IOException {
        Diagnostic diagnostic = finding.diagnostic();
        json.writeStringField("rule", diagnostic.id());
        json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
        json.writeStringField("page", diagnostic.location().file());
        json.writeNumberField("line", diagnostic.location().line());
        json.writeNumberField("column", diagnostic.location().column());
        json.writeStringField(
                "statement",
                diagnostic.statement() == null ? null : diagnostic.statement().text());
        json.writeStringField("message", diagnostic.message());
        json.writeStringField("hint", diagnostic.hint());
        json.writeStringField("excerpt", finding.excerpt());
        json.writeStringField("fingerprint", finding.fingerprint());
    }
}
