package dev.docbind.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.declaration.PageFacts;
import java.io.IOException;
import java.util.List;

/** Writes the keys that everything with a page of its own has in the exported model. */
final class PageJson {

    private PageJson() {}

    static void identity(JsonGenerator json, PageFacts page) throws IOException {
        json.writeStringField("uid", page.uid());
        json.writeStringField("name", page.id().name());
        json.writeStringField("page", page.location().file());
        json.writeNumberField("pageLine", page.location().line());
        json.writeStringField("pageHash", page.hash());
        json.writeStringField("header", header(page.id().header()));
        json.writeStringField("statement", page.id().statement().text());
        json.writeStringField("summary", page.summary());
    }

    /** A header as a file name; empty where the model knows none. */
    static String header(String name) {
        return name.isEmpty() || name.contains(".") ? name : name + ".h";
    }

    static void strings(JsonGenerator json, String key, List<String> values) throws IOException {
        json.writeArrayFieldStart(key);
        for (String value : values) {
            json.writeString(value);
        }
        json.writeEndArray();
    }

    static void number(JsonGenerator json, String key, long value) throws IOException {
        if (value < 0) {
            json.writeNullField(key);
        } else {
            json.writeNumberField(key, value);
        }
    }
}
