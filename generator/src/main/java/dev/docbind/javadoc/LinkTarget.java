package dev.docbind.javadoc;

/** Where a link of a page leads in the Javadoc. */
public sealed interface LinkTarget {

    /** Nowhere a reader could go: the link's words stay, as plain text. */
    LinkTarget NOWHERE = new Nowhere();

    /**
     * A generated element.
     *
     * @param reference what stands in {@code {@link …}}, made of generated names only
     * @param label the native name of the element
     */
    record Element(String reference, String label) implements LinkTarget {}

    /**
     * A public page.
     *
     * @param address its address, encoded for an attribute
     */
    record Web(String address) implements LinkTarget {}

    /** No target. */
    record Nowhere() implements LinkTarget {}
}
