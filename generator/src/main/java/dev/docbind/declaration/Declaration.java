package dev.docbind.declaration;

import dev.docbind.document.Block;
import dev.docbind.identity.ApiId;
import java.util.List;
import java.util.Map;

/** What one page declares. Every page that is in reach yields exactly one. */
public sealed interface Declaration {

    /** What all pages have in common. */
    PageFacts page();

    /** Short for the id of the page's subject. */
    default ApiId id() {
        return page().id();
    }

    /**
     * A function, COM or C++ method, macro or callback; the kind is that of the id.
     *
     * @param page common facts
     * @param parameters the documented parameters in page order
     * @param returns the returns section
     */
    record Function(PageFacts page, List<DocumentedParameter> parameters, Returns returns) implements Declaration {}

    /**
     * A structure or union.
     *
     * @param page common facts
     * @param fields the documented fields in page order
     */
    record Structure(PageFacts page, List<DocumentedField> fields) implements Declaration {}

    /**
     * An enumeration.
     *
     * @param page common facts
     * @param members the documented enumerators in page order
     */
    record Enumeration(PageFacts page, List<DocumentedValue> members) implements Declaration {}

    /**
     * A COM interface or C++ class.
     *
     * @param page common facts
     * @param base the interface it inherits from; empty where not stated
     * @param methods names of the methods the page lists, which is not the vtable order
     */
    record Interface(PageFacts page, String base, List<String> methods) implements Declaration {}

    /**
     * An I/O control code.
     *
     * @param page common facts
     * @param parts the fixed parts (major code, input buffer, …) by their heading without dash
     * @param codes the status codes the page names
     */
    record Ioctl(PageFacts page, Map<String, List<Block>> parts, List<DocumentedValue> codes) implements Declaration {}

    /**
     * A page that gives names and numbers: error codes or other constants.
     *
     * @param page common facts
     * @param constants the rows
     */
    record Constants(PageFacts page, List<DocumentedValue> constants) implements Declaration {}

    /**
     * A page that defines data types in rows.
     *
     * @param page common facts
     * @param types the type names, with the C text of each as value
     */
    record Types(PageFacts page, List<DocumentedValue> types) implements Declaration {}

    /**
     * The index page of a header.
     *
     * @param page common facts
     */
    record Header(PageFacts page) implements Declaration {}
}
