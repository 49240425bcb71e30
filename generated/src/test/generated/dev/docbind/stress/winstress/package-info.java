/**
 * Bindings for what the pages of <code>winstress</code> document, for windows-x64. Generated from those pages.
 */
package dev.docbind.stress.winstress;
