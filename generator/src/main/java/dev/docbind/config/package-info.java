/** Reads {@code docbind.yaml} and overlays, and says exactly where one of them is wrong. Imports identity, diagnostic, source, ctype and resolve. */
@NullMarked
package dev.docbind.config;

import org.jspecify.annotations.NullMarked;
