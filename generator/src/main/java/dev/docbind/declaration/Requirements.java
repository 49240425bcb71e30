package dev.docbind.declaration;

import java.util.List;
import java.util.Map;

/**
 * The requirements of a page, from front matter and from the requirements table.
 *
 * @param header the header as written ({@code ws2spi.h}); empty where not stated
 * @param libraries the run-time libraries as written, one entry each with its note in parentheses; empty where none
 * @param importLibraries the import libraries ({@code Ws2_32.lib})
 * @param minimumClient minimum supported client; empty where not stated
 * @param minimumServer minimum supported server; empty where not stated
 * @param irql the interrupt level of kernel pages; empty where not stated
 * @param iid the interface id of COM pages; empty where not stated
 * @param apiType the kinds of API the page claims: {@code DllExport}, {@code COM}, {@code HeaderDef}, {@code UserDefined} …
 * @param unicodeNames A/W names where the page gives them, suffix-free name aside
 * @param others every other requirement by its label as written, in page order
 */
public record Requirements(
        String header,
        List<String> libraries,
        List<String> importLibraries,
        String minimumClient,
        String minimumServer,
        String irql,
        String iid,
        List<String> apiType,
        List<String> unicodeNames,
        Map<String, String> others) {

    /** Requirements of a page that states none. */
    public static final Requirements NONE =
            new Requirements("", List.of(), List.of(), "", "", "", "", List.of(), List.of(), Map.of());
}
