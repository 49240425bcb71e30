/**
 * Bindings for what the pages of <code>libc</code> document, for linux-x64. Generated from those pages.
 */
package dev.docbind.bindings.libc;
