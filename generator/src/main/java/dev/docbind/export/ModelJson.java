package dev.docbind.export;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Writes a model as JSON of the schema {@code docbind-model/1}, which {@code docs/model.md} documents key by key. The
 * same model gives the same bytes. Safe for use by several threads.
 */
public final class ModelJson {

    /** The name and version of the format; the number grows only when a key changes its meaning or goes away. */
    public static final String SCHEMA = "docbind-model/1";

    private static final JsonFactory FACTORY = new JsonFactory();

    private ModelJson() {}

    /**
     * Writes a model.
     *
     * @param model what to write
     * @param diagnostics findings of all stages, written in the given order
     * @param out where to; flushed, not closed
     * @throws IOException when {@code out} fails
     */
    public static void write(ApiModel model, List<Diagnostic> diagnostics, Writer out) throws IOException {
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        json.writeStartObject();
        json.writeStringField("schema", SCHEMA);
        json.writeStringField("target", model.target().id());
        writeFunctions(json, "functions", functionsAndMethods(model));
        writeFunctions(json, "callbacks", model.callbacks());
        StructureJson.write(json, model.structures());
        ConstantJson.enumerations(json, model.enumerations());
        OtherJson.interfaces(json, model.interfaces());
        ConstantJson.constants(json, model.tables());
        OtherJson.handles(json, model.handles());
        OtherJson.ioctls(json, model.ioctls());
        OtherJson.headers(json, model.headers());
        writeDiagnostics(json, diagnostics);
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }

    /** The JSON of a model as text. */
    public static String text(ApiModel model, List<Diagnostic> diagnostics) {
        StringWriter out = new StringWriter();
        try {
            write(model, diagnostics, out);
        } catch (IOException e) {
            throw new UncheckedIOException("a string writer does not fail", e);
        }
        return out.toString();
    }

    /** Functions and macros, with the methods of all interfaces, in the order of their ids. */
    private static List<ModelFunction> functionsAndMethods(ApiModel model) {
        List<ModelFunction> all = new ArrayList<>(model.functions());
        for (ModelInterface owner : model.interfaces()) {
            all.addAll(owner.methods());
        }
        all.sort(Comparator.comparing(ModelFunction::id)
                .thenComparing(function -> function.declaration().page().location()));
        return all;
    }

    private static void writeFunctions(JsonGenerator json, String key, List<ModelFunction> functions)
            throws IOException {
        json.writeArrayFieldStart(key);
        for (ModelFunction function : functions) {
            FunctionJson.write(json, function);
        }
        json.writeEndArray();
    }

    private static void writeDiagnostics(JsonGenerator json, List<Diagnostic> diagnostics) throws IOException {
        json.writeArrayFieldStart("diagnostics");
        for (Diagnostic diagnostic : diagnostics) {
            json.writeStartObject();
            json.writeStringField("id", diagnostic.id());
            json.writeStringField("severity", diagnostic.severity().name().toLowerCase(Locale.ROOT));
            json.writeStringField("message", diagnostic.message());
            json.writeStringField("page", diagnostic.location().file());
            json.writeNumberField("line", diagnostic.location().line());
            json.writeNumberField("column", diagnostic.location().column());
            json.writeStringField(
                    "statement",
                    diagnostic.statement() == null
                            ? null
                            : diagnostic.statement().text());
            json.writeStringField("hint", diagnostic.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
