package dev.docbind.config;

import dev.docbind.model.FailureTest;
import dev.docbind.resolve.Overlay;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads how a corrected function reports failure. */
final class OverlayErrors {

    private static final List<String> KEYS = List.of("convention", "failure", "parameter");
    private static final Pattern EQUALS = Pattern.compile("equals (-?(?:0[xX])?[0-9a-fA-F]{1,8})");

    private OverlayErrors() {}

    /** The key {@code errors} of an overlay, null where it is missing or cannot be used. */
    static Overlay.@Nullable Errors read(Fields overlay) {
        Fields fields = overlay.fields("errors", KEYS);
        if (fields == null) {
            return null;
        }
        String wanted = Objects.requireNonNullElse(fields.text("convention"), "");
        Optional<Overlay.Convention> convention = Arrays.stream(Overlay.Convention.values())
                .filter(one -> one.id().equals(wanted))
                .findFirst();
        String parameter = fields.text("parameter");
        if (convention.isEmpty()) {
            List<String> known = Arrays.stream(Overlay.Convention.values())
                    .map(Overlay.Convention::id)
                    .toList();
            String message = wanted.isEmpty()
                    ? "The key errors needs the key convention."
                    : wanted + " is no convention of reporting failure.";
            fields.wrong("convention", message, Fields.hint(wanted, known));
            return null;
        }
        boolean receives = convention.get() == Overlay.Convention.OUT_PARAMETER;
        if (receives == (parameter == null)) {
            String message =
                    receives ? "Name the parameter that receives the code." : "No parameter receives the code.";
            fields.wrong("parameter", message, "The key parameter belongs to the convention out-parameter.");
            return null;
        }
        return new Overlay.Errors(convention.get(), failure(fields), parameter);
    }

    private static FailureTest failure(Fields fields) {
        String text = Objects.requireNonNullElse(fields.text("failure"), "").strip();
        Matcher equal = EQUALS.matcher(text);
        if (equal.matches()) {
            try {
                return new FailureTest(FailureTest.Kind.EQUAL, Long.decode(equal.group(1)));
            } catch (NumberFormatException e) {
                // Told below, as every other text that is no test.
            }
        }
        switch (text) {
            case "" -> {
                return FailureTest.NONE;
            }
            case "not 0" -> {
                return new FailureTest(FailureTest.Kind.NOT_EQUAL, 0);
            }
            case "negative" -> {
                return new FailureTest(FailureTest.Kind.NEGATIVE, 0);
            }
            default ->
                fields.wrong(
                        "failure",
                        text + " does not tell which results mean failure.",
                        "Write equals N, not 0 or negative.");
        }
        return FailureTest.NONE;
    }
}
