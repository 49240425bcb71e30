package dev.docbind.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The exported model keeps its format: what readers of version 1 rely on. */
class ModelJsonTest {

    private static final List<Diagnostic> DIAGNOSTICS = List.of(Diagnostic.warning(
            "page.title", new SourceLocation("acme/a.md", 3, 4), "The title says \"x\".", "Mend it."));

    private final JsonNode root = parse(ModelJson.text(ModelSamples.rich(), DIAGNOSTICS));

    private static JsonNode parse(String json) {
        try {
            return new ObjectMapper().readTree(json);
        } catch (IOException e) {
            throw new AssertionError(json, e);
        }
    }

    @Test
    void methodsStandAmongFunctionsAndCallbacksApart() {
        assertEquals("AcmeOpen AcmeSize Read", names(root.get("functions")));
        assertEquals("IAcme", root.at("/functions/2/interface").asText());
        assertEquals("method", root.at("/functions/2/kind").asText());
        assertEquals("macro", root.at("/functions/1/kind").asText());
        assertEquals("AcmeVisit", names(root.get("callbacks")));
    }

    @Test
    void functionCarriesTypesFactsErrorsAndBinding() {
        JsonNode open = root.at("/functions/0");
        assertTrue(open.get("bound").asBoolean());
        assertEquals("acme.h", open.get("header").asText());
        assertEquals("i32", open.at("/returns/abi").asText());
        assertEquals("declaration", open.at("/returns/source").asText());
        assertEquals("i16", open.at("/parameters/0/pointee/abi").asText());
        assertEquals("struct:ACME_TIME", open.at("/parameters/1/pointee/abi").asText());
        assertEquals("out", open.at("/parameters/1/direction").asText());
        assertEquals("symbol", open.at("/binding/kind").asText());
        assertEquals("last-error", open.at("/errors/convention").asText());
        assertEquals("equal", open.at("/errors/failureTest/kind").asText());
        assertEquals(87, open.at("/errors/codes/0/value").asInt());
        assertTrue(open.at("/errors/codes/1/value").isNull());
        assertEquals("no-library", root.at("/functions/1/unboundReason").asText());
    }

    @Test
    void fieldsAreFlatWithAbsoluteOffsetsAndBitsByByte() {
        JsonNode fields = root.at("/structs/0/fields");
        assertEquals("Year u u.Low Anonymous1 Flag", names(fields));
        assertEquals(8, fields.at("/2/offset").asInt());
        assertEquals(12, fields.at("/3/offset").asInt());
        assertEquals(17, fields.at("/4/offset").asInt(), "bit 9 begins in the second byte of the unit at 16");
        assertEquals("[1,2]", fields.at("/4/bits").toString());
        assertEquals(16, fields.at("/4/storageOffset").asInt());
        assertTrue(root.at("/structs/1/size").isNull(), "opaque");
        assertEquals("array:i8[4][2]", root.at("/structs/1/fields/0/abi").asText());
    }

    @Test
    void sameModelGivesSameBytes() {
        assertEquals(
                ModelJson.text(ModelSamples.rich(), DIAGNOSTICS), ModelJson.text(ModelSamples.rich(), DIAGNOSTICS));
    }

    @Test
    void everyKeyIsDocumented() throws IOException {
        String page = Files.readString(Path.of("../docs/model.md"));
        Set<String> keys = new TreeSet<>();
        collect(root, keys);
        keys.removeIf(key -> page.contains("`" + key + "`"));
        assertEquals(Set.of(), keys, "keys that docs/model.md does not explain");
    }

    private static void collect(JsonNode node, Set<String> keys) {
        node.fieldNames().forEachRemaining(keys::add);
        node.forEach(child -> collect(child, keys));
    }

    private static String names(JsonNode list) {
        StringBuilder names = new StringBuilder();
        list.forEach(item ->
                names.append(names.isEmpty() ? "" : " ").append(item.get("name").asText()));
        return names.toString();
    }
}
