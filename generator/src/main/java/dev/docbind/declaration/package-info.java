/** What a page declares, with prose and raw evidence, before any type is known: the product of extract. Imports identity, diagnostic and document. */
@NullMarked
package dev.docbind.declaration;

import org.jspecify.annotations.NullMarked;
