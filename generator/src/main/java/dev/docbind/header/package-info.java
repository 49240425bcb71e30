/** Headers as a source of declarations: runs a C preprocessor, indexes what it yields, and writes reviewable sidecar files. Imports model, ctype and diagnostic. */
@NullMarked
package dev.docbind.header;

import org.jspecify.annotations.NullMarked;
