package dev.docbind.resolve;

import dev.docbind.ctype.CComposite;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.Source;
import dev.docbind.resolve.type.CompositeFinder;

/**
 * Where the members of a structure are declared.
 *
 * @param source what kind of text that is
 * @param rule where it was found
 * @param location where the structure is declared
 * @param lines whether the members stand in the same file, so that their lines count there
 */
record Origin(Source source, String rule, SourceLocation location, boolean lines) {

    static Origin of(CompositeFinder.Definition definition) {
        return new Origin(definition.source(), definition.rule(), definition.location(), true);
    }

    /** The same for members of a type that is declared somewhere else. */
    Origin elsewhere() {
        return new Origin(source, rule, location, false);
    }

    /** The place of a member, or that of the structure where no line is known. */
    SourceLocation member(CComposite composite, int index) {
        int line = lines && index < composite.fields().size()
                ? composite.fields().get(index).line()
                : 0;
        return line > 0 ? location.atLine(line) : location;
    }
}
