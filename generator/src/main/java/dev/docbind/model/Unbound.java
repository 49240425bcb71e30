package dev.docbind.model;

import dev.docbind.diagnostic.SourceLocation;

/**
 * Why a function has no native stub.
 *
 * @param reason stable id, as {@code type-unknown}, {@code variadic}, {@code kernel-only}, {@code no-library}, {@code macro}
 * @param message one sentence that names what is missing and how to supply it
 * @param location where
 */
public record Unbound(String reason, String message, SourceLocation location) {}
