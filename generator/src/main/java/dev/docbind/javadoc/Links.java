package dev.docbind.javadoc;

/** Tells for one page where its links lead; the view of a {@link LinkResolver} from that page. */
@FunctionalInterface
public interface Links {

    /** Links lead nowhere: for text that belongs to no page. */
    Links NONE = (target, words) -> LinkTarget.NOWHERE;

    /**
     * Resolves a link.
     *
     * @param target the target as the page writes it
     * @param words the plain words of the link
     * @return where it leads
     */
    LinkTarget resolve(String target, String words);
}
