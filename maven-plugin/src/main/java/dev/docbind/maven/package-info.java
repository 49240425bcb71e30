/** The Maven plugin: a thin front over the tool, with a cache that spares unchanged work. */
@NullMarked
package dev.docbind.maven;

import org.jspecify.annotations.NullMarked;
