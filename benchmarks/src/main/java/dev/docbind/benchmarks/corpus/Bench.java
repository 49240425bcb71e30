package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs scenarios, each in a VM of its own with the same flags, and reads what they cost. */
final class Bench {

    /** The flags of every measured VM; the heap is what the generator promises to live with. */
    static final List<String> FLAGS = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:MaxNewSize=64m", "-XX:TieredStopAtLevel=1");

    private final Path work;

    Bench(Path work) {
        this.work = work;
    }

    Cost run(Scenario scenario) throws IOException, InterruptedException {
        Path report = Files.createTempFile(work, "cost", ".txt");
        Files.delete(report);
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Measured.class.getName()));
        command.add(report.toString());
        command.add(scenario.mainClass());
        command.addAll(scenario.arguments());
        Path output = work.resolve("output.txt");
        int exit = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start()
                .waitFor();
        if (!Files.exists(report)) {
            throw new IOException(
                    scenario.name() + " ended with " + exit + " and left no figures:\n" + Files.readString(output));
        }
        return Cost.parse(Files.readString(report));
    }
}
