/** Holds the reader against the real page collections that lie beside a working copy. */
package dev.docbind.corpus;
