/** Findings as data: what is wrong, where, how bad, and what to do about it. Imports only identity. */
@NullMarked
package dev.docbind.diagnostic;

import org.jspecify.annotations.NullMarked;
