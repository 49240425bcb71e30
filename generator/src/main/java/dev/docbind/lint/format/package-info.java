/** The forms in which lint reports are written. Imports lint. */
@NullMarked
package dev.docbind.lint.format;

import org.jspecify.annotations.NullMarked;
