/** Plain views of page prose that rules read. Imports what resolve imports. */
@NullMarked
package dev.docbind.resolve.text;

import org.jspecify.annotations.NullMarked;
