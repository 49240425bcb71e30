package dev.docbind.identity;

import org.jspecify.annotations.Nullable;

/**
 * Identifies a documented thing. Everything is keyed by this, never by a bare word: names such as {@code length} are
 * pages too.
 *
 * @param kind what is documented
 * @param header the header without {@code .h}, in lower case; empty when no page or folder tells
 * @param owner the interface or class a method belongs to, null otherwise
 * @param name the native name, in the spelling of the page
 */
public record ApiId(ApiKind kind, String header, @Nullable String owner, String name) implements Comparable<ApiId> {

    /** The name with its owner in front: {@code IFoo::Bar} for a method, the plain name otherwise. */
    public String qualifiedName() {
        return owner == null ? name : owner + "::" + name;
    }

    /** The statement that stands for the whole declaration. */
    public StatementId statement() {
        return new StatementId((header.isEmpty() ? "" : header + "/") + qualifiedName());
    }

    /** A stable order by header, name and kind, so that output never depends on the order of input. */
    @Override
    public int compareTo(ApiId other) {
        int byHeader = header.compareTo(other.header);
        if (byHeader != 0) {
            return byHeader;
        }
        int byName = qualifiedName().compareTo(other.qualifiedName());
        return byName != 0 ? byName : kind.compareTo(other.kind);
    }

    @Override
    public String toString() {
        return kind.prefix() + ":" + statement();
    }
}
