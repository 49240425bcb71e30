package dev.docbind.resolve;

import dev.docbind.declaration.Direction;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.FailureTest;
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
 * @param directions directions by parameter name
 * @param libraries libraries in the order to try, which replace the documented ones; empty to keep those
 * @param codes numbers of error codes or enumerators by name
 * @param errors how the function reports failure, null where the page is right
 * @param places where each entry stands, by key, as {@code types.lpErrno}
 * @param location where the overlay stands
 */
public record Overlay(
        String uid,
        String reason,
        @Nullable String declaration,
        Map<String, String> types,
        Map<String, Direction> directions,
        List<String> libraries,
        Map<String, Long> codes,
        @Nullable Errors errors,
        Map<String, SourceLocation> places,
        SourceLocation location) {

    /** The key of {@link #types} that means the return type. */
    public static final String RETURN = "return";

    /**
     * How a function reports failure, in place of what its page says.
     *
     * @param convention the convention
     * @param failure which return values mean failure; {@link FailureTest#NONE} to keep what the page says
     * @param parameter the parameter that receives the code, null where none does
     */
    public record Errors(
            Convention convention,
            FailureTest failure,
            @Nullable String parameter) {}

    /** How a function can report failure. */
    public enum Convention {
        /** It returns the code. */
        RETURN_CODE,
        /** {@code GetLastError} gives the code. */
        LAST_ERROR,
        /** {@code WSAGetLastError} gives the code. */
        WSA_LAST_ERROR,
        /** {@code errno} holds the code. */
        ERRNO,
        /** A parameter receives the code. */
        OUT_PARAMETER,
        /** It returns an HRESULT. */
        HRESULT,
        /** It returns an NTSTATUS. */
        NTSTATUS,
        /** It does not report failure. */
        NONE;

        /** The spelling in overlays and in the exported model: {@code last-error}. */
        public String id() {
            return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** A correction of types, libraries and codes alone. */
    public Overlay(
            String uid,
            String reason,
            @Nullable String declaration,
            Map<String, String> types,
            List<String> libraries,
            Map<String, Long> codes,
            SourceLocation location) {
        this(uid, reason, declaration, types, Map.of(), libraries, codes, null, Map.of(), location);
    }

    /** Where an entry stands, as that of {@code types.lpErrno}; the overlay itself where that is not known. */
    public SourceLocation place(String key) {
        return places.getOrDefault(key, location);
    }
}
