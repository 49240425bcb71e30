package dev.docbind.extract;

import dev.docbind.declaration.CodeText;
import dev.docbind.document.Block;
import dev.docbind.identity.ApiKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Collects the code blocks that may declare the page's symbol: those of the syntax sections, and those that name it; on
 * the page of a callback all of them, since an implementation that is shown has a name of its own; on that of a structure
 * also what its declaration needs.
 */
final class CodeTexts {

    private final String file;
    private final Set<String> symbols;
    private final ApiKind kind;
    private final List<CodeText> found = new ArrayList<>();

    CodeTexts(String file, Set<String> symbols, ApiKind kind) {
        this.file = file;
        this.symbols = symbols;
        this.kind = kind;
    }

    /** Looks through all sections; the strongest come first. */
    List<CodeText> collect(Slots slots) {
        for (Slot slot : slots.all()) {
            scan(section(slot), slot.content);
        }
        found.sort(Comparator.comparingInt(code -> rank(code.section())));
        if (kind == ApiKind.STRUCTURE || kind == ApiKind.UNION) {
            beside(slots);
        }
        return List.copyOf(found);
    }

    private void beside(Slots slots) {
        List<CodeText> declaring =
                found.stream().filter(code -> rank(code.section()) < 2).toList();
        Set<Integer> lines = found.stream().map(CodeText::line).collect(Collectors.toSet());
        new CodeBeside(file, declaring)
                .collect(slots).stream()
                        .filter(code -> !lines.contains(code.line()))
                        .forEach(found::add);
    }

    private static String section(Slot slot) {
        return slot.is("other") ? slot.title() : slot.name;
    }

    private static int rank(String section) {
        return switch (section) {
            case "syntax" -> 0;
            case "prototype" -> 1;
            default -> 2;
        };
    }

    private void scan(String section, List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.CodeBlock code -> {
                    if (rank(section) < 2 || kind == ApiKind.CALLBACK || mentions(code.text())) {
                        found.add(new CodeText(section, code.language(), code.text(), file, code.line()));
                    }
                }
                case Block.ItemList list -> list.items().forEach(item -> scan(section, item));
                case Block.DefinitionList list -> list.entries().forEach(entry -> scan(section, entry.definition()));
                case Block.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> scan(section, cell.content())));
                case Block.Alert alert -> scan(section, alert.content());
                case Block.Quote quote -> scan(section, quote.content());
                case Block.Paragraph paragraph -> {}
                case Block.Heading heading -> {}
                case Block.Rule rule -> {}
            }
        }
    }

    private boolean mentions(String code) {
        int start = -1;
        for (int at = 0; at <= code.length(); at++) {
            boolean word = at < code.length() && (Character.isLetterOrDigit(code.charAt(at)) || code.charAt(at) == '_');
            if (word && start < 0) {
                start = at;
            } else if (!word && start >= 0) {
                if (symbols.contains(code.substring(start, at))) {
                    return true;
                }
                start = -1;
            }
        }
        return false;
    }
}
