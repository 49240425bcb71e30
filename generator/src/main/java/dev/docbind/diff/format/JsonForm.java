package dev.docbind.diff.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.diff.Change;
import dev.docbind.diff.DiffReport;
import dev.docbind.diff.Level;
import dev.docbind.lint.Finding;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Differences as JSON of the schema {@code docbind-diff/1}. */
final class JsonForm {

    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonForm() {}

    static void write(DiffReport report, Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        json.writeStartObject();
        json.writeStringField("schema", "docbind-diff/1");
        json.writeStringField("old", report.oldName());
        json.writeStringField("new", report.newName());
        json.writeBooleanField("complete", report.complete());
        json.writeBooleanField("breaking", report.breaking());
        json.writeStringField("step", report.step().id());
        json.writeObjectFieldStart("counts");
        for (Level level : Level.values()) {
            json.writeNumberField(level.id(), report.counts().getOrDefault(level, 0L));
        }
        json.writeEndObject();
        json.writeArrayFieldStart("changes");
        for (Change change : report.changes()) {
            change(json, change);
        }
        json.writeEndArray();
        findings(json, "introduced", report.introduced());
        findings(json, "resolved", report.resolved());
        json.writeArrayFieldStart("unread");
        for (String page : report.unread()) {
            json.writeString(page);
        }
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    private static void change(JsonGenerator json, Change change) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", change.id());
        json.writeStringField("level", change.level().id());
        json.writeStringField("statement", change.statement().text());
        json.writeStringField("message", change.message());
        json.writeStringField("before", change.before());
        json.writeStringField("after", change.after());
        place(json, "oldPlace", change.oldPlace());
        place(json, "newPlace", change.newPlace());
        json.writeStringField("fingerprint", change.fingerprint());
        json.writeEndObject();
    }

    private static void place(JsonGenerator json, String key, @org.jspecify.annotations.Nullable SourceLocation place)
            throws IOException {
        if (place == null) {
            json.writeNullField(key);
            return;
        }
        json.writeObjectFieldStart(key);
        json.writeStringField("page", place.file());
        json.writeNumberField("line", place.line());
        json.writeEndObject();
    }

    private static void findings(JsonGenerator json, String key, List<Finding> findings) throws IOException {
        json.writeArrayFieldStart(key);
        for (Finding finding : findings) {
            json.writeStartObject();
            json.writeStringField("rule", finding.diagnostic().id());
            json.writeStringField("message", finding.diagnostic().message());
            place(json, "place", finding.diagnostic().location());
            json.writeStringField("fingerprint", finding.fingerprint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
