/**
 * Handle types that the functions of several headers share, for windows-x64. Generated from those pages.
 */
package dev.docbind.stress.windows;
