package dev.docbind.header;

import dev.docbind.declaration.Declaration;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Headers that compile together with mingw-w64.
 *
 * @param compiler the compiler with its include directories
 * @param headers the headers in order
 * @param leftOut headers that do not compile with the others
 */
record HeaderUnit(CompilerRun compiler, List<String> headers, List<String> leftOut) {

    private static final Path INCLUDE = Path.of("/usr/share/mingw-w64/include");
    private static final Pattern CHAIN = Pattern.compile("unit\\.c:(\\d+)[:,]");

    /** Whether mingw-w64 is installed. */
    static boolean installed() {
        return Files.isDirectory(INCLUDE);
    }

    /** The documented headers that programs include. */
    static HeaderUnit programs(Set<String> documented) {
        return of(
                List.of("windows.h", "winsock2.h", "ws2spi.h"),
                documented.stream().filter(name -> Files.exists(INCLUDE.resolve(name))),
                "");
    }

    /** The documented headers that drivers include, and programs do not. */
    static HeaderUnit drivers(Set<String> documented) {
        return of(
                List.of("ntifs.h"),
                documented.stream()
                        .filter(name -> Files.exists(INCLUDE.resolve("ddk").resolve(name))
                                && !Files.exists(INCLUDE.resolve(name))),
                "-I" + INCLUDE.resolve("ddk"));
    }

    /** The headers that pages name. */
    static Set<String> documented(List<Declaration> declarations) {
        Set<String> names = new TreeSet<>();
        for (Declaration declaration : declarations) {
            names.add(declaration.id().header().toLowerCase(Locale.ROOT) + ".h");
            String required = declaration.page().requirements().header().toLowerCase(Locale.ROOT);
            int end = required.indexOf(".h");
            if (end > 0) {
                names.add(required.substring(0, end) + ".h");
            }
        }
        names.removeIf(name -> !name.matches("[a-z0-9_]+\\.h"));
        return names;
    }

    /** The headers that come first, and of the others those that compile behind them. */
    static HeaderUnit of(List<String> first, Stream<String> others, String option) {
        List<String> options = new ArrayList<>(List.of("-w", "-fms-extensions"));
        if (!option.isEmpty()) {
            options.add(option);
        }
        CompilerRun compiler = new CompilerRun("x86_64-w64-mingw32-gcc", options);
        List<String> headers = new ArrayList<>(first);
        others.filter(name -> !first.contains(name)).forEach(headers::add);
        List<String> leftOut = new ArrayList<>();
        while (true) {
            CompilerRun.Outcome outcome =
                    compiler.run(HeaderIndex.includes(headers), List.of("-fsyntax-only", "-fmax-errors=1"));
            Matcher place = CHAIN.matcher(outcome.messages());
            if (outcome.code() == 0 || !place.find()) {
                return new HeaderUnit(compiler, List.copyOf(headers), leftOut);
            }
            leftOut.add(headers.remove(Integer.parseInt(place.group(1)) - 1));
        }
    }
}
