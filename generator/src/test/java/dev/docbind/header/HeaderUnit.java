package dev.docbind.header;

import java.util.ArrayList;
import java.util.List;
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

    private static final Pattern CHAIN = Pattern.compile("unit\\.c:(\\d+)[:,]");

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
