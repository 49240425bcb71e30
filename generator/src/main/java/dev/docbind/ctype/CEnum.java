package dev.docbind.ctype;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An enumeration definition.
 *
 * @param tag its tag, null where it has none
 * @param members its enumerators in order
 * @param underlying the fixed underlying type, null for the usual {@code int}
 */
public record CEnum(
        @Nullable String tag,
        List<Member> members,
        @Nullable CType underlying) {

    /**
     * An enumerator.
     *
     * @param name its name
     * @param value its value, counted up by the rule of C where none is written; null where it could not be computed
     * @param line line within the source text, from 1
     */
    public record Member(String name, @Nullable Long value, int line) {}
}
