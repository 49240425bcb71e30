package dev.docbind.benchmarks.corpus;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * Runs another main class in this VM and, when the VM ends, writes what it cost to a file: CPU seconds of all threads,
 * wall seconds, and peak resident memory in MiB (0 where the system does not tell).
 */
public final class Measured {

    private Measured() {}

    /**
     * Runs and measures.
     *
     * @param args the file to write, the main class, and its arguments
     * @throws ReflectiveOperationException if the class cannot be run
     */
    public static void main(String[] args) throws ReflectiveOperationException {
        Path report = Path.of(args[0]);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> write(report)));
        Method main = Class.forName(args[1]).getMethod("main", String[].class);
        main.invoke(null, (Object) Arrays.copyOfRange(args, 2, args.length));
    }

    private static void write(Path report) {
        var system = (com.sun.management.OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        double cpu = system.getProcessCpuTime() / 1e9;
        double wall = ManagementFactory.getRuntimeMXBean().getUptime() / 1e3;
        try {
            Files.writeString(report, cpu + " " + wall + " " + peakMemory());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double peakMemory() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToDouble(line -> Double.parseDouble(line.replaceAll("[^0-9]", "")) / 1024)
                .findFirst()
                .orElse(0);
    }
}
