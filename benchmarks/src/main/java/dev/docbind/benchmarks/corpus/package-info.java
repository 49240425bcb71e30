/** Measures the generator over a page collection, against the floor of reading and parsing the same pages. */
@NullMarked
package dev.docbind.benchmarks.corpus;

import org.jspecify.annotations.NullMarked;
