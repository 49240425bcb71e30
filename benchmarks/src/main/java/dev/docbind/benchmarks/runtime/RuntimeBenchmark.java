package dev.docbind.benchmarks.runtime;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs all contenders, one fork each per round so that slow drifts of the machine meet all alike, and writes table and chart to
 * the performance page.
 */
public final class RuntimeBenchmark {

    private static final String VIRTUAL = "virtual ";

    private final Samples samples = new Samples();
    private final TimeValue iteration;

    private RuntimeBenchmark(int milliseconds) {
        this.iteration = TimeValue.milliseconds(milliseconds);
    }

    /**
     * Runs all measurements.
     *
     * @param args the number of rounds, the length of an iteration in milliseconds, the document to update
     * @throws RunnerException if a benchmark fails
     * @throws IOException if the document cannot be written
     * @throws InterruptedException if interrupted
     */
    public static void main(String[] args) throws RunnerException, IOException, InterruptedException {
        RuntimeBenchmark benchmark = new RuntimeBenchmark(Integer.parseInt(args[1]));
        int rounds = Integer.parseInt(args[0]);
        for (int round = 0; round < rounds; round++) {
            benchmark.round(Calls.class.getName() + "\\.|" + Upcalls.class.getName() + "\\.", "");
            benchmark.round(Calls.class.getName() + "\\.(abs|struct|checked)Generated", VIRTUAL);
        }
        List<UnusedFunctions.Cost> unused = UnusedFunctions.measure(rounds);
        new RuntimeDocument(Path.of(args[2])).write(benchmark.samples, unused);
    }

    private void round(String include, String prefix) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(include)
                .forks(1)
                .warmupIterations(5)
                .warmupTime(iteration)
                .measurementIterations(5)
                .measurementTime(iteration)
                .addProfiler(GCProfiler.class)
                .jvmArgsAppend("--enable-native-access=ALL-UNNAMED");
        if (!prefix.isEmpty()) {
            options.jvmArgsAppend("--enable-native-access=ALL-UNNAMED", "-Djmh.executor=VIRTUAL");
        }
        Collection<RunResult> results = new Runner(options.build()).run();
        for (RunResult result : results) {
            String name = result.getParams().getBenchmark();
            Result<?> bytes = result.getSecondaryResults().get("gc.alloc.rate.norm");
            samples.add(
                    prefix + name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore(),
                    bytes == null ? Double.NaN : bytes.getScore());
        }
    }
}
