package dev.docbind.extract;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A number that stands at the begin of a name's text, as reference pages give it: in a paragraph of its own or as the
 * first term of an inner list whose second term is the text.
 *
 * @param number the number as written
 * @param rest the text behind it
 */
record NumberAhead(String number, List<Block> rest) {

    /** The number that these blocks begin with; null where they begin with none. */
    static @Nullable NumberAhead of(List<Block> blocks) {
        if (blocks.isEmpty()) {
            return null;
        }
        List<Block> rest = new ArrayList<>();
        String number = switch (blocks.getFirst()) {
            case Block.Paragraph paragraph -> number(PlainText.plain(paragraph.content()));
            case Block.DefinitionList list -> entry(list, rest);
            default -> "";
        };
        rest.addAll(blocks.subList(1, blocks.size()));
        return number.isEmpty() ? null : new NumberAhead(number, List.copyOf(rest));
    }

    private static String entry(Block.DefinitionList list, List<Block> rest) {
        Block.DefinitionList.Entry first = list.entries().getFirst();
        String number = first.terms().isEmpty()
                ? ""
                : number(PlainText.plain(first.terms().getFirst()));
        if (number.isEmpty()) {
            return "";
        }
        for (List<Inline> term : first.terms().subList(1, first.terms().size())) {
            rest.add(new Block.Paragraph(term, first.line()));
        }
        rest.addAll(first.definition());
        if (list.entries().size() > 1) {
            List<Block.DefinitionList.Entry> others =
                    list.entries().subList(1, list.entries().size());
            rest.add(new Block.DefinitionList(
                    List.copyOf(others), others.getFirst().line()));
        }
        return number;
    }

    private static String number(String text) {
        if (!Names.isNumbers(text)) {
            return "";
        }
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }
}
