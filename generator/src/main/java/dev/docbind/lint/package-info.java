/** Finds defects of the documentation itself, page by page. May import everything before it on the road; reads pages and declarations, changes nothing. */
@NullMarked
package dev.docbind.lint;

import org.jspecify.annotations.NullMarked;
