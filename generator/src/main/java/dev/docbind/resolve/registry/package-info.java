/** Facts built into the tool: numbers of error codes, with where they were taken from. Imports what resolve imports. */
@NullMarked
package dev.docbind.resolve.registry;

import org.jspecify.annotations.NullMarked;
