package dev.docbind.export;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.docbind.document.PlainText;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import java.io.IOException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Writes how a function reports failure. */
final class ErrorJson {

    private ErrorJson() {}

    static void write(JsonGenerator json, ErrorContract contract) throws IOException {
        json.writeObjectFieldStart("errors");
        json.writeStringField("convention", contract.convention());
        FailureTest test = test(contract);
        if (test == null || test.kind() == FailureTest.Kind.UNKNOWN) {
            json.writeNullField("failureTest");
        } else {
            json.writeObjectFieldStart("failureTest");
            json.writeStringField(
                    "kind", test.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.writeNumberField("value", test.value());
            json.writeEndObject();
        }
        json.writeStringField("parameter", contract instanceof ErrorContract.OutParameter out ? out.parameter() : null);
        json.writeArrayFieldStart("codes");
        for (ErrorCode code : contract.codes()) {
            code(json, code);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static @Nullable FailureTest test(ErrorContract contract) {
        return switch (contract) {
            case ErrorContract.ReturnCode code -> code.test();
            case ErrorContract.LastError error -> error.test();
            case ErrorContract.Errno errno -> errno.test();
            case ErrorContract.OutParameter out -> out.test();
            case ErrorContract.HResult _, ErrorContract.NtStatus _ -> new FailureTest(FailureTest.Kind.NEGATIVE, 0);
            case ErrorContract.None _, ErrorContract.Unknown _ -> null;
        };
    }

    private static void code(JsonGenerator json, ErrorCode code) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", code.name());
        ConstantJson.value(json, code.value());
        json.writeStringField("meaning", PlainText.line(code.meaning()));
        json.writeBooleanField("success", code.success());
        json.writeStringField("valueSource", code.valueSource());
        json.writeNumberField("line", code.line());
        json.writeEndObject();
    }
}
