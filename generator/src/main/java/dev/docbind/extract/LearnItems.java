package dev.docbind.extract;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Finds parameters, members or enumerators in a section of the learn dialect, whatever markup sets them out. Since the
 * start tags of inner lists are often missing, nesting says nothing: terms in italics are parameters, bold ones without
 * anchor are members, bold ones with an anchor are values of the item before, or enumerators.
 */
final class LearnItems {

    /** What a section lists. */
    enum Wanted {
        PARAMETERS,
        MEMBERS,
        ENUMERATORS
    }

    private final Wanted wanted;
    private final List<Item> items = new ArrayList<>();
    private final List<Block> introduction = new ArrayList<>();

    LearnItems(Wanted wanted) {
        this.wanted = wanted;
    }

    /** Reads a section's blocks. */
    void read(List<Block> blocks) {
        for (Block block : blocks) {
            switch (block) {
                case Block.DefinitionList list -> list(list);
                case Block.Heading heading -> heading(heading);
                case Block.Paragraph paragraph -> paragraph(paragraph);
                case Block.Table table -> table(table);
                case Block.ItemList list -> bullets(list);
                default -> prose(block);
            }
        }
    }

    List<Item> items() {
        return items;
    }

    /** What stands before the first item. */
    List<Block> introduction() {
        return introduction;
    }

    private void prose(Block block) {
        (items.isEmpty() ? introduction : items.getLast().content).add(block);
    }

    private @Nullable Item begin(String text, int line) {
        ItemHeading heading = ItemHeading.read(text);
        if (heading.name().isEmpty()) {
            return null;
        }
        Item item = new Item(heading, line);
        items.add(item);
        return item;
    }

    private void list(Block.DefinitionList list) {
        for (Block.DefinitionList.Entry entry : list.entries()) {
            if (!entry.terms().isEmpty() && isItem(entry)) {
                Item item = begin(PlainText.plain(entry.terms().getFirst()), entry.line());
                if (item != null) {
                    entry.terms().stream()
                            .skip(1)
                            .map(PlainText::plain)
                            .filter(Names::isNumber)
                            .findFirst()
                            .ifPresent(number -> item.value = number);
                    read(entry.definition());
                    continue;
                }
            }
            if (entry.terms().isEmpty()) {
                read(entry.definition());
            } else {
                prose(new Block.DefinitionList(List.of(entry), entry.line()));
            }
        }
    }

    private boolean isItem(Block.DefinitionList.Entry entry) {
        List<Inline> term = entry.terms().getFirst();
        Inline first = firstVisible(term);
        if (PlainText.plain(term).length() > 120) {
            return false;
        }
        boolean anchored = !entry.anchors().isEmpty();
        boolean emphasis = first instanceof Inline.Styled styled && styled.style() == Inline.Style.EMPHASIS;
        boolean strong = first instanceof Inline.Styled styled && styled.style() == Inline.Style.STRONG;
        boolean code = first instanceof Inline.Code;
        return switch (wanted) {
            case PARAMETERS ->
                emphasis || code && !anchored || first instanceof Inline.Text && !anchored && items.isEmpty();
            case MEMBERS -> (strong || code) && !anchored;
            case ENUMERATORS -> strong || code || emphasis;
        };
    }

    private static @Nullable Inline firstVisible(List<Inline> inlines) {
        for (Inline inline : inlines) {
            if (!(inline instanceof Inline.Anchor)
                    && !(inline instanceof Inline.Text text && text.value().isBlank())) {
                return inline;
            }
        }
        return null;
    }

    /** Headings name items: {@code ### name}, {@code ### [in] name}, {@code ### Param Name [out]}. */
    private void heading(Block.Heading heading) {
        String text = PlainText.plain(heading.content());
        for (String label : new String[] {"-param ", "-field ", "param ", "parameter "}) {
            if (text.toLowerCase(Locale.ROOT).startsWith(label)) {
                text = text.substring(label.length()).strip();
            }
        }
        ItemHeading item = ItemHeading.read(text);
        if (item.name().isEmpty() || item.name().indexOf(' ') >= 0 || heading.level() > 4) {
            prose(heading);
        } else {
            begin(text, heading.line());
        }
    }

    /** A line that holds nothing but an emphasised name and its attributes begins an item. */
    private void paragraph(Block.Paragraph paragraph) {
        List<Inline> content = NameLine.split(paragraph.content());
        int length = NameLine.length(content, wanted == Wanted.PARAMETERS);
        if (length == 0) {
            prose(paragraph);
            return;
        }
        Item item = begin(PlainText.plain(content.subList(0, length)), paragraph.line());
        List<Inline> rest = NameLine.rest(content, length);
        if (item == null) {
            prose(paragraph);
        } else if (!rest.isEmpty()) {
            prose(new Block.Paragraph(rest, paragraph.line()));
        }
    }

    private void bullets(Block.ItemList list) {
        boolean names = list.items().stream()
                .allMatch(item -> !item.isEmpty()
                        && item.getFirst() instanceof Block.Paragraph first
                        && NameLine.length(NameLine.split(first.content()), wanted == Wanted.PARAMETERS) > 0);
        if (names && items.isEmpty()) {
            list.items().forEach(this::read);
        } else {
            prose(list);
        }
    }

    private void table(Block.Table table) {
        if (!items.isEmpty() && items.stream().noneMatch(item -> item.type != null) || !listsItems(table)) {
            prose(table);
            return;
        }
        int type = column(table, "type");
        int value = wanted == Wanted.ENUMERATORS ? column(table, "value") : -1;
        for (Block.Table.Row row : table.rows()) {
            List<Block.Table.Cell> cells = row.cells();
            Item item = begin(PlainText.plainBlocks(cells.getFirst().content()), row.line());
            for (int i = 1; item != null && i < cells.size(); i++) {
                String text = PlainText.plainBlocks(cells.get(i).content());
                if (i == type) {
                    item.type = text;
                } else if (i == value && Names.isNumber(text)) {
                    item.value = text;
                } else {
                    item.content.addAll(cells.get(i).content());
                }
            }
        }
    }

    private boolean listsItems(Block.Table table) {
        if (table.header().isEmpty() || table.rows().isEmpty()) {
            return false;
        }
        String title = title(table, 0);
        boolean named = title.equals("member")
                || title.equals("field")
                || title.equals("parameter")
                || title.equals("name")
                || title.equals("element")
                || title.equals("parameter name")
                || wanted == Wanted.ENUMERATORS && (title.startsWith("constant") || title.startsWith("value"));
        return named
                && table.rows().stream()
                        .allMatch(row -> isName(
                                PlainText.plainBlocks(row.cells().getFirst().content())));
    }

    private static boolean isName(String text) {
        String name = ItemHeading.read(text).name();
        return !name.isEmpty() && name.length() < 80 && name.indexOf(' ') < 0;
    }

    private static int column(Block.Table table, String wanted) {
        for (int i = 1; i < table.header().size(); i++) {
            if (title(table, i).contains(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String title(Block.Table table, int column) {
        return PlainText.plainBlocks(table.header().get(column).content()).toLowerCase(Locale.ROOT);
    }
}
