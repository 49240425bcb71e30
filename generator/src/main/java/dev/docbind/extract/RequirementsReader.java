package dev.docbind.extract;

import dev.docbind.declaration.Requirements;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import dev.docbind.source.FrontMatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gathers requirements from front matter and from requirements tables; the front matter comes first. */
final class RequirementsReader {

    private static final List<String> NAMED = List.of(
            "req.header",
            "req.dll",
            "req.lib",
            "req.target-min-winverclnt",
            "req.target-min-winversvr",
            "req.irql",
            "req.unicode-ansi");

    private final Placeholders matter;
    private final FrontMatter frontMatter;
    private final Map<String, String> table = new LinkedHashMap<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();

    RequirementsReader(Placeholders matter, FrontMatter frontMatter) {
        this.matter = matter;
        this.frontMatter = frontMatter;
    }

    /** Takes the rows of a requirements section in: of tables, and of lines that begin with a bold label. */
    void section(Slot slot) {
        boolean all = true;
        for (Block block : slot.content) {
            if (block instanceof Block.Table rows) {
                row(rows.header());
                rows.rows().forEach(row -> row(row.cells()));
            } else {
                all = false;
                if (block instanceof Block.Paragraph paragraph) {
                    labelled(paragraph);
                }
            }
        }
        slot.used = all;
    }

    private void labelled(Block.Paragraph paragraph) {
        if (paragraph.content().getFirst() instanceof Inline.Styled label && label.style() == Inline.Style.STRONG) {
            String name = PlainText.plain(label.content());
            String text = PlainText.plain(paragraph.content());
            if (name.endsWith(":") && text.length() > name.length() && text.startsWith(name)) {
                row(
                        name.substring(0, name.length() - 1),
                        text.substring(name.length()).strip(),
                        List.of());
            }
        }
    }

    /** The header that a table names; empty where none does. */
    String tableHeader() {
        return table.getOrDefault("header", "");
    }

    private void row(List<Block.Table.Cell> cells) {
        if (cells.size() < 2) {
            return;
        }
        String label = PlainText.plainBlocks(cells.getFirst().content());
        String text = PlainText.plainBlocks(cells.get(1).content());
        if (!label.equalsIgnoreCase("requirement")) {
            row(label, text, cells.get(1).content());
        }
    }

    private void row(String label, String text, List<Block> cell) {
        if (!label.isEmpty() && !text.isEmpty()) {
            String key = label.toLowerCase(Locale.ROOT);
            List<String> entries = new ArrayList<>(entries(cell));
            if (cell.isEmpty()) {
                split(text, entries);
            }
            table.putIfAbsent(key, text);
            lists.putIfAbsent(key, entries);
        }
    }

    /** The entries of a cell that lists several things as terms or on lines of their own. */
    private static List<String> entries(List<Block> cell) {
        List<String> found = new ArrayList<>();
        for (Block block : cell) {
            if (block instanceof Block.DefinitionList list) {
                list.entries().forEach(entry -> entry.terms().forEach(term -> split(PlainText.plain(term), found)));
            } else {
                split(PlainText.plainBlocks(List.of(block)), found);
            }
        }
        return found;
    }

    Requirements read() {
        List<String> libraries = libraries();
        return new Requirements(
                either("req.header", "header"),
                libraries,
                list("req.lib", "library"),
                either("req.target-min-winverclnt", "minimum supported client"),
                either("req.target-min-winversvr", "minimum supported server"),
                either("req.irql", "irql"),
                either("req.iid", "iid"),
                List.copyOf(
                        frontMatter.all("api_type").isEmpty()
                                ? frontMatter.all("apitype")
                                : frontMatter.all("api_type")),
                unicode(),
                others());
    }

    private String either(String key, String label) {
        String value = matter.value(key);
        return value.isEmpty() ? table.getOrDefault(label, "") : value;
    }

    private List<String> list(String key, String label) {
        List<String> found = new ArrayList<>();
        split(matter.value(key), found);
        return List.copyOf(found.isEmpty() ? lists.getOrDefault(label, List.of()) : found);
    }

    private List<String> libraries() {
        List<String> stated = list("req.dll", "dll");
        if (!stated.isEmpty() || !exported()) {
            return stated;
        }
        return locations().stream().filter(RequirementsReader::isImage).toList();
    }

    private boolean exported() {
        return frontMatter.all("api_type").stream()
                        .anyMatch(type -> type.strip().equalsIgnoreCase("DllExport"))
                || frontMatter.all("apitype").stream()
                        .anyMatch(type -> type.strip().equalsIgnoreCase("DllExport"));
    }

    private List<String> locations() {
        List<String> all = frontMatter.all("api_location");
        return all.isEmpty() ? frontMatter.all("apilocation") : all;
    }

    private static boolean isImage(String file) {
        String lower = file.toLowerCase(Locale.ROOT);
        boolean image =
                lower.endsWith(".dll") || lower.endsWith(".drv") || lower.endsWith(".exe") || lower.endsWith(".sys");
        return image && !lower.startsWith("api-ms-") && !lower.startsWith("ext-ms-");
    }

    private List<String> unicode() {
        String text = either("req.unicode-ansi", "unicode and ansi names");
        List<String> names = new ArrayList<>();
        for (String word : text.split("[^A-Za-z0-9_]+")) {
            boolean kind = word.equals("Unicode") || word.equals("ANSI") || word.equals("and");
            if (!kind && word.length() > 1 && (word.endsWith("W") || word.endsWith("A"))) {
                names.add(word);
            }
        }
        return List.copyOf(names);
    }

    private Map<String, String> others() {
        Map<String, String> others = new LinkedHashMap<>();
        for (String key : frontMatter.values().keySet()) {
            if (key.startsWith("req.") && !NAMED.contains(key) && !key.equals("req.typenames")) {
                String value = matter.value(key);
                if (!value.isEmpty()) {
                    others.put(key.substring(4), value);
                }
            }
        }
        table.forEach((label, value) -> {
            if (!isNamed(label) || !value.equals(named(label))) {
                others.putIfAbsent(label, value);
            }
        });
        return java.util.Collections.unmodifiableMap(others);
    }

    /** What a slot of its own holds for a label: the front matter's text where there is one. */
    private String named(String label) {
        return switch (label) {
            case "header" -> either("req.header", label);
            case "minimum supported client" -> either("req.target-min-winverclnt", label);
            case "minimum supported server" -> either("req.target-min-winversvr", label);
            default -> table.getOrDefault(label, "");
        };
    }

    private static boolean isNamed(String label) {
        return switch (label) {
            case "header",
                    "dll",
                    "library",
                    "minimum supported client",
                    "minimum supported server",
                    "irql",
                    "iid",
                    "unicode and ansi names" -> true;
            default -> false;
        };
    }

    /** Splits a list at commas and semicolons outside of parentheses; values that say "none" are none. */
    private static void split(@Nullable String text, List<String> into) {
        if (text == null) {
            return;
        }
        int depth = 0;
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            char c = at < text.length() ? text.charAt(at) : ';';
            depth += c == '(' || c == '[' ? 1 : (c == ')' || c == ']') && depth > 0 ? -1 : 0;
            if ((c == ';' || c == ',') && (depth == 0 || at == text.length())) {
                String entry = text.substring(start, at).strip();
                if (!entry.isEmpty() && !isNone(entry)) {
                    into.add(entry);
                }
                start = at + 1;
            }
        }
    }

    private static boolean isNone(String entry) {
        return switch (entry.toLowerCase(Locale.ROOT)) {
            case "na", "n/a", "none", "tbd", "tbd.", "none." -> true;
            default -> false;
        };
    }
}
