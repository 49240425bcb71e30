/**
 * Turns declarations into a complete model: types with evidence and confidence, error contracts, layouts and where the
 * native code is found. Imports identity, diagnostic, document, declaration, ctype and model.
 */
@NullMarked
package dev.docbind.resolve;

import org.jspecify.annotations.NullMarked;
