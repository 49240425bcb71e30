/**
 * Bindings for what the pages of <code>stress</code> document, for linux-x64. Generated from those pages.
 */
package dev.docbind.stress.stress;
