package dev.docbind.ctype;

import dev.docbind.diagnostic.SourceLocation;

/** One C declaration, as the parser returns it. */
public sealed interface CDeclaration {

    /** The declared name; the tag for a tagged type without typedef. */
    String name();

    /** Where it stands. */
    SourceLocation location();

    /**
     * A function prototype.
     *
     * @param name its name
     * @param type its type
     * @param location where it stands
     */
    record Prototype(String name, CType.Function type, SourceLocation location) implements CDeclaration {}

    /**
     * A typedef.
     *
     * @param name the new name
     * @param type what it stands for
     * @param location where it stands
     */
    record Typedef(String name, CType type, SourceLocation location) implements CDeclaration {}

    /**
     * A structure, union or enumeration defined by its tag.
     *
     * @param name the tag
     * @param type {@link CType.Composite} or {@link CType.Enumerated}
     * @param location where it stands
     */
    record Tag(String name, CType type, SourceLocation location) implements CDeclaration {}

    /**
     * A {@code #define} or {@code const} with a computable value.
     *
     * @param name its name
     * @param value its value
     * @param text the expression as written
     * @param location where it stands
     */
    record Constant(String name, long value, String text, SourceLocation location) implements CDeclaration {}

    /**
     * A variable, as {@code extern} data or the {@code PFN_X Name;} line of callback prototypes.
     *
     * @param name its name
     * @param type its type
     * @param location where it stands
     */
    record Variable(String name, CType type, SourceLocation location) implements CDeclaration {}

    /**
     * A COM interface or C++ class with its methods, as {@code interface}, {@code class}, {@code MIDL_INTERFACE} or
     * {@code DECLARE_INTERFACE_} declares it.
     *
     * @param name its name
     * @param base what it inherits from; empty where nothing is stated
     * @param methods its virtual methods in order, without inherited ones
     * @param iid its identifier, as {@code 00000000-0000-0000-C000-000000000046}; empty where not declared
     * @param location where it stands
     */
    record Interface(String name, String base, java.util.List<Prototype> methods, String iid, SourceLocation location)
            implements CDeclaration {}
}
