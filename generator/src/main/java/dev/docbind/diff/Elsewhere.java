package dev.docbind.diff;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.PageFacts;
import dev.docbind.document.Block;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells whether a text that came or went stands at another place of the other state's page: pages that were converted
 * often hold the words of a parameter under a heading of their own.
 */
final class Elsewhere {

    private static final int FEWEST_WORDS = 3;

    private Elsewhere() {}

    /**
     * Whether every paragraph of a text that says something is somewhere on the page that lacks the text, and there as
     * often as on the page that has it: what other parts of both pages say as well has not moved.
     *
     * @param lacking the page without the text
     * @param having the page with it
     */
    static boolean holds(Declaration lacking, Declaration having, List<Block> text) {
        List<String> paragraphs = text.stream()
                .map(block -> Words.normal(List.of(block)))
                .filter(words -> words.split(" ").length >= FEWEST_WORDS)
                .toList();
        if (paragraphs.isEmpty()) {
            return false;
        }
        String there = ' ' + Words.normal(everything(lacking)) + ' ';
        String here = ' ' + Words.normal(everything(having)) + ' ';
        return paragraphs.stream()
                .map(words -> ' ' + words + ' ')
                .allMatch(words -> there.contains(words) && times(words, there) >= times(words, here));
    }

    private static int times(String words, String text) {
        int times = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length() - 1)) {
            times++;
        }
        return times;
    }

    private static List<Block> everything(Declaration page) {
        PageFacts facts = page.page();
        List<Block> blocks = new ArrayList<>(facts.description());
        switch (page) {
            case Declaration.Function function -> {
                function.parameters().stream()
                        .map(DocumentedParameter::documentation)
                        .forEach(blocks::addAll);
                blocks.addAll(function.returns().documentation());
            }
            case Declaration.Structure structure ->
                structure.fields().stream().map(DocumentedField::documentation).forEach(blocks::addAll);
            default -> {}
        }
        blocks.addAll(facts.remarks());
        facts.sections().forEach(section -> blocks.addAll(section.content()));
        return blocks;
    }
}
