/** The complete model: declarations with types, evidence, error contracts and layouts. The product of resolve, read by everything behind it. Imports identity, diagnostic, document, declaration and ctype. */
@NullMarked
package dev.docbind.model;

import org.jspecify.annotations.NullMarked;
