package dev.docbind.identity;

/** The kind of thing a page documents; with header and name it identifies the page's subject, as the UID prefixes do. */
public enum ApiKind {
    /** A C function ({@code nf}). */
    FUNCTION("nf"),
    /** A method of a COM interface or C++ class ({@code nf} with an owner). */
    METHOD("nf"),
    /** A function-like or constant macro ({@code nf} whose title says macro). */
    MACRO("nf"),
    /** A structure ({@code ns}). */
    STRUCTURE("ns"),
    /** A union (also {@code ns}). */
    UNION("ns"),
    /** An enumeration ({@code ne}). */
    ENUMERATION("ne"),
    /** A callback function type ({@code nc}). */
    CALLBACK("nc"),
    /** A COM interface ({@code nn}). */
    INTERFACE("nn"),
    /** A C++ class ({@code nl}). */
    CLASS("nl"),
    /** An I/O control code ({@code ni}). */
    IOCTL("ni"),
    /** A table of constants, error codes among them. */
    CONSTANTS("na"),
    /** A table of data types. */
    TYPES("na"),
    /** The index page of a header. */
    HEADER("na");

    private final String prefix;

    ApiKind(String prefix) {
        this.prefix = prefix;
    }

    /** The two letters by which file names and UIDs of this kind begin. */
    public String prefix() {
        return prefix;
    }
}
