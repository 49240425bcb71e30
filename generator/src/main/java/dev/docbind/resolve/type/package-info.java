/** Types of parameters, returns, fields and enumerators, from C text where there is some and from words where there is none. Imports what resolve imports. */
@NullMarked
package dev.docbind.resolve.type;

import org.jspecify.annotations.NullMarked;
