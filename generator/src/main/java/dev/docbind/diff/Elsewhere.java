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

    /** Whether every paragraph of a text that says something is somewhere on a page. */
    static boolean holds(Declaration page, List<Block> text) {
        List<String> paragraphs = text.stream()
                .map(block -> Words.normal(List.of(block)))
                .filter(words -> words.split(" ").length >= FEWEST_WORDS)
                .toList();
        if (paragraphs.isEmpty()) {
            return false;
        }
        String all = ' ' + Words.normal(everything(page)) + ' ';
        return paragraphs.stream().allMatch(words -> all.contains(' ' + words + ' '));
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
