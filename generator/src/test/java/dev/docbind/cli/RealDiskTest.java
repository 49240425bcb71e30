package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full or read-only, links that lead away, two runs at once: each is said, and nothing is lost. */
class RealDiskTest {

    @TempDir
    private Path work;

    private TwoStates states;
    private Path disk;
    private boolean mounted;

    @BeforeEach
    void writePages() throws IOException {
        states = TwoStates.in(work);
        disk = Files.createDirectories(work.resolve("disk"));
    }

    @AfterEach
    void unmount() throws IOException, InterruptedException {
        if (mounted) {
            command("umount", disk.toString());
        }
    }

    /** Mounting wants rights that not every machine gives; a test without a real disk would prove nothing. */
    private void mount(String size) throws IOException, InterruptedException {
        mounted = Files.isExecutable(Path.of("/bin/mount"))
                && command("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk.toString()) == 0;
        assumeTrue(mounted, "cannot mount a file system here");
    }

    private static int command(String... words) throws IOException, InterruptedException {
        return new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private Map<String, String> complete(Path specs) throws IOException {
        Path clean = work.resolve("clean-" + specs.getFileName());
        assertEquals(0, CommandRun.of("generate", specs, "--out", clean).code());
        return TwoStates.files(clean);
    }

    @Test
    void fullDiskLosesNothing() throws IOException, InterruptedException {
        Map<String, String> old = complete(states.first());
        Map<String, String> wanted = complete(states.second());
        mount("4m");
        Path out = disk.resolve("out");
        assertEquals(0, CommandRun.of("generate", states.first(), "--out", out).code());
        Path ballast = disk.resolve("ballast");
        fill(ballast);
        CommandRun run = CommandRun.of("generate", states.second(), "--out", out);
        assertEquals(4, run.code(), run.toString());
        assertTrue((run.out() + run.err()).contains("output.not-written"), run.toString());
        Map<String, String> left = TwoStates.files(out);
        assertTrue(left.keySet().containsAll(old.keySet()), left.keySet().toString());
        left.forEach((path, text) -> assertTrue(
                path.endsWith("manifest.json") || text.equals(old.get(path)) || text.equals(wanted.get(path)),
                "half a file: " + path));
        assertEquals(1, CommandRun.of("check", states.second(), "--out", out).code());
        Files.delete(ballast);
        assertEquals(0, CommandRun.of("generate", states.second(), "--out", out).code());
        assertEquals(wanted, TwoStates.files(out));
    }

    /** Room for the manifest and some files, so that the disk becomes full in the middle. */
    @Test
    void diskThatBecomesFullLeavesNoHalfFile() throws IOException, InterruptedException {
        Map<String, String> wanted = complete(states.first());
        mount("128k");
        Path out = disk.resolve("out");
        CommandRun run = CommandRun.of("generate", states.first(), "--out", out);
        assertEquals(4, run.code(), run.toString());
        Set<String> written = new TreeSet<>();
        TwoStates.files(out).forEach((path, text) -> {
            if (!path.endsWith("manifest.json")) {
                assertEquals(wanted.get(path), text, path);
                written.add(path);
            }
        });
        assertTrue(!written.isEmpty() && written.size() < wanted.size() - 1, written.toString());
        assertEquals(1, CommandRun.of("check", states.first(), "--out", out).code());
    }

    @Test
    void readOnlyDiskIsLeftAsItIs() throws IOException, InterruptedException {
        mount("4m");
        Path out = disk.resolve("out");
        assertEquals(0, CommandRun.of("generate", states.first(), "--out", out).code());
        Map<String, String> before = TwoStates.files(out);
        assertEquals(0, command("mount", "-o", "remount,ro", disk.toString()));
        assertEquals(4, CommandRun.of("generate", states.second(), "--out", out).code());
        assertEquals(before, TwoStates.files(out));
        assertEquals(0, CommandRun.of("generate", states.first(), "--out", out).code(), "nothing to write");
        assertEquals(0, CommandRun.of("check", states.first(), "--out", out).code());
    }

    @Test
    void linksWithinTheOutputAreRefused() throws IOException {
        Path out = work.resolve("out");
        assertEquals(0, CommandRun.of("generate", states.first(), "--out", out).code());
        Path secret = Files.writeString(work.resolve("secret.txt"), "mine");
        Path file = out.resolve(TwoStates.files(out).keySet().stream()
                .filter(path -> path.endsWith(".java"))
                .findFirst()
                .orElseThrow());
        Files.delete(file);
        Files.createSymbolicLink(file, secret);
        CommandRun run = CommandRun.of("generate", states.first(), "--out", out);
        assertEquals(4, run.code(), run.toString());
        assertTrue((run.out() + run.err()).contains("symbolic link"), run.toString());
        assertEquals("mine", Files.readString(secret));
        assertEquals(1, CommandRun.of("check", states.first(), "--out", out).code());
    }

    @Test
    void runsAtOnceDoNotMixTheirFiles() throws Exception {
        Map<String, String> first = complete(states.first());
        Map<String, String> second = complete(states.second());
        Path out = work.resolve("out");
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            for (int i = 0; i < 10; i++) {
                Callable<CommandRun> one = () -> CommandRun.of("generate", states.first(), "--out", out);
                Callable<CommandRun> other = () -> CommandRun.of("generate", states.second(), "--out", out);
                Future<CommandRun> firstRun = two.submit(one);
                Future<CommandRun> secondRun = two.submit(other);
                Set<Integer> codes = Set.copyOf(new TreeSet<>(
                        java.util.List.of(firstRun.get().code(), secondRun.get().code())));
                assertTrue(Set.of(0, 4).containsAll(codes) && codes.contains(0), codes.toString());
                Map<String, String> left = TwoStates.files(out);
                assertTrue(
                        left.equals(first) || left.equals(second), left.keySet().toString());
            }
        }
    }

    private static void fill(Path ballast) throws IOException {
        byte[] block = new byte[4096];
        try (var stream = Files.newOutputStream(ballast)) {
            while (true) {
                stream.write(block);
            }
        } catch (IOException full) {
            assertTrue(String.valueOf(full.getMessage()).contains("space"), full.toString());
        }
    }
}
