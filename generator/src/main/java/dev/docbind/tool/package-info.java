/** The one facade over all stages, which the command line and the Maven plugin front. May import every stage; only the fronts import it. */
@NullMarked
package dev.docbind.tool;

import org.jspecify.annotations.NullMarked;
