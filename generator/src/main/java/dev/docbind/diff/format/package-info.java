/** The forms in which differences are written. Imports diff and lint. */
@NullMarked
package dev.docbind.diff.format;

import org.jspecify.annotations.NullMarked;
