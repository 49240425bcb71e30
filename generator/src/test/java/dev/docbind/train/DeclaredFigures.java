package dev.docbind.train;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelEnumeration;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.Source;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Counts what pages declare and what became of it: layouts, enumerator values, bindings, numbers of error codes. */
final class DeclaredFigures {

    private static final String UNDECLARED = "nothing declares its layout";
    private static final Pattern DERIVED =
            Pattern.compile("it is derived from another structure|(?s)struct \\w+ : public .*");
    private static final Pattern ELIDED =
            Pattern.compile(".*(?:is said to (?:hold several|be an array|be some bits)|(?:is|were) not printed).*");
    private static final Pattern DISPUTED = Pattern.compile("as printed it takes .*");

    private final JsonNode structures;
    private final JsonNode enumerations;
    private final JsonNode constants;
    private final Counts counts = new Counts();
    private final Map<String, Integer> reasons = new TreeMap<>();
    private final List<String> wrong = new ArrayList<>();

    private DeclaredFigures(JsonNode structures, JsonNode enumerations, JsonNode constants) {
        this.structures = structures;
        this.enumerations = enumerations;
        this.constants = constants;
    }

    static DeclaredFigures read(Path truth) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return new DeclaredFigures(
                byTag(json.readTree(truth.resolve("structs.json").toFile())),
                json.readTree(truth.resolve("enums.json").toFile()),
                json.readTree(truth.resolve("constants.json").toFile()));
    }

    /** Known layouts by typedef name and by tag. */
    private static JsonNode byTag(JsonNode known) {
        var all = known.<com.fasterxml.jackson.databind.node.ObjectNode>deepCopy();
        known.properties().forEach(entry -> {
            String bare = bare(entry.getKey());
            if (!all.has(bare)) {
                all.set(bare, entry.getValue());
            }
        });
        return all;
    }

    private static String bare(String name) {
        String bare = name.startsWith("_") ? name.substring(1) : name;
        return bare.startsWith("tag") ? bare.substring(3) : bare;
    }

    Counts.Count count(String key) {
        return counts.of(key);
    }

    void add(ApiModel model) {
        model.structures().stream().filter(s -> s.declaration() != null).forEach(this::structure);
        model.enumerations().forEach(this::enumeration);
        model.functions().stream()
                .filter(f -> f.id().kind() == ApiKind.FUNCTION)
                .filter(f -> f.returns().evidence().source().declared()
                        && !f.libraries().isEmpty())
                .forEach(this::function);
        List<ModelFunction> all = new ArrayList<>(model.functions());
        all.addAll(model.callbacks());
        model.interfaces().forEach(type -> all.addAll(type.methods()));
        all.forEach(this::codes);
    }

    private void structure(ModelStructure structure) {
        if (structure.opaque() && structure.evidence().excerpt().equals(UNDECLARED)) {
            return;
        }
        boolean opaque = structure.opaque();
        boolean headers = structure.evidence().source() == Source.HEADER;
        String why = opaque || headers ? structure.evidence().excerpt() : "";
        boolean whole = !DERIVED.matcher(why).find() && !ELIDED.matcher(why).matches();
        claimed("structures declared", opaque);
        claimed("structures declared, as their page has them", opaque || headers);
        if (whole) {
            claimed("structures printed whole in C", opaque);
        }
        if (whole && !DISPUTED.matcher(why).matches()) {
            claimed("structures printed whole, undisputed", opaque);
        }
        if (opaque) {
            reason("layout", why);
            return;
        }
        if (headers) {
            reason("taken from headers", why);
        }
        JsonNode known = structures.path(structure.name());
        known = known.isMissingNode() ? structures.path(bare(structure.name())) : known;
        if (known.isMissingNode()) {
            return;
        }
        String difference = difference(structure, known);
        right("layouts", difference == null);
        if (!headers) {
            right("layouts as their page has them", difference == null);
        }
        if (difference != null) {
            wrong.add("layout of " + structure.name() + ": " + difference);
        }
    }

    private void right(String what, boolean right) {
        Counts.Count layouts = count(what);
        layouts.items++;
        layouts.typed++;
        layouts.right += right ? 1 : 0;
    }

    private void claimed(String what, boolean opaque) {
        Counts.Count declared = count(what);
        declared.items++;
        declared.typed += opaque ? 0 : 1;
    }

    private static @Nullable String difference(ModelStructure structure, JsonNode known) {
        if (structure.size() != known.path("size").asLong()) {
            return "size " + structure.size() + ", known " + known.path("size").asLong();
        }
        if (structure.alignment() != known.path("align").asLong()) {
            return "alignment " + structure.alignment() + ", known "
                    + known.path("align").asLong();
        }
        Map<String, Long> offsets = new HashMap<>();
        offsets(structure.fields(), 0, offsets);
        for (Map.Entry<String, JsonNode> leaf : known.path("leaves").properties()) {
            Long offset = offsets.get(leaf.getKey().toLowerCase(Locale.ROOT));
            boolean plain = leaf.getValue().get(3).isNull();
            if (plain && offset != null && offset != leaf.getValue().get(0).asLong()) {
                return leaf.getKey() + " at " + offset + ", known at "
                        + leaf.getValue().get(0).asLong();
            }
        }
        return null;
    }

    private static void offsets(List<ModelField> fields, long base, Map<String, Long> offsets) {
        for (ModelField field : fields) {
            if (field.name().isEmpty()) {
                offsets(field.nested(), base + field.offset(), offsets);
            } else if (field.bitWidth() < 0) {
                offsets.put(field.name().toLowerCase(Locale.ROOT), base + field.offset());
            }
        }
    }

    private void enumeration(ModelEnumeration enumeration) {
        JsonNode known = enumerations.path(enumeration.name());
        for (ModelConstant member : enumeration.members()) {
            JsonNode value = known.path("members").path(member.name());
            if (!value.isMissingNode()) {
                value("enumerators", enumeration.name() + "." + member.name(), member.value(), value.asLong());
            }
        }
    }

    private void value(String what, String name, @Nullable Long given, long known) {
        Counts.Count values = count(what);
        values.items++;
        values.typed += given == null ? 0 : 1;
        boolean right = given != null && (int) (long) given == (int) known;
        values.right += right ? 1 : 0;
        if (given != null && !right) {
            wrong.add(name + ": " + given + ", known " + known);
        }
    }

    private void function(ModelFunction function) {
        Counts.Count declared = count("functions declared");
        declared.items++;
        declared.typed += function.bound() ? 1 : 0;
        if (function.variadic() && function.parameters().isEmpty()) {
            reason("unbound", "prints its parameters as three dots");
        }
        if (function.binding() instanceof Binding.None none && !function.bound()) {
            reason("unbound", none.why().reason());
        }
    }

    private void codes(ModelFunction function) {
        List<String> rows = function.declaration().returns().codes().stream()
                .map(row -> row.name().strip())
                .toList();
        for (ErrorCode code : function.errors().codes()) {
            if (rows.contains(code.name())) {
                Counts.Count tables = count("code names in tables");
                tables.items++;
                tables.typed += code.value() == null ? 0 : 1;
                if (code.value() == null) {
                    reason("no number", code.name());
                }
            }
            JsonNode known = constants.path(code.name());
            if (!known.isMissingNode()) {
                value(
                        "code numbers",
                        code.name(),
                        code.value(),
                        known.path("value").asLong());
            }
        }
    }

    private void reason(String what, String why) {
        reasons.merge(what + ": " + why.replaceAll("(?s)\\{.*\\}", "{…}").replace('\n', ' '), 1, Integer::sum);
    }

    /** The counts as rows of a markdown table, then what is wrong, then why things were left out. */
    List<String> lines(String collection) {
        List<String> lines = new ArrayList<>(counts.rows(collection, 2));
        lines.add("");
        wrong.stream().sorted().distinct().forEach(line -> lines.add("* " + line));
        lines.add("");
        reasons.entrySet().stream()
                .sorted((a, b) -> b.getValue() - a.getValue())
                .forEach(entry -> lines.add("* " + entry.getValue() + " × " + entry.getKey()));
        return lines;
    }
}
