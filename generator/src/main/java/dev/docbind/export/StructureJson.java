package dev.docbind.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.document.PlainText;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * Writes structures and unions. Fields come out flat: members of a nested type without a name of its own follow the
 * field that holds them, by dotted path and with their offset in the whole structure.
 */
final class StructureJson {

    /** A field still to be written: its dotted prefix and where its parent begins. */
    private record Pending(ModelField field, String prefix, long base) {}

    private StructureJson() {}

    static void write(JsonGenerator json, List<ModelStructure> structures) throws IOException {
        json.writeArrayFieldStart("structs");
        for (ModelStructure structure : structures) {
            write(json, structure);
        }
        json.writeEndArray();
    }

    private static void write(JsonGenerator json, ModelStructure structure) throws IOException {
        json.writeStartObject();
        OtherJson.identity(
                json,
                structure.id(),
                structure.name(),
                structure.declaration() == null ? null : structure.declaration().page());
        json.writeStringField("kind", structure.id().kind() == ApiKind.UNION ? "union" : "struct");
        PageJson.strings(json, "aliases", structure.aliases());
        PageJson.number(json, "size", structure.size());
        PageJson.number(json, "alignment", structure.opaque() ? -1 : structure.alignment());
        json.writeObjectFieldStart("layout");
        TypeJson.evidence(json, structure.evidence());
        json.writeEndObject();
        json.writeArrayFieldStart("fields");
        Deque<Pending> todo = new ArrayDeque<>();
        push(todo, structure.fields(), "", 0);
        while (!todo.isEmpty()) {
            Pending next = todo.pop();
            ModelField field = next.field();
            String path = next.prefix() + field.name();
            long offset = field.offset() < 0 || next.base() < 0 ? -1 : next.base() + field.offset();
            if (!field.name().isEmpty()) {
                field(json, field, path, offset);
            }
            push(todo, field.nested(), field.name().isEmpty() ? next.prefix() : path + ".", offset);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void push(Deque<Pending> todo, List<ModelField> fields, String prefix, long base) {
        fields.reversed().forEach(field -> todo.push(new Pending(field, prefix, base)));
    }

    private static void field(JsonGenerator json, ModelField field, String path, long offset) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", path);
        bits(json, field, offset);
        PageJson.number(json, "size", field.size());
        TypeJson.write(json, field.type());
        json.writeBooleanField("documented", field.documentation() != null);
        json.writeStringField(
                "description",
                field.documentation() == null
                        ? ""
                        : PlainText.line(field.documentation().documentation()));
        ConstantJson.values(
                json,
                field.documentation() == null
                        ? List.of()
                        : field.documentation().values());
        json.writeEndObject();
    }

    /** A bitfield is placed by the byte it begins in and the first bit within that byte; its storage unit comes apart. */
    private static void bits(JsonGenerator json, ModelField field, long offset) throws IOException {
        if (field.bitWidth() < 0 || field.bitOffset() < 0 || offset < 0) {
            PageJson.number(json, "offset", offset);
            json.writeNullField("bits");
            return;
        }
        json.writeNumberField("offset", offset + field.bitOffset() / 8);
        json.writeArrayFieldStart("bits");
        json.writeNumber(field.bitOffset() % 8);
        json.writeNumber(field.bitWidth());
        json.writeEndArray();
        json.writeNumberField("storageOffset", offset);
    }
}
