package dev.docbind.runtime;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs a main class in a VM of its own, so that a crash is a failed test and not the end of the test run. */
public final class ForkedVm {

    private ForkedVm() {}

    /**
     * How a VM ended.
     *
     * @param exit its exit code
     * @param output what it wrote to both streams
     */
    public record Outcome(int exit, String output) {}

    /** Runs to the end. */
    public static Outcome run(List<String> options, Class<?> main, String... arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:-CreateCoredumpOnCrash", "-XX:ErrorFile=target/hs_err_%p.log"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(List.of(arguments));
        Path log = Path.of("target", "forked-" + String.join("-", arguments) + ".log");
        File file = log.toFile();
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(file)
                .start();
        if (!process.waitFor(5, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            return new Outcome(-1, "did not end: " + java.nio.file.Files.readString(log));
        }
        return new Outcome(process.exitValue(), java.nio.file.Files.readString(log));
    }
}
