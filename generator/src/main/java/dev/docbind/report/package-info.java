/** A static HTML report on a set of pages: what is covered, what is bound and why not, what is wrong. Imports the model and lint findings. */
@NullMarked
package dev.docbind.report;

import org.jspecify.annotations.NullMarked;
