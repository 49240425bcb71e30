package dev.docbind.ctype;

/** The register-level classes a value can have; what must be right for a native call to be safe. */
public enum Abi {
    /** No value. */
    VOID,
    /** 8-bit integer. */
    I8,
    /** 16-bit integer. */
    I16,
    /** 32-bit integer. */
    I32,
    /** 64-bit integer. */
    I64,
    /** 32-bit floating point. */
    F32,
    /** 64-bit floating point. */
    F64,
    /** A pointer or handle. */
    PTR,
    /** A structure or union by value. */
    STRUCT,
    /** An array, as a field. */
    ARRAY,
    /** Not known. */
    UNKNOWN
}
