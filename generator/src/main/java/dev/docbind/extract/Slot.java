package dev.docbind.extract;

import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A section of a page under its normalised name, sub-headings within its content. Mutable while the page is cut up. */
final class Slot {

    /** The section's name: a tag without its dash, a normalised heading, {@code late}, {@code other}. */
    final String name;
    /** What follows the name in the heading. */
    final String rest;
    /** The heading, null for the start of the page. */
    final Block.@Nullable Heading heading;

    final List<Block> content = new ArrayList<>();
    /** Whether its prose has found a place in the declaration. */
    boolean used;
    /** The text of the late heading whose prose this section was given, null where it has its own. */
    @Nullable
    String late;

    Slot(String name, String rest, Block.@Nullable Heading heading) {
        this.name = name;
        this.rest = rest;
        this.heading = heading;
    }

    int level() {
        return heading == null ? 1 : heading.level();
    }

    int line() {
        return heading == null ? content.isEmpty() ? 1 : content.getFirst().line() : heading.line();
    }

    String title() {
        return heading == null ? "" : PlainText.plain(heading.content());
    }

    boolean is(String... names) {
        for (String each : names) {
            if (name.equals(each)) {
                return true;
            }
        }
        return false;
    }

    /** Takes the content as used. */
    List<Block> take() {
        used = true;
        return List.copyOf(content);
    }

    /** Adds a part below this section, its heading included. */
    void append(Part part) {
        if (part.heading() != null) {
            content.add(part.heading());
        }
        content.addAll(part.content());
    }
}
