package dev.docbind.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.PageFacts;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ParameterFacts;
import dev.docbind.model.Unbound;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes a function, method, macro or callback of the exported model. */
final class FunctionJson {

    private FunctionJson() {}

    static void write(JsonGenerator json, ModelFunction function) throws IOException {
        json.writeStartObject();
        PageFacts page = function.declaration().page();
        PageJson.identity(json, page);
        PageJson.strings(json, "libraries", function.libraries());
        json.writeStringField("minimum", function.minimum().isEmpty() ? null : function.minimum());
        json.writeStringField("kind", kind(function.id().kind()));
        json.writeStringField("interface", function.id().owner());
        json.writeBooleanField("variadic", function.variadic());
        binding(json, function);
        json.writeObjectFieldStart("returns");
        TypeJson.write(json, function.returns());
        json.writeEndObject();
        json.writeArrayFieldStart("parameters");
        for (ModelParameter parameter : function.parameters()) {
            parameter(json, parameter);
        }
        json.writeEndArray();
        ErrorJson.write(json, function.errors());
        json.writeEndObject();
    }

    private static String kind(ApiKind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }

    private static void binding(JsonGenerator json, ModelFunction function) throws IOException {
        json.writeBooleanField("bound", function.bound());
        json.writeBooleanField("callable", function.callable());
        Unbound why = function.binding() instanceof Binding.None none ? none.why() : null;
        String prefix = function.bound() ? "notCallable" : "unbound";
        json.writeStringField("unboundReason", why == null || function.bound() ? null : why.reason());
        if (why != null) {
            if (function.bound()) {
                json.writeStringField("notCallableReason", why.reason());
            }
            json.writeStringField(prefix + "Message", why.message());
            json.writeNumberField(prefix + "Line", why.location().line());
        }
        json.writeObjectFieldStart("binding");
        switch (function.binding()) {
            case Binding.Symbol symbol -> {
                json.writeStringField("kind", "symbol");
                PageJson.strings(json, "libraries", symbol.libraries());
                json.writeStringField("symbol", symbol.symbol());
            }
            case Binding.TableMember member -> {
                json.writeStringField("kind", "table");
                json.writeStringField("table", member.table());
                json.writeStringField("field", member.field());
            }
            case Binding.VtableSlot slot -> {
                json.writeStringField("kind", "vtable");
                json.writeStringField("interface", slot.owner());
                json.writeNumberField("slot", slot.slot());
                json.writeBooleanField("hiddenResult", slot.hiddenResult());
            }
            case Binding.Upcall upcall -> {
                json.writeStringField("kind", "upcall");
                json.writeStringField("userData", upcall.userData());
            }
            case Binding.None _ -> json.writeStringField("kind", "none");
        }
        json.writeEndObject();
    }

    private static void parameter(JsonGenerator json, ModelParameter parameter) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", parameter.name());
        json.writeStringField("direction", direction(parameter.direction()));
        json.writeBooleanField("directionStated", parameter.direction() != Direction.UNSTATED);
        json.writeBooleanField("optional", parameter.optional());
        TypeJson.write(json, parameter.type());
        facts(json, parameter.facts());
        json.writeBooleanField("documented", parameter.documentation() != null);
        String text = parameter.documentation() == null
                ? ""
                : dev.docbind.document.PlainText.line(parameter.documentation().documentation());
        json.writeStringField("description", text);
        ConstantJson.values(
                json,
                parameter.documentation() == null
                        ? List.of()
                        : parameter.documentation().values());
        json.writeEndObject();
    }

    /** Nothing stated means input: what nearly all parameters without attributes are. */
    private static String direction(Direction direction) {
        return switch (direction) {
            case UNSTATED, IN -> "in";
            case OUT -> "out";
            case INOUT -> "inout";
        };
    }

    private static void facts(JsonGenerator json, ParameterFacts facts) throws IOException {
        json.writeObjectFieldStart("facts");
        json.writeBooleanField("nullable", facts.nullable());
        json.writeBooleanField("mustBeZero", facts.mustBeZero());
        json.writeStringField("lengthParameter", facts.lengthParameter());
        json.writeStringField("lengthUnit", facts.lengthUnit().name().toLowerCase(Locale.ROOT));
        json.writeBooleanField("retained", facts.retained());
        json.writeStringField("freedBy", facts.freedBy());
        json.writeEndObject();
    }
}
