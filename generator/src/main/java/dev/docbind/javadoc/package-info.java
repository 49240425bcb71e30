/**
 * Turns document nodes into Javadoc HTML that is safe and passes doclint, and encodes text for every context of a Java
 * file. Imports identity, document, declaration, model and plan.
 */
@NullMarked
package dev.docbind.javadoc;

import org.jspecify.annotations.NullMarked;
