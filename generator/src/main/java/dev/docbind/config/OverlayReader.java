package dev.docbind.config;

import dev.docbind.declaration.Direction;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.resolve.Overlay;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Reads the text of an overlay file: one correction, or a list of them. */
public final class OverlayReader {

    private static final List<String> KEYS =
            List.of("uid", "reason", "declaration", "types", "directions", "libraries", "codes", "errors");
    private static final List<String> PLACED = List.of("types", "directions", "codes");

    private OverlayReader() {}

    /**
     * Reads corrections.
     *
     * @param file the name for locations
     * @param text the file's text
     * @return those that can be used; wrong keys, values and missing reasons are reported as errors
     */
    public static Result<List<Overlay>> read(String file, String text) {
        Result<YamlNode> yaml = YamlReader.read(file, text);
        if (yaml.value() == null) {
            return new Result<>(List.of(), yaml.diagnostics());
        }
        List<Diagnostic> findings = new ArrayList<>();
        List<YamlNode> nodes = yaml.value() instanceof YamlNode.Items items ? items.values() : List.of(yaml.value());
        List<Overlay> overlays = new ArrayList<>();
        for (YamlNode node : nodes) {
            overlays.add(overlay(Fields.of(node, KEYS, findings)));
        }
        return new Result<>(
                overlays.stream().filter(overlay -> !overlay.uid().isEmpty()).toList(), findings);
    }

    private static Overlay overlay(Fields fields) {
        return new Overlay(
                required(fields, "uid", "Name the page by its UID, as NF:ws2spi.WPUCloseThread."),
                required(fields, "reason", "Say in a sentence why the page is overruled."),
                fields.text("declaration"),
                fields.textByName("types"),
                directions(fields),
                Objects.requireNonNullElse(fields.texts("libraries"), List.of()),
                codes(fields),
                OverlayErrors.read(fields),
                places(fields),
                fields.location("uid"));
    }

    private static Map<String, SourceLocation> places(Fields fields) {
        Map<String, SourceLocation> places = new LinkedHashMap<>();
        for (String key : PLACED) {
            fields.locations(key).forEach((name, place) -> places.put(key + "." + name, place));
        }
        places.put("errors", fields.location("errors"));
        places.put("declaration", fields.location("declaration"));
        return Map.copyOf(places);
    }

    private static Map<String, Direction> directions(Fields fields) {
        Map<String, Direction> directions = new LinkedHashMap<>();
        Map<String, SourceLocation> places = fields.locations("directions");
        fields.textByName("directions").forEach((name, text) -> {
            Direction direction = switch (text) {
                case "in" -> Direction.IN;
                case "out" -> Direction.OUT;
                case "inout" -> Direction.INOUT;
                default -> Direction.UNSTATED;
            };
            if (direction == Direction.UNSTATED) {
                String hint = Fields.hint(text, List.of("in", "out", "inout"));
                fields.wrong(places.getOrDefault(name, fields.location()), text + " is no direction.", hint);
            } else {
                directions.put(name, direction);
            }
        });
        return directions;
    }

    private static String required(Fields fields, String key, String hint) {
        String text = Objects.requireNonNullElse(fields.text(key), "").strip();
        if (text.isEmpty()) {
            fields.wrong(key, "An overlay needs the key " + key + ".", hint);
        }
        return text;
    }

    private static Map<String, Long> codes(Fields fields) {
        Map<String, Long> codes = new LinkedHashMap<>();
        Map<String, SourceLocation> places = fields.locations("codes");
        fields.textByName("codes").forEach((name, text) -> {
            try {
                codes.put(name, Long.decode(text.strip()));
            } catch (NumberFormatException e) {
                SourceLocation place = places.getOrDefault(name, fields.location());
                fields.wrong(place, "The value of " + name + " is not a number: " + text, null);
            }
        });
        return codes;
    }
}
