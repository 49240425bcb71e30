package dev.docbind.lint.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.Writer;

/** Opens JSON generators whose output is the same on every system. */
final class Generators {

    private static final JsonFactory FACTORY = new JsonFactory();

    private Generators() {}

    static JsonGenerator open(Writer out) throws IOException {
        DefaultIndenter indenter = new DefaultIndenter(" ", "\n");
        JsonGenerator json = FACTORY.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(
                new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter));
        return json;
    }
}
