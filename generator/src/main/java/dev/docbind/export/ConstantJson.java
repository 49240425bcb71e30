package dev.docbind.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.document.PlainText;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelTable;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Writes named numbers: enumerations, tables of constants, documented values. */
final class ConstantJson {

    private ConstantJson() {}

    static void enumerations(JsonGenerator json, List<ModelEnumeration> enumerations) throws IOException {
        json.writeArrayFieldStart("enums");
        for (ModelEnumeration enumeration : enumerations) {
            json.writeStartObject();
            OtherJson.identity(
                    json,
                    enumeration.id(),
                    enumeration.name(),
                    enumeration.declaration() == null
                            ? null
                            : enumeration.declaration().page());
            PageJson.strings(json, "aliases", enumeration.aliases());
            json.writeStringField("abi", enumeration.abi().name().toLowerCase(java.util.Locale.ROOT));
            json.writeBooleanField("flags", enumeration.flags());
            json.writeArrayFieldStart("members");
            for (ModelConstant member : enumeration.members()) {
                constant(json, member);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void constants(JsonGenerator json, List<ModelTable> tables) throws IOException {
        json.writeArrayFieldStart("constants");
        for (ModelTable table : tables) {
            for (ModelConstant constant : table.constants()) {
                constant(json, constant);
            }
        }
        json.writeEndArray();
    }

    private static void constant(JsonGenerator json, ModelConstant constant) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", constant.name());
        value(json, constant.value());
        json.writeStringField("page", constant.page().isEmpty() ? null : constant.page());
        json.writeNumberField("line", constant.line());
        json.writeStringField("meaning", PlainText.line(constant.documentation()));
        json.writeEndObject();
    }

    static void value(JsonGenerator json, @Nullable Long value) throws IOException {
        if (value == null) {
            json.writeNullField("value");
        } else {
            json.writeNumberField("value", value);
        }
    }

    /** The documented values of a parameter or field, their numbers as the page writes them. */
    static void values(JsonGenerator json, List<DocumentedValue> values) throws IOException {
        json.writeArrayFieldStart("values");
        for (DocumentedValue value : values) {
            json.writeStartObject();
            json.writeStringField("name", value.name());
            json.writeStringField("text", value.value());
            json.writeStringField("meaning", PlainText.line(value.meaning()));
            json.writeNumberField("line", value.line());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
