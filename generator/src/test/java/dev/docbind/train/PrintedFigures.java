package dev.docbind.train;

import dev.docbind.ctype.Abi;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Counts how often the model has what a page prints: the names and types of parameters, the types of returns, and the
 * class that a printed type has whatever its page says. What is printed is read by {@link PrintedText}.
 */
final class PrintedFigures {

    private static final Pattern BORDER = Pattern.compile("^\\s*```|</?pre");

    private final Path folder;
    private final Counts counts = new Counts();
    private final List<String> differing = new ArrayList<>();

    /** Counts on the pages below a folder. */
    PrintedFigures(Path folder) {
        this.folder = folder;
    }

    void add(ApiModel model) {
        model.functions().forEach(this::function);
        model.callbacks().forEach(this::function);
        model.interfaces().forEach(type -> type.methods().forEach(this::function));
    }

    private void function(ModelFunction function) {
        if (function.returns().evidence().source() != Source.DECLARATION) {
            return;
        }
        SourceLocation place = function.returns().evidence().location();
        String owner = place + " " + function.id().qualifiedName();
        PrintedText printed = read(place);
        Counts.Count signatures = count("signatures");
        signatures.items++;
        signatures.typed += printed == null ? 0 : 1;
        if (printed == null) {
            return;
        }
        List<PrintedText.Parameter> there = printed.parameters().stream()
                .filter(parameter -> !parameter.type().words().contains("..."))
                .toList();
        boolean same = there.size() <= function.parameters().size();
        boolean right = same;
        for (int i = 0; i < there.size(); i++) {
            right &= same && parameter(owner, function.parameters().get(i), there.get(i));
        }
        right &= item("returns", owner + ", return", function.returns(), printed.returns());
        signatures.right += right ? 1 : 0;
        if (!same) {
            differing.add(owner + ": " + function.parameters().size() + " parameters, printed " + there.size());
        }
    }

    private boolean parameter(String owner, ModelParameter own, PrintedText.Parameter printed) {
        boolean named = printed.name().isEmpty() || printed.name().equals(own.name());
        if (!named) {
            differing.add(owner + ": " + own.name() + ", printed " + printed.name());
        }
        return item("parameters", owner + ", " + own.name(), own.type(), printed.type()) && named;
    }

    /** What the page's words or the headers say instead of what is printed is not given as printed, and is not compared. */
    private boolean item(String what, String owner, ResolvedType own, PrintedText.Type printed) {
        Counts.Count items = count(what);
        items.items++;
        if (own.evidence().source() != Source.DECLARATION) {
            return true;
        }
        boolean same = PrintedText.type(own.cType()).equals(printed);
        items.typed++;
        items.right += same ? 1 : 0;
        String known = expected(printed);
        Counts.Count classes = count("classes");
        classes.items += known == null ? 0 : 1;
        boolean fits = true;
        if (known != null && own.type().abi() != Abi.UNKNOWN) {
            fits = own.type().abi().name().toLowerCase(Locale.ROOT).equals(known);
            classes.typed++;
            classes.right += fits ? 1 : 0;
        }
        if (!same || !fits) {
            differing.add(owner + ": " + own.cType() + " " + own.type().abi() + ", printed " + printed);
        }
        return same && fits;
    }

    /** The class that a printed type has by its stars, or by the words of C and the commonest of Windows; null for others. */
    private static @Nullable String expected(PrintedText.Type type) {
        if (type.stars() > 0) {
            return "ptr";
        }
        return type.words().equals(List.of("void"))
                ? "void"
                : Truth.scalar(String.join("_", type.words().reversed()));
    }

    /** What is printed around the name that stands at a place. */
    private @Nullable PrintedText read(SourceLocation place) {
        List<String> lines = lines(place.file());
        int name = place.line() - 1;
        int from = name;
        while (from > 0 && !BORDER.matcher(lines.get(from - 1)).find()) {
            from--;
        }
        int to = name;
        while (to < lines.size()
                && (to == name || !BORDER.matcher(lines.get(to)).find())) {
            to++;
        }
        String line = lines.get(name);
        int column = line.length() - opened(line).length() + Math.max(1, place.column()) - 1;
        String above = from > 0 ? opened(lines.get(from - 1)) : "";
        String before = String.join("\n", lines.subList(from, name)) + "\n" + line.substring(0, column);
        String behind = line.substring(column) + "\n"
                + String.join("\n", lines.subList(name + 1, Math.min(to + 1, lines.size())));
        int end = behind.indexOf("</pre");
        return PrintedText.read(above + "\n" + opened(before), end < 0 ? behind : behind.substring(0, end));
    }

    private List<String> lines(String file) {
        try {
            return Files.readAllLines(folder.resolve(file));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** What follows the tag that opens code, all of it where there is none, nothing of a fence. */
    private static String opened(String text) {
        int tag = text.lastIndexOf("<pre");
        return tag < 0 ? text.replaceAll("(?m)^\\s*```.*$", "") : text.substring(text.indexOf('>', tag) + 1);
    }

    Counts.Count count(String what) {
        return counts.of(what);
    }

    /** All that differs, a line each. */
    List<String> differing() {
        return List.copyOf(differing);
    }

    /** The counts as rows of a markdown table. */
    List<String> rows(String collection) {
        return counts.rows(collection, 2);
    }
}
