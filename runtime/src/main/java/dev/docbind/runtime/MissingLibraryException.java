package dev.docbind.runtime;

import java.util.List;

/**
 * None of a function's documented libraries could be opened. The message says what was tried and where the system
 * looks. A user overrides a library by the system property {@code docbind.library.NAME} or the environment variable
 * {@code DOCBIND_LIBRARY_NAME}, NAME being the library without prefix, version and extension ({@code ws2_32} for
 * {@code Ws2_32.dll}, {@code z} for {@code libz.so.1}; upper case with {@code _} in the variable); the property wins.
 */
public final class MissingLibraryException extends BindingException {

    private static final long serialVersionUID = 1L;

    MissingLibraryException(NativeSymbol symbol, List<String> tried, String searchPath) {
        super(
                symbol,
                symbol.name() + ": cannot open " + String.join(" or ", symbol.libraries()) + "; tried "
                        + String.join(", ", tried) + "; searched " + searchPath + "; override with -D"
                        + LibraryNames.property(symbol.libraries().getFirst()) + "=FILE or "
                        + LibraryNames.variable(symbol.libraries().getFirst()) + "=FILE");
    }
}
