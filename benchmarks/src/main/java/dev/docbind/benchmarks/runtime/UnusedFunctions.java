package dev.docbind.benchmarks.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What an interface of many functions costs of which one is called: time to that call, and classes loaded for it. */
final class UnusedFunctions {

    private static final int[] SIZES = {1, 100, 1_000};

    /**
     * The cost of one size.
     *
     * @param functions functions in the interface
     * @param microseconds from before loading to after the first call, least of all forks
     * @param classes generated classes that were loaded
     */
    record Cost(int functions, double microseconds, long classes) {}

    private UnusedFunctions() {}

    static List<Cost> measure(int rounds) throws IOException, InterruptedException {
        List<Path> builds = new ArrayList<>();
        Path work = Files.createTempDirectory("docbind-many");
        for (int size : SIZES) {
            builds.add(ManyFunctions.build(Files.createDirectories(work.resolve("f" + size)), size));
        }
        double[] least = new double[SIZES.length];
        long[] classes = new long[SIZES.length];
        java.util.Arrays.fill(least, Double.MAX_VALUE);
        for (int round = 0; round < Math.max(5, rounds); round++) {
            for (int i = 0; i < SIZES.length; i++) {
                Path log = work.resolve("classes.log");
                least[i] = Math.min(least[i], fork(builds.get(i), log));
                try (Stream<String> lines = Files.lines(log)) {
                    classes[i] = lines.filter(line -> line.contains("many.libc.")).count();
                }
            }
        }
        List<Cost> costs = new ArrayList<>();
        for (int i = 0; i < SIZES.length; i++) {
            costs.add(new Cost(SIZES[i], least[i], classes[i]));
        }
        return costs;
    }

    private static double fork(Path classes, Path log) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "--enable-native-access=ALL-UNNAMED",
                        "-Xlog:class+load:file=" + log,
                        "-cp",
                        classes + File.pathSeparator + System.getProperty("java.class.path"),
                        "Main")
                .redirectErrorStream(true)
                .start();
        String output = new String(process.getInputStream().readAllBytes()).strip();
        if (process.waitFor() != 0) {
            throw new IOException(output);
        }
        return Double.parseDouble(output);
    }
}
