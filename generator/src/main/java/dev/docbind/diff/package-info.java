/** Compares two states of a documented API and says what it means for callers. Imports the model and lint findings. */
@NullMarked
package dev.docbind.diff;

import org.jspecify.annotations.NullMarked;
