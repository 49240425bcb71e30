package dev.docbind.output;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.identity.StatementId;

/**
 * One thing a page states, in a form that can be compared with an earlier state of the page.
 *
 * @param id its id
 * @param location where it stands
 * @param fingerprint a hash of what it states; white space and markup do not count
 */
public record Statement(StatementId id, SourceLocation location, String fingerprint) {}
