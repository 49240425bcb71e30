/**
 * Trains the weights that resolve ships as a resource, from known signatures and the documentation of the same
 * functions, and measures them by cross-validation. Runs at development time only. Imports any stage up to resolve.
 */
@NullMarked
package dev.docbind.train;

import org.jspecify.annotations.NullMarked;
