package dev.docbind.resolve;

import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiId;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a run of resolution tells of how pages depend on each other: the names under which each page can be found, and the
 * names that were looked for. Every look at another page goes through a name, so that a run over a few pages and those
 * that their names lead to ends as a run over all of them would.
 */
public interface Lookups {

    /** Wants all pages resolved, and hears nothing. */
    Lookups NONE = new Lookups() {};

    /**
     * A structure that functions use and no page describes.
     *
     * @param id what it is
     * @param opaque whether nothing but its name is known
     */
    record Pageless(ApiId id, boolean opaque) {}

    /** The structures without page that all pages together give; null where they are to be found among these pages. */
    default @Nullable List<Pageless> pageless() {
        return null;
    }

    /** Whether a page is to be resolved, not just to be found by its names. */
    default boolean wanted(Declaration declaration) {
        return true;
    }

    /** A name was looked for; what pages declare under it had a part in the outcome. */
    default void declared(String name) {}

    /** A name was looked for; what becomes of pages that are found under it had a part in the outcome. */
    default void resolved(String name) {}

    /** Whether {@link #offered} is of use. */
    default boolean collects() {
        return false;
    }

    /** The names by which other pages find a page. */
    default void offered(Declaration declaration, Collection<String> names) {}
}
