package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.List;

/** The readers of declaration parts over one stretch of tokens; they call one another through this. */
final class Parts {

    /** How deep declarators, parameters and members may nest before a declaration counts as unreadable. */
    static final int MAX_DEPTH = 64;

    private final Reading reading;
    private final Cursor cursor;
    private final Packing packing;
    private final int depth;
    private final List<CDeclaration> found;
    private final SpecifierReader specifiers = new SpecifierReader(this);
    private final DeclaratorReader declarators = new DeclaratorReader(this);
    private final ParameterReader parameters = new ParameterReader(this);
    private final CompositeReader composites = new CompositeReader(this);
    private final EnumReader enums = new EnumReader(this);

    Parts(Reading reading, Cursor cursor, Packing packing) {
        this(reading, cursor, packing, 0, new ArrayList<>());
    }

    private Parts(Reading reading, Cursor cursor, Packing packing, int depth, List<CDeclaration> found) {
        this.reading = reading;
        this.cursor = cursor;
        this.packing = packing;
        this.depth = depth;
        this.found = found;
    }

    /** The readers over a part of the tokens, one level deeper. */
    Parts within(List<Token> tokens) throws Unreadable {
        if (depth >= MAX_DEPTH) {
            throw new Unreadable("declaration nested too deeply", cursor.peek());
        }
        return new Parts(reading, new Cursor(tokens), Packing.NONE, depth + 1, found);
    }

    Reading reading() {
        return reading;
    }

    Cursor cursor() {
        return cursor;
    }

    Packing packing() {
        return packing;
    }

    /** Interfaces met on the way, to be declared before what uses them. */
    List<CDeclaration> found() {
        return found;
    }

    SpecifierReader specifiers() {
        return specifiers;
    }

    DeclaratorReader declarators() {
        return declarators;
    }

    ParameterReader parameters() {
        return parameters;
    }

    CompositeReader composites() {
        return composites;
    }

    EnumReader enums() {
        return enums;
    }
}
