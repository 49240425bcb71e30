package dev.docbind.model;

import dev.docbind.diagnostic.SourceLocation;
import java.util.Set;

/**
 * Why a function has no native stub.
 *
 * @param reason stable id, as {@code type-unknown}, {@code variadic}, {@code kernel-only}, {@code vtable-unknown}, {@code macro}
 * @param message one sentence that names what is missing and how to supply it
 * @param location where
 */
public record Unbound(String reason, String message, SourceLocation location) {

    /** The native code exists in kernel mode only. */
    public static final String KERNEL_ONLY = "kernel-only";

    /** A method whose place in the vtable no page declares. */
    public static final String VTABLE_UNKNOWN = "vtable-unknown";

    private static final Set<String> SIGNATURE_KNOWN = Set.of(KERNEL_ONLY, VTABLE_UNKNOWN);

    /** Whether the signature is sure all the same, so that only the place of the native code is missing. */
    public boolean signatureKnown() {
        return SIGNATURE_KNOWN.contains(reason);
    }
}
