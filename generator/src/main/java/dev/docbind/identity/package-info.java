/** What things are called: kinds, ids of declarations and of single statements. Imports nothing else of docbind. */
@NullMarked
package dev.docbind.identity;

import org.jspecify.annotations.NullMarked;
