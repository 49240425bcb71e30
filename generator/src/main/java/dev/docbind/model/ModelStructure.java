package dev.docbind.model;

import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A resolved structure or union.
 *
 * @param id what it is
 * @param declaration the page's declaration, null where only C text declares it
 * @param name the name by which other declarations use it
 * @param aliases its tag and typedef names, stars kept on pointer names
 * @param size size in bytes; -1 where the layout is not declared and the structure is opaque
 * @param alignment alignment in bytes; -1 where opaque
 * @param fields its fields; without offsets where opaque
 * @param evidence where the layout comes from, or why there is none
 */
public record ModelStructure(
        ApiId id,
        Declaration.@Nullable Structure declaration,
        String name,
        List<String> aliases,
        long size,
        long alignment,
        List<ModelField> fields,
        Evidence evidence) {

    /** The rule in the evidence of a structure whose page is not believed, so that it is as the platform's headers have it. */
    public static final String OF_HEADERS = "declaration.headers";

    /** Whether it is as the platform's headers have it, against its page. */
    public boolean ofHeaders() {
        return evidence.rule().equals(OF_HEADERS);
    }

    /** Whether nothing but its name is known, so that it is used by pointer only. */
    public boolean opaque() {
        return size < 0;
    }
}
