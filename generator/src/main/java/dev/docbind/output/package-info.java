/**
 * Guards generated files and puts them on disk: compares, replaces atomically, removes what became stale, keeps the
 * manifest, tells drift. Imports diagnostic, declaration, model, plan and emit.
 */
@NullMarked
package dev.docbind.output;

import org.jspecify.annotations.NullMarked;
