package dev.docbind.lint;

import dev.docbind.diagnostic.Diagnostic;

/**
 * A finding as reported.
 *
 * @param diagnostic rule id, severity, place, statement, message and hint
 * @param excerpt the line it stands in, at most 160 characters
 * @param fingerprint 16 hex digits that stay the same when lines move or unrelated text changes
 */
public record Finding(Diagnostic diagnostic, String excerpt, String fingerprint) {}
