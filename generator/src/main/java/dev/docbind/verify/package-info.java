/** The C compiler as judge: turns a model into checks against the real headers and maps what the compiler says back to statements. Imports model, ctype, header and diagnostic. */
@NullMarked
package dev.docbind.verify;

import org.jspecify.annotations.NullMarked;
