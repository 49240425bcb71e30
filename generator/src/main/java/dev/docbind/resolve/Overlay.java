package dev.docbind.resolve;

import dev.docbind.diagnostic.SourceLocation;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A correction to one page, kept as data with its reason. One that matches no page, or names a part the page does not
 * have, is an error.
 *
 * @param uid the UID of the page corrected
 * @param reason why the page is overruled
 * @param declaration C text that replaces what the page declares or leaves out, null where only parts change
 * @param types C types by parameter or field name; {@code return} for the return type
 * @param libraries libraries in the order to try, which replace the documented ones; empty to keep those
 * @param codes numbers of error codes or enumerators by name
 * @param location where the overlay stands
 */
public record Overlay(
        String uid,
        String reason,
        @Nullable String declaration,
        Map<String, String> types,
        List<String> libraries,
        Map<String, Long> codes,
        SourceLocation location) {

    /** The key of {@link #types} that means the return type. */
    public static final String RETURN = "return";
}
