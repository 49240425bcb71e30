package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs of generate in processes of their own are killed at random moments. What they leave never passes the check
 * falsely, the next run puts it right, and files of others stay. The system property {@code docbind.kills} says how many
 * runs are killed.
 */
class KilledRunTest {

    private static final int KILLS = Integer.getInteger("docbind.kills", 6);
    private static final String MANIFEST = "docbind-manifest.json";
    private static final String FOREIGN = "mine/Mine.java";

    @TempDir
    private Path work;

    private final Random random = new Random(20);
    private int whole;
    private int between;
    private int before;

    @Test
    void whatAKilledRunLeavesIsSeenAndPutRight() throws IOException, InterruptedException {
        TwoStates states = TwoStates.in(work);
        Path out = work.resolve("out");
        Pages.write(out, FOREIGN, "class Mine {}\n");
        Map<String, String> first = expected(states.first());
        Map<String, String> second = expected(states.second());
        assertEquals(0, CommandRun.of("generate", states.first(), "--out", out).code());
        long full = undisturbed(states.first());
        for (int i = 0; i < KILLS; i++) {
            boolean forth = i % 2 == 0;
            killed(forth ? states.second() : states.first(), out, i % 4 < 2, full);
            judge(forth ? states.second() : states.first(), out, forth ? first : second, forth ? second : first);
        }
        System.out.printf(
                "%d runs killed: %d before anything changed, %d while files changed, %d when all was written%n",
                KILLS, before, between, whole);
        assertTrue(between > 0, "no run was killed while files changed");
    }

    /** What a run that nobody disturbs writes, with the file that is not the tool's. */
    private Map<String, String> expected(Path specs) throws IOException {
        Path clean = work.resolve("clean-" + specs.getFileName());
        assertEquals(0, CommandRun.of("generate", specs, "--out", clean).code());
        Map<String, String> files = TwoStates.files(clean);
        assertTrue(files.size() > 20, files.keySet().toString());
        files.put(FOREIGN, "class Mine {}\n");
        return files;
    }

    private long undisturbed(Path specs) throws IOException, InterruptedException {
        long start = System.nanoTime();
        assertEquals(0, start(specs, work.resolve("timed")).waitFor());
        return TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
    }

    /** Kills a run at any moment of its life, or within the moments in which it writes. */
    private void killed(Path specs, Path out, boolean whileWriting, long full)
            throws IOException, InterruptedException {
        Object untouched = Files.getLastModifiedTime(out.resolve(MANIFEST));
        Process process = start(specs, out);
        if (whileWriting) {
            while (process.isAlive() && untouched.equals(Files.getLastModifiedTime(out.resolve(MANIFEST)))) {
                Thread.onSpinWait();
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(12_000));
        } else {
            TimeUnit.MILLISECONDS.sleep(random.nextLong(full + full / 10));
        }
        process.destroyForcibly().waitFor();
    }

    private static Process start(Path specs, Path out) throws IOException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        List<String> command = List.of(
                java.toString(),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "generate",
                specs.toString(),
                "--out",
                out.toString());
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
    }

    private void judge(Path specs, Path out, Map<String, String> old, Map<String, String> wanted) throws IOException {
        Map<String, String> left = TwoStates.files(out);
        CommandRun check = CommandRun.of("check", specs, "--out", out);
        if (left.equals(wanted)) {
            whole++;
            assertEquals(0, check.code(), check.toString());
        } else {
            before += left.equals(old) ? 1 : 0;
            between += left.equals(old) ? 0 : 1;
            assertEquals(1, check.code(), check.toString());
            assertTrue((check.out() + check.err()).contains("output.drift"), check.toString());
        }
        left.forEach((path, text) -> assertTrue(
                path.endsWith(".docbind-tmp")
                        || path.equals(MANIFEST)
                        || text.equals(old.get(path))
                        || text.equals(wanted.get(path)),
                "half a file: " + path));
        assertEquals(0, CommandRun.of("generate", specs, "--out", out).code());
        assertEquals(wanted, TwoStates.files(out));
    }
}
