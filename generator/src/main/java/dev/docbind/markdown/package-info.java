/**
 * Turns a page body into document nodes. The only package that sees flexmark; HTML within markdown ends up as the same
 * nodes. Imports source and document.
 */
@NullMarked
package dev.docbind.markdown;

import org.jspecify.annotations.NullMarked;
