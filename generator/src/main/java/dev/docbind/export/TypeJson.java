package dev.docbind.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.model.Evidence;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import java.io.IOException;

/** Writes the keys that every typed thing of the exported model has: type, and why it is believed. */
final class TypeJson {

    private TypeJson() {}

    static void write(JsonGenerator json, ResolvedType type) throws IOException {
        json.writeStringField("cType", type.cType());
        json.writeStringField("abi", AbiText.of(type.type()));
        json.writeStringField("type", kind(type.type()));
        json.writeStringField("typeName", name(type.type()));
        pointee(json, type);
        evidence(json, type.evidence());
    }

    private static void pointee(JsonGenerator json, ResolvedType type) throws IOException {
        Evidence why = type.pointee();
        if (why == null) {
            json.writeNullField("pointee");
            return;
        }
        json.writeObjectFieldStart("pointee");
        json.writeStringField("abi", AbiText.pointee(type.type()));
        NativeType target = type.type() instanceof NativeType.Pointer pointer ? pointer.target() : null;
        json.writeStringField("typeName", target == null ? null : name(target));
        json.writeBooleanField("const", isConst(type.type()));
        evidence(json, why);
        json.writeEndObject();
    }

    static void evidence(JsonGenerator json, Evidence evidence) throws IOException {
        json.writeStringField("source", evidence.source().id());
        json.writeStringField("rule", evidence.rule());
        json.writeStringField("evidencePage", evidence.location().file());
        json.writeNumberField("line", evidence.location().line());
        json.writeStringField("excerpt", evidence.excerpt());
        json.writeNumberField("confidence", evidence.confidence());
    }

    private static boolean isConst(NativeType type) {
        return switch (type) {
            case NativeType.Pointer pointer -> pointer.targetConst();
            case NativeType.Text text -> !text.writable();
            default -> false;
        };
    }

    private static String kind(NativeType type) {
        return switch (type) {
            case NativeType.Void _ -> "void";
            case NativeType.Scalar scalar -> scalar.unsigned() ? "unsigned" : "signed";
            case NativeType.Bool _ -> "bool";
            case NativeType.Enumeration _ -> "enum";
            case NativeType.Struct _ -> "struct";
            case NativeType.Array _ -> "array";
            case NativeType.Pointer _ -> "pointer";
            case NativeType.Text text -> "text-" + text.encoding().name().toLowerCase(java.util.Locale.ROOT);
            case NativeType.Handle _ -> "handle";
            case NativeType.Callback _ -> "callback";
            case NativeType.ComInterface _ -> "interface";
            case NativeType.Unknown _ -> "unknown";
        };
    }

    private static @org.jspecify.annotations.Nullable String name(NativeType type) {
        return switch (type) {
            case NativeType.Scalar scalar -> scalar.name();
            case NativeType.Bool bool -> bool.name();
            case NativeType.Enumeration enumeration -> enumeration.name();
            case NativeType.Struct struct -> struct.name();
            case NativeType.Handle handle -> handle.name();
            case NativeType.Callback callback -> callback.name();
            case NativeType.ComInterface com -> com.name();
            default -> null;
        };
    }
}
