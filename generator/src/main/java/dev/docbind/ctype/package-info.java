/** C types: lexer, declaration parser, constant expressions, the typedef table, targets and layouts. Knows C and nothing about pages. Imports diagnostic. */
@NullMarked
package dev.docbind.ctype;

import org.jspecify.annotations.NullMarked;
