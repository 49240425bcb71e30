package dev.docbind.verify;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.diagnostic.Diagnostic;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/** What a verification came to as JSON of the schema {@code docbind-verify/1}. */
public final class VerifyJson {

    private VerifyJson() {}

    /**
     * Writes a result.
     *
     * @param checks how many claims were put to the compiler
     * @param findings what it said, each tied to a page and a statement
     */
    public static String text(int checks, List<Diagnostic> findings) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(out).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            json.writeStringField("schema", "docbind-verify/1");
            json.writeNumberField("checks", checks);
            json.writeArrayFieldStart("findings");
            for (Diagnostic finding : findings) {
                json.writeStartObject();
                json.writeStringField("id", finding.id());
                json.writeStringField("severity", finding.severity().name().toLowerCase(Locale.ROOT));
                json.writeStringField("page", finding.location().file());
                json.writeNumberField("line", finding.location().line());
                json.writeNumberField("column", finding.location().column());
                json.writeStringField(
                        "statement",
                        finding.statement() == null ? null : finding.statement().text());
                json.writeStringField("message", finding.message());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out + "\n";
    }
}
