/** Document nodes: what a page body says, free of markdown and HTML syntax. Every later stage reads these. Imports nothing else of docbind. */
@NullMarked
package dev.docbind.document;

import org.jspecify.annotations.NullMarked;
