/**
 * Golden tests of reading: each case is a page written for the test, the diagnostics it gives and the declaration read
 * from it. Adding a case is adding files.
 */
package dev.docbind.golden;
