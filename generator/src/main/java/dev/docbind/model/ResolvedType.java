package dev.docbind.model;

import org.jspecify.annotations.Nullable;

/**
 * A type with its evidence.
 *
 * @param type the type
 * @param cType its C spelling; empty where unknown
 * @param evidence why
 * @param pointee why its pointee is believed, where that is a matter of its own; null where the type is no pointer,
 *     or what it points to is unknown
 */
public record ResolvedType(
        NativeType type,
        String cType,
        Evidence evidence,
        @Nullable Evidence pointee) {}
