package dev.docbind.extract;

import dev.docbind.declaration.DocumentedValue;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Finds named values in prose that is set out as rows: tables, definition lists, bulleted lists that begin with a name,
 * bold or code names on lines of their own, headings that are names. A row may name several values, or only a literal.
 */
final class CodeRows {

    private static final int LONGEST_LITERAL = 160;
    private static final Set<String> NO_NAMES = Set.of("TBD", "TODO", "NULL", "NONE", "TRUE", "FALSE");

    private final List<DocumentedValue> found = new ArrayList<>();

    private CodeRows() {}

    /** The named values of a section, in page order. */
    static List<DocumentedValue> of(List<Block> blocks) {
        CodeRows rows = new CodeRows();
        rows.scan(blocks);
        return List.copyOf(rows.found);
    }

    private void scan(List<Block> blocks) {
        for (int at = 0; at < blocks.size(); at++) {
            switch (blocks.get(at)) {
                case Block.Table table -> table(table);
                case Block.DefinitionList list -> list.entries().forEach(this::entry);
                case Block.ItemList list -> list.items().forEach(this::item);
                case Block.Alert alert -> scan(alert.content());
                case Block.Quote quote -> scan(quote.content());
                case Block.Heading heading -> at = named(heading.content(), heading.line(), blocks, at);
                case Block.Paragraph paragraph -> at = paragraph(paragraph, blocks, at);
                case Block.CodeBlock code -> {}
                case Block.Rule rule -> {}
            }
        }
    }

    private void table(Block.Table table) {
        int column = ValueColumns.name(table);
        int value = ValueColumns.value(table, column);
        for (Block.Table.Row row : table.rows()) {
            if (column >= row.cells().size()) {
                continue;
            }
            List<Block> nameCell = row.cells().get(column).content();
            String written = value >= 0 && value < row.cells().size()
                    ? PlainText.plainBlocks(row.cells().get(value).content())
                    : "";
            List<Block> meaning = new ArrayList<>();
            for (int i = 0; i < row.cells().size(); i++) {
                if (i != column && i != value) {
                    meaning.addAll(row.cells().get(i).content());
                }
            }
            cell(nameCell, written, meaning, row.line());
        }
    }

    private void cell(List<Block> name, String written, List<Block> meaning, int line) {
        if (name.size() == 1 && name.getFirst() instanceof Block.DefinitionList list) {
            for (Block.DefinitionList.Entry entry : list.entries()) {
                List<Block> all = new ArrayList<>(entry.definition());
                all.addAll(meaning);
                terms(entry.terms(), written, all, line);
            }
            return;
        }
        Names names = Names.of(PlainText.plainBlocks(name));
        if (names.all().isEmpty()) {
            continueLast(meaning);
            return;
        }
        add(names, written, meaning, line);
    }

    /** A row without name goes on with the text of the row above it. */
    private void continueLast(List<Block> meaning) {
        if (!found.isEmpty() && !meaning.isEmpty()) {
            DocumentedValue last = found.removeLast();
            List<Block> all = new ArrayList<>(last.meaning());
            all.addAll(meaning);
            found.add(new DocumentedValue(last.name(), last.value(), List.copyOf(all), last.line()));
        }
    }

    private void entry(Block.DefinitionList.Entry entry) {
        if (!entry.terms().isEmpty()) {
            terms(entry.terms(), "", entry.definition(), entry.line());
        } else {
            scan(entry.definition());
        }
    }

    private void terms(List<List<Inline>> terms, String written, List<Block> meaning, int line) {
        if (terms.isEmpty()) {
            return;
        }
        Names first = Names.of(PlainText.plain(terms.getFirst()));
        String value = written;
        for (List<Inline> term : terms.subList(1, terms.size())) {
            String text = PlainText.plain(term);
            if (Names.isNumber(text)) {
                value = text;
            } else {
                add(first, value, meaning, line);
                first = Names.of(text);
                value = "";
            }
        }
        add(first, value, meaning, line);
    }

    private void item(List<Block> item) {
        if (item.isEmpty() || !(item.getFirst() instanceof Block.Paragraph paragraph)) {
            scan(item);
            return;
        }
        String text = PlainText.plain(paragraph.content());
        String name = Names.leading(text);
        if (!name.isEmpty()) {
            List<Block> meaning = new ArrayList<>();
            List<Inline> rest = Names.behind(paragraph.content(), name.length());
            if (!rest.isEmpty()) {
                meaning.add(new Block.Paragraph(rest, paragraph.line()));
            }
            meaning.addAll(item.subList(1, item.size()));
            add(Names.of(name), "", meaning, paragraph.line());
        }
    }

    /** A paragraph that is nothing but a name begins a row; what follows up to the next one is its meaning. */
    private int paragraph(Block.Paragraph paragraph, List<Block> blocks, int at) {
        return named(paragraph.content(), paragraph.line(), blocks, at);
    }

    private int named(List<Inline> content, int line, List<Block> blocks, int at) {
        String text = PlainText.plain(content);
        if (text.length() > LONGEST_LITERAL || !Names.isOnlyNames(text) || NO_NAMES.contains(text)) {
            return at;
        }
        if (content.getFirst() instanceof Inline.Text && at + 1 < blocks.size() && continues(blocks.get(at + 1))) {
            add(Names.of(text), "", List.of(), line);
            return at;
        }
        int end = at + 1;
        while (end < blocks.size() && !startsRow(blocks.get(end))) {
            end++;
        }
        add(Names.of(text), "", List.copyOf(blocks.subList(at + 1, end)), line);
        return end - 1;
    }

    /** Whether a paragraph goes on with the sentence before it: it is no text about the name above it. */
    private static boolean continues(Block block) {
        return block instanceof Block.Paragraph paragraph
                && !PlainText.plain(paragraph.content()).isEmpty()
                && Character.isLowerCase(PlainText.plain(paragraph.content()).charAt(0));
    }

    private static boolean startsRow(Block block) {
        return switch (block) {
            case Block.Heading heading -> true;
            case Block.Paragraph paragraph -> Names.isOnlyNames(PlainText.plain(paragraph.content()));
            case Block.Table table -> true;
            case Block.DefinitionList list -> true;
            default -> false;
        };
    }

    private void add(Names names, String written, List<Block> meaning, int line) {
        String value = names.value().isEmpty() ? written : names.value();
        NumberAhead ahead = value.isEmpty() ? NumberAhead.of(meaning) : null;
        if (ahead != null) {
            add(names, ahead.number(), ahead.rest(), line);
            return;
        }
        for (String name : names.all()) {
            String text = name.length() > LONGEST_LITERAL ? name.substring(0, LONGEST_LITERAL) : name;
            found.add(new DocumentedValue(text, value.isEmpty() ? null : value, List.copyOf(meaning), line));
        }
    }
}
