package dev.docbind.extract;

import dev.docbind.declaration.Section;
import dev.docbind.document.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The sections of a page in order.
 *
 * @param all the sections
 */
record Slots(List<Slot> all) {

    /** The sections of these names. */
    Stream<Slot> named(String... names) {
        return all.stream().filter(slot -> slot.is(names));
    }

    boolean has(String... names) {
        return named(names).findAny().isPresent();
    }

    /** The content of all sections of these names, one after the other; a second one begins with its heading. */
    List<Block> take(String... names) {
        List<Block> content = new ArrayList<>();
        named(names).forEach(slot -> content.addAll(slot.take()));
        return List.copyOf(content);
    }

    /** What has found no place yet, as titled sections, so that no prose is lost. */
    List<Section> leftovers() {
        return all.stream()
                .filter(slot -> !slot.used && (!slot.content.isEmpty() || slot.is("other")))
                .map(slot -> new Section(slot.title(), slot.level(), slot.take(), slot.line()))
                .toList();
    }
}
