package dev.docbind.ctype;

import java.util.List;

/**
 * The most that one declaration may have, several times what any real one has. A Java class or method cannot hold more
 * than some thousand members or some hundred parameters, and what cannot be compiled would stop a whole build.
 */
public final class Greatest {

    /** Parameters of a function, of which C compilers need to take 127. */
    public static final int PARAMETERS = 100;

    /** Members of a structure or union, those of structures within it among them. */
    public static final int MEMBERS = 1000;

    /** Members of an enumeration. */
    public static final int ENUMERATORS = 2000;

    private Greatest() {}

    /** How many members there are, with those of the structures among them. */
    static int members(List<CField> fields) {
        int members = 0;
        for (CField field : fields) {
            CType type = field.type();
            while (type instanceof CType.Array array) {
                type = array.element();
            }
            members += 1
                    + (type instanceof CType.Composite composite
                            ? members(composite.definition().fields())
                            : 0);
        }
        return members;
    }
}
