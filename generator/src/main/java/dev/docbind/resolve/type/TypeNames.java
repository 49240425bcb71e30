package dev.docbind.resolve.type;

import dev.docbind.model.NativeType;
import org.jspecify.annotations.Nullable;

/** Knows which words are names of C types, so that rules can read types out of prose. */
@FunctionalInterface
public interface TypeNames {

    /** What a name stands for as a type, null where it is no type that any source declares or documents. */
    @Nullable
    NativeType find(String name);
}
