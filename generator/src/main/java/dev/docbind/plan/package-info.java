/**
 * Decides which Java types stand in which files under which names: the only name authority. Imports identity,
 * diagnostic, declaration, ctype and model.
 */
@NullMarked
package dev.docbind.plan;

import org.jspecify.annotations.NullMarked;
