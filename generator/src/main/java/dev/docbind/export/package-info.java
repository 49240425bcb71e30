/** The public, versioned JSON export of the model. Imports identity, diagnostic, document, declaration, ctype and model. */
@NullMarked
package dev.docbind.export;

import org.jspecify.annotations.NullMarked;
