package dev.docbind.ctype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A C type as declared. Names stay names: {@link Named} is resolved against a {@link TypeTable} where needed. */
public sealed interface CType {

    /** {@code void}. */
    record Void() implements CType {}

    /**
     * A basic arithmetic type.
     *
     * @param kind which one
     */
    record Basic(BasicKind kind) implements CType {}

    /**
     * A typedef name.
     *
     * @param name the name
     */
    record Named(String name) implements CType {}

    /**
     * A tagged type used by its tag ({@code struct tm}).
     *
     * @param kind structure, union or enumeration
     * @param tag the tag
     */
    record Tagged(TagKind kind, String tag) implements CType {}

    /**
     * A pointer.
     *
     * @param target what it points to
     * @param targetConst whether what it points to is const
     */
    record Pointer(CType target, boolean targetConst) implements CType {}

    /**
     * An array.
     *
     * @param element the element type
     * @param length the length, null for an incomplete (flexible) array or where it could not be computed
     * @param lengthText the length expression as written; empty for {@code []}
     */
    record Array(CType element, @Nullable Long length, String lengthText) implements CType {}

    /**
     * A function type, mostly seen behind a pointer.
     *
     * @param returns return type
     * @param parameters parameters in order
     * @param variadic whether it ends in {@code ...}
     * @param convention calling convention as written ({@code WINAPI}, {@code __cdecl}); empty where none
     */
    record Function(CType returns, List<CParameter> parameters, boolean variadic, String convention) implements CType {}

    /**
     * A structure or union with its members.
     *
     * @param definition the definition
     */
    record Composite(CComposite definition) implements CType {}

    /**
     * An enumeration with its members.
     *
     * @param definition the definition
     */
    record Enumerated(CEnum definition) implements CType {}

    /** Which tagged type. */
    enum TagKind {
        /** {@code struct}. */
        STRUCT,
        /** {@code union}. */
        UNION,
        /** {@code enum}. */
        ENUM
    }
}
