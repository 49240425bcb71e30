package dev.docbind.benchmarks.corpus;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Runs {@link Stages} with the flags of all other measurements. */
final class StageRun {

    private static final List<String> STAGES = List.of("read", "parse", "extract", "resolve", "plan", "emit", "guard");

    private StageRun() {}

    /** Milliseconds of each stage for a directory of pages. */
    static Map<String, Double> measure(Path pages) throws RunnerException {
        OptionsBuilder options = new OptionsBuilder();
        options.include(Stages.class.getName() + "\\.")
                .forks(1)
                .warmupIterations(3)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(5)
                .measurementTime(TimeValue.seconds(1))
                .jvmArgs(Bench.FLAGS.toArray(String[]::new))
                .jvmArgsAppend("-D" + Stages.PAGES + "=" + pages);
        Map<String, Double> measured = new LinkedHashMap<>();
        STAGES.forEach(stage -> measured.put(stage, 0.0));
        for (RunResult result : new Runner(options.build()).run()) {
            String name = result.getParams().getBenchmark();
            measured.put(
                    name.substring(name.lastIndexOf('.') + 1),
                    result.getPrimaryResult().getScore());
        }
        return measured;
    }
}
