/**
 * Bindings for what the pages of <code>ws2spi</code> document, for windows-x64. Generated from those pages.
 */
package dev.docbind.bindings.ws2spi;
