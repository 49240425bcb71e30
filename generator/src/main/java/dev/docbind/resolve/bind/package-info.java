/** Where the native code of a function is found, and whether its signature is sure enough to call. Imports what resolve imports. */
@NullMarked
package dev.docbind.resolve.bind;

import org.jspecify.annotations.NullMarked;
