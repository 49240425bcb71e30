package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Runs scenarios, each in a VM of its own, and reads what they cost. Floor, generator and peer run with the same flags,
 * down to the ahead-of-time cache of their classes.
 */
final class Bench {

    /** The flags of every measured VM but those of compilers; the heap is what the generator promises to live with. */
    static final List<String> FLAGS = List.of(
            "-Xmx384m",
            "-XX:+UseSerialGC",
            "-XX:MaxNewSize=48m",
            "-XX:MaxTenuringThreshold=2",
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseCompactObjectHeaders",
            "-XX:ReservedCodeCacheSize=128m");

    private static final List<String> COMPILER_FLAGS =
            List.of("-Xmx2g", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-XX:+UseCompactObjectHeaders");

    private final Path work;
    private final Path classes;

    Bench(Path work) {
        this.work = work;
        this.classes = work.resolve("classes.aot");
    }

    /** Makes the cache of classes by one run of floor, generator and peer over a few pages. */
    void train(Path fewPages) throws IOException, InterruptedException {
        String output = work.resolve("trained").toString();
        start(FLAGS, List.of("-XX:AOTCacheOutput=" + classes), Training.class.getName(), List.of(fewPages.toString(), output));
    }

    Cost run(Scenario scenario) throws IOException, InterruptedException {
        if (scenario.plain()) {
            return measure(scenario, List.of(), List.of());
        }
        List<String> further = new ArrayList<>(scenario.flags());
        if (Files.exists(classes)) {
            further.add("-XX:AOTCache=" + classes);
        }
        return measure(scenario, FLAGS, further);
    }

    /** Runs a compiler, which needs more memory, and whose classes are in the archive of the JDK. */
    Cost compile(Scenario scenario) throws IOException, InterruptedException {
        return measure(scenario, COMPILER_FLAGS, List.of());
    }

    private Cost measure(Scenario scenario, List<String> flags, List<String> further)
            throws IOException, InterruptedException {
        Path report = work.resolve("cost.txt");
        Files.deleteIfExists(report);
        List<String> arguments = new ArrayList<>(List.of(report.toString(), scenario.mainClass()));
        arguments.addAll(scenario.arguments());
        int exit = start(flags, further, Measured.class.getName(), arguments);
        if (!Files.exists(report) || exit != 0 && !scenario.mayFind()) {
            String said = Files.readString(work.resolve("output.txt"));
            throw new IOException(scenario.name() + " ended with " + exit + ":\n" + said);
        }
        return Cost.parse(Files.readString(report));
    }

    private int start(List<String> flags, List<String> further, String mainClass, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(flags);
        command.addAll(further);
        command.add("-Xlog:aot=off,cds=off");
        command.add("-Ddocbind.cache=" + work.resolve("cache"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), mainClass));
        command.addAll(arguments);
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(work.resolve("output.txt").toFile())
                .start()
                .waitFor();
    }
}
