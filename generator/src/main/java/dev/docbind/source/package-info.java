/** Finds input files, reads them and splits front matter from body, keeping line numbers. Imports identity and diagnostic. */
@NullMarked
package dev.docbind.source;

import org.jspecify.annotations.NullMarked;
