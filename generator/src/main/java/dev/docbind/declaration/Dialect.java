package dev.docbind.declaration;

/** The four ways of writing reference pages; recognised from the page, never configured. */
public enum Dialect {
    /** Sections {@code ## -description}, newer template. */
    DDI,
    /** The same sections, older template: HTML within markdown, late {@code #### - name} headings. */
    DDI_CLASSIC,
    /** Sections {@code ## Syntax}, {@code ## Parameters}, definition lists. */
    LEARN,
    /** The SDK reference: sections as in {@link #DDI} with annotations inside headings. */
    SDK
}
