package dev.docbind.config;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads plain YAML (maps, lists, scalars; no tags, anchors or aliases) into nodes that know their place. */
final class YamlReader {

    private static final YAMLFactory FACTORY = YAMLFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(50).build())
            .build();

    private final String file;
    private final YAMLParser parser;

    private YamlReader(String file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /**
     * Reads a document.
     *
     * @param file the name for locations
     * @param text the text
     * @return the document, an empty mapping for an empty one; without value and with one error where it is malformed
     */
    static Result<YamlNode> read(String file, String text) {
        try (YAMLParser parser = FACTORY.createParser(text)) {
            YamlReader reader = new YamlReader(file, parser);
            JsonToken first = parser.nextToken();
            YamlNode node =
                    first == null ? new YamlNode.Mapping(Map.of(), SourceLocation.of(file, 1)) : reader.value(first);
            if (parser.nextToken() != null) {
                throw new Refused(reader.here(), "The file holds more than one YAML document.");
            }
            return Result.of(node);
        } catch (Refused e) {
            return malformed(e.location, e.getMessage());
        } catch (JsonProcessingException e) {
            return malformed(location(file, e.getLocation()), "This is not YAML: " + firstLine(e.getOriginalMessage()));
        } catch (IOException | org.yaml.snakeyaml.error.YAMLException e) {
            return malformed(SourceLocation.of(file), "This is not YAML: " + firstLine(String.valueOf(e.getMessage())));
        }
    }

    private YamlNode value(JsonToken token) throws IOException {
        if (parser.getTypeId() != null || parser.getObjectId() != null || parser.isCurrentAlias()) {
            throw new Refused(here(), "Tags, anchors and aliases are not supported.");
        }
        return switch (token) {
            case START_OBJECT -> mapping();
            case START_ARRAY -> items();
            case VALUE_NULL -> new YamlNode.Scalar("", here());
            default -> new YamlNode.Scalar(parser.getText(), here());
        };
    }

    private YamlNode items() throws IOException {
        SourceLocation start = here();
        List<YamlNode> values = new ArrayList<>();
        for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
            values.add(value(next));
        }
        return new YamlNode.Items(List.copyOf(values), start);
    }

    private YamlNode mapping() throws IOException {
        SourceLocation start = here();
        Map<String, YamlNode.Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            SourceLocation keyPlace = here();
            String key = parser.currentName();
            YamlNode.Entry entry = new YamlNode.Entry(keyPlace, value(parser.nextToken()));
            if (entries.putIfAbsent(key, entry) != null) {
                throw new Refused(keyPlace, "The key " + key + " stands here twice.");
            }
        }
        return new YamlNode.Mapping(entries, start);
    }

    private SourceLocation here() {
        return location(file, parser.currentTokenLocation());
    }

    private static SourceLocation location(String file, @Nullable JsonLocation location) {
        return location == null
                ? SourceLocation.of(file)
                : new SourceLocation(file, Math.max(0, location.getLineNr()), Math.max(0, location.getColumnNr()));
    }

    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("malformed");
    }

    private static Result<YamlNode> malformed(SourceLocation where, String message) {
        return Result.failed(Diagnostic.error(
                "config.malformed", where, message, "Write plain keys and values, indented with blanks."));
    }

    /** Ends reading at something that is YAML but not wanted; never leaves this class. */
    private static final class Refused extends IOException {
        private static final long serialVersionUID = 1L;

        private final transient SourceLocation location;

        Refused(SourceLocation location, String message) {
            super(message);
            this.location = location;
        }
    }
}
