/** Error contracts: how a function reports failure and which codes its page names. Imports what resolve imports. */
@NullMarked
package dev.docbind.resolve.error;

import org.jspecify.annotations.NullMarked;
