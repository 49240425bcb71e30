package dev.docbind.source;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
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
import org.yaml.snakeyaml.LoaderOptions;

/**
 * Parses front matter as YAML into plain text values. Tags, anchors and aliases are refused: front matter is data, and
 * nothing in it may name a type or refer to another part of it.
 */
final class FrontMatterReader {

    /** Front matter beyond this length is refused; that of real pages has some hundred characters. */
    static final int MAX_CHARACTERS = 512 * 1024;

    private static final int MAX_DEPTH = 20;
    private static final YAMLFactory YAML = factory();

    private final String path;
    private final int firstLine;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    FrontMatterReader(String path, int firstLine) {
        this.path = path;
        this.firstLine = firstLine;
    }

    Result<FrontMatter> read(String text) {
        if (text.length() > MAX_CHARACTERS) {
            diagnostics.add(Diagnostic.error(
                    "page.front-matter.too-large",
                    SourceLocation.of(path, firstLine),
                    "the front matter has " + text.length() + " characters, more than the " + MAX_CHARACTERS
                            + " that are read",
                    "move text into the body"));
            return new Result<>(null, diagnostics);
        }
        FrontMatterRepair repair = new FrontMatterRepair(path, firstLine);
        String plain = ownLineEnds(repair.tabs(text, diagnostics));
        try {
            return new Result<>(parse(plain), diagnostics);
        } catch (IOException first) {
            List<Diagnostic> repairs = new ArrayList<>();
            String repaired = repair.lines(plain, repairs);
            if (!repairs.isEmpty()) {
                try {
                    FrontMatter matter = parse(repaired);
                    diagnostics.addAll(repairs);
                    return new Result<>(matter, diagnostics);
                } catch (IOException second) {
                    return failed(second);
                }
            }
            return failed(first);
        }
    }

    /** YAML knows further line ends, by which the lines it counts would not be those of the page. */
    private static String ownLineEnds(String text) {
        return text.replace('\u0085', ' ').replace('\u2028', ' ').replace('\u2029', ' ');
    }

    private Result<FrontMatter> failed(IOException why) {
        JsonLocation location = why instanceof JsonProcessingException json ? json.getLocation() : null;
        SourceLocation place = location == null
                ? SourceLocation.of(path, firstLine)
                : new SourceLocation(path, firstLine - 1 + location.getLineNr(), location.getColumnNr());
        String message = why instanceof JsonProcessingException json ? json.getOriginalMessage() : why.getMessage();
        String first =
                message == null ? "unreadable" : message.lines().findFirst().orElse("unreadable");
        diagnostics.add(Diagnostic.error(
                "page.front-matter.malformed",
                place,
                "the front matter is no valid YAML: " + first,
                "write `key: value` with a blank behind the colon, and quote values that begin with a special"
                        + " character or hold a colon"));
        return new Result<>(null, diagnostics);
    }

    private FrontMatter parse(String text) throws IOException {
        Map<String, List<String>> values = new LinkedHashMap<>();
        Map<String, Integer> lines = new LinkedHashMap<>();
        if (text.isBlank()) {
            return new FrontMatter(values, lines);
        }
        try (YAMLParser parser = YAML.createParser(text)) {
            JsonToken first = parser.nextToken();
            if (first == null) {
                return new FrontMatter(values, lines);
            }
            if (first != JsonToken.START_OBJECT) {
                throw new Refused("it holds no keys", parser);
            }
            refuseSpecials(parser);
            while (parser.nextToken() == JsonToken.FIELD_NAME) {
                String key = parser.currentName();
                int line = firstLine - 1 + parser.currentTokenLocation().getLineNr();
                List<String> all = value(parser);
                keep(key, line, all, values, lines);
            }
            if (parser.nextToken() != null) {
                throw new Refused("it holds more than one document", parser);
            }
        } catch (org.yaml.snakeyaml.error.YAMLException e) {
            throw new IOException(e.getMessage(), e);
        }
        return new FrontMatter(values, lines);
    }

    private void keep(
            String key, int line, List<String> all, Map<String, List<String>> values, Map<String, Integer> lines) {
        List<String> earlier = values.get(key);
        if (earlier == null) {
            values.put(key, List.copyOf(all));
            lines.put(key, line);
            return;
        }
        diagnostics.add(Diagnostic.warning(
                "page.front-matter.duplicate-key",
                SourceLocation.of(path, line),
                "the key " + key + " stands here a second time",
                "keep one of the two"));
        if (earlier.isEmpty()) {
            values.put(key, List.copyOf(all));
            lines.put(key, line);
        }
    }

    /** Reads one value of any depth as a flat list of its scalars; nested keys are left out. */
    private static List<String> value(YAMLParser parser) throws IOException {
        List<String> all = new ArrayList<>(2);
        int depth = 0;
        do {
            JsonToken token = parser.nextToken();
            if (token == null) {
                throw new Refused("it ends within a value", parser);
            }
            refuseSpecials(parser);
            if (token.isStructStart()) {
                depth++;
                if (depth > MAX_DEPTH) {
                    throw new Refused("it is nested more than " + MAX_DEPTH + " deep", parser);
                }
            } else if (token.isStructEnd()) {
                depth--;
            } else if (token.isScalarValue() && token != JsonToken.VALUE_NULL) {
                String text = parser.getText();
                if (!text.isEmpty()) {
                    all.add(text);
                }
            }
        } while (depth > 0);
        return all;
    }

    private static void refuseSpecials(YAMLParser parser) throws IOException {
        if (parser.isCurrentAlias() || parser.getObjectId() != null) {
            throw new Refused("anchors and aliases are not allowed", parser);
        }
        if (parser.getTypeId() != null) {
            throw new Refused("tags are not allowed", parser);
        }
    }

    private static YAMLFactory factory() {
        LoaderOptions options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        return YAMLFactory.builder().loaderOptions(options).build();
    }

    /** Valid YAML that front matter must not hold. */
    private static final class Refused extends JsonProcessingException {
        private static final long serialVersionUID = 1L;

        Refused(String message, YAMLParser at) {
            super(message, at.currentTokenLocation());
        }
    }
}
