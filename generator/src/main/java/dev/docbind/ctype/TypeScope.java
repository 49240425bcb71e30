package dev.docbind.ctype;

import org.jspecify.annotations.Nullable;

/** Where names of types and constants are looked up; {@link TypeTable} is the one that callers hold. */
public interface TypeScope {

    /** What a typedef name stands for, null where it is not known. */
    @Nullable
    CType typedef(String name);

    /** The definition behind a tag, a composite or an enumeration; null where only its name is known. */
    @Nullable
    CType tagged(CType.TagKind kind, String tag);

    /** The value of an enumerator or a constant, null where it is not known. */
    @Nullable
    Long constant(String name);

    /**
     * What a type is behind its names: never {@link CType.Named}, and {@link CType.Tagged} only where the tag has no
     * known definition. Null where a name on the way is not known.
     */
    default @Nullable CType resolve(CType type) {
        CType now = type;
        for (int hops = 0; hops < 64; hops++) {
            if (now instanceof CType.Named named) {
                CType next = typedef(named.name());
                if (next == null) {
                    return null;
                }
                now = next;
            } else if (now instanceof CType.Tagged tagged) {
                CType definition = tagged(tagged.kind(), tagged.tag());
                return definition == null ? tagged : definition;
            } else {
                return now;
            }
        }
        return null;
    }
}
