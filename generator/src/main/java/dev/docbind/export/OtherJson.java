package dev.docbind.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.PageFacts;
import dev.docbind.identity.ApiId;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelHandle;
import dev.docbind.model.ModelInterface;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes interfaces, handles, I/O control codes and header pages. */
final class OtherJson {

    private OtherJson() {}

    /** The identity of something that may lack a page of its own. */
    static void identity(JsonGenerator json, ApiId id, String name, @Nullable PageFacts page) throws IOException {
        json.writeStringField("uid", page == null ? id.toString() : page.uid());
        json.writeStringField("name", name);
        json.writeStringField("page", page == null ? null : page.location().file());
        json.writeNumberField("pageLine", page == null ? 0 : page.location().line());
        json.writeStringField("pageHash", page == null ? null : page.hash());
        json.writeStringField("header", PageJson.header(id.header()));
        json.writeStringField("statement", id.statement().text());
        json.writeStringField("summary", page == null ? "" : page.summary());
    }

    static void interfaces(JsonGenerator json, List<ModelInterface> interfaces) throws IOException {
        json.writeArrayFieldStart("interfaces");
        for (ModelInterface type : interfaces) {
            json.writeStartObject();
            identity(
                    json,
                    type.id(),
                    type.id().name(),
                    type.declaration() == null ? null : type.declaration().page());
            json.writeStringField("kind", type.id().kind().name().toLowerCase(Locale.ROOT));
            json.writeStringField("base", type.base().isEmpty() ? null : type.base());
            PageJson.strings(
                    json,
                    "methods",
                    type.methods().stream()
                            .map(ModelFunction::id)
                            .map(ApiId::name)
                            .toList());
            PageJson.strings(json, "vtable", type.vtable());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void handles(JsonGenerator json, List<ModelHandle> handles) throws IOException {
        json.writeArrayFieldStart("handles");
        for (ModelHandle handle : handles) {
            json.writeStartObject();
            json.writeStringField("name", handle.name());
            json.writeStringField("header", PageJson.header(handle.header()));
            json.writeStringField("abi", handle.abi().name().toLowerCase(Locale.ROOT));
            json.writeStringField("closedBy", handle.closedBy());
            json.writeArrayFieldStart("invalid");
            for (long value : handle.invalid()) {
                json.writeNumber(value);
            }
            json.writeEndArray();
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void ioctls(JsonGenerator json, List<Declaration.Ioctl> ioctls) throws IOException {
        json.writeArrayFieldStart("ioctls");
        for (Declaration.Ioctl ioctl : ioctls) {
            json.writeStartObject();
            PageJson.identity(json, ioctl.page());
            PageJson.strings(
                    json, "parts", ioctl.parts().keySet().stream().sorted().toList());
            ConstantJson.values(json, ioctl.codes());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    static void headers(JsonGenerator json, List<Declaration.Header> headers) throws IOException {
        json.writeArrayFieldStart("headers");
        for (Declaration.Header header : headers) {
            json.writeStartObject();
            PageJson.identity(json, header.page());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
