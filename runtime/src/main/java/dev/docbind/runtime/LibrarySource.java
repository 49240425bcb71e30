package dev.docbind.runtime;

import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.UnaryOperator;

/**
 * Functions exported by the documented libraries. A library that opened stays open; one that did not is tried again at
 * the next call that needs it.
 */
final class LibrarySource implements SymbolSource {

    private final Platform platform;
    private final UnaryOperator<String> property;
    private final UnaryOperator<String> environment;
    private final ConcurrentMap<String, SymbolLookup> open = new ConcurrentHashMap<>();

    LibrarySource(Platform platform, UnaryOperator<String> property, UnaryOperator<String> environment) {
        this.platform = platform;
        this.property = property;
        this.environment = environment;
    }

    @Override
    public MemorySegment find(NativeSymbol symbol) {
        List<String> tried = new ArrayList<>();
        List<String> opened = new ArrayList<>();
        for (String library : symbol.libraries()) {
            for (String candidate : candidates(library)) {
                SymbolLookup lookup = open(candidate, tried);
                if (lookup == null) {
                    continue;
                }
                opened.add(candidate);
                Optional<MemorySegment> found = lookup.find(symbol.name());
                if (found.isPresent()) {
                    return found.get();
                }
                break;
            }
        }
        if (symbol.libraries().isEmpty()) {
            throw new MissingSymbolException(
                    symbol, "any library (its page names none): load from a table or a lookup");
        }
        if (opened.isEmpty()) {
            throw new MissingLibraryException(symbol, tried, SearchPath.describe(platform, environment));
        }
        throw new MissingSymbolException(symbol, String.join(", ", opened));
    }

    /** What to open for a documented name: the user's override alone, or the names it has on this system. */
    private List<String> candidates(String library) {
        String override = property.apply(LibraryNames.property(library));
        if (override == null) {
            override = environment.apply(LibraryNames.variable(library));
        }
        return override != null && !override.isBlank()
                ? List.of(override)
                : LibraryNames.candidates(library, platform, environment);
    }

    /** The library's symbols, or null after noting why it could not be opened. */
    private SymbolLookup open(String candidate, List<String> tried) {
        SymbolLookup known = open.get(candidate);
        if (known != null) {
            return known;
        }
        try {
            SymbolLookup lookup = lookup(candidate);
            SymbolLookup raced = open.putIfAbsent(candidate, lookup);
            return raced != null ? raced : lookup;
        } catch (IllegalArgumentException notOpened) {
            tried.add(candidate + LibraryFile.whyNot(candidate));
            return null;
        }
    }

    private static SymbolLookup lookup(String candidate) {
        if (candidate.equals(LibraryNames.SYSTEM)) {
            return Linker.nativeLinker().defaultLookup();
        }
        if (candidate.indexOf('/') < 0 && candidate.indexOf('\\') < 0) {
            return Native.library(candidate);
        }
        try {
            return Native.library(Path.of(candidate));
        } catch (InvalidPathException invalid) {
            throw new IllegalArgumentException(invalid);
        }
    }
}
