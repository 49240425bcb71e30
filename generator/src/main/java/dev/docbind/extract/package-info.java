/**
 * Turns the nodes of a page into its declaration, with prose, attributes and raw evidence: one reader per dialect.
 * Imports source, markdown, document, declaration, identity and diagnostic.
 */
@NullMarked
package dev.docbind.extract;

import org.jspecify.annotations.NullMarked;
