package dev.docbind.ctype;

/** The basic arithmetic types; widths depend on the {@link Target}. */
public enum BasicKind {
    /** {@code _Bool} or {@code bool}. */
    BOOL,
    /** {@code char}. */
    CHAR,
    /** {@code signed char}. */
    SCHAR,
    /** {@code unsigned char}. */
    UCHAR,
    /** {@code short}. */
    SHORT,
    /** {@code unsigned short}. */
    USHORT,
    /** {@code int}. */
    INT,
    /** {@code unsigned int}. */
    UINT,
    /** {@code long}. */
    LONG,
    /** {@code unsigned long}. */
    ULONG,
    /** {@code long long}. */
    LLONG,
    /** {@code unsigned long long}. */
    ULLONG,
    /** {@code wchar_t} as a keyword. */
    WCHAR,
    /** {@code float}. */
    FLOAT,
    /** {@code double}. */
    DOUBLE,
    /** {@code long double}. */
    LDOUBLE,
    /** {@code __int128}. */
    INT128,
    /** {@code unsigned __int128}. */
    UINT128
}
