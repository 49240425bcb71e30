/** Explains a resolved symbol: where each fact came from, how sure it is and how to overrule it. Imports what resolve imports, and resolve. */
@NullMarked
package dev.docbind.explain;

import org.jspecify.annotations.NullMarked;
