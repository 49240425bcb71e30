/** The calibrated linear model that weighs words, names and rules, and its weights. Imports what resolve imports. */
@NullMarked
package dev.docbind.resolve.learned;

import org.jspecify.annotations.NullMarked;
