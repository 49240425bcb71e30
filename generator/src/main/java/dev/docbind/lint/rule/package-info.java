/** The rules of the linter, one class each. Imports lint for the contract and the central records. */
@NullMarked
package dev.docbind.lint.rule;

import org.jspecify.annotations.NullMarked;
