/**
 * Writes Java sources from the plan through JavaPoet, one emitter for each construct; the only package that sees
 * JavaPoet. Imports identity, declaration, document, ctype, model, plan and javadoc.
 */
@NullMarked
package dev.docbind.emit;

import org.jspecify.annotations.NullMarked;
