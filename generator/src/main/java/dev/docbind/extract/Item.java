package dev.docbind.extract;

import dev.docbind.document.Block;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A parameter, member or enumerator found in running markup, with its prose. Mutable while its section is read. */
final class Item {

    final ItemHeading heading;
    final int line;
    final List<Block> content = new ArrayList<>();
    /** The type a table column gives, null where none does. */
    @Nullable
    String type;
    /** The number that stands next to an enumerator, null where none does. */
    @Nullable
    String value;

    Item(ItemHeading heading, int line) {
        this.heading = heading;
        this.line = line;
    }
}
