package dev.docbind.model;

import dev.docbind.declaration.Declaration;
import java.util.List;

/**
 * A page that is a table of constants (error codes, flags), with the values resolved.
 *
 * @param declaration the page's declaration
 * @param constants the rows
 */
public record ModelTable(Declaration.Constants declaration, List<ModelConstant> constants) {}
