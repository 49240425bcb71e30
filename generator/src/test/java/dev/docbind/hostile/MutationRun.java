package dev.docbind.hostile;

import dev.docbind.ctype.Target;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.output.OutputGuard;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Takes mutated pages through all stages and compares what each generated file declares with its plan: by the guard for
 * all, by the JDK's parser for a sample. Works on all processors; what a seed gives does not depend on their number.
 */
final class MutationRun {

    private static final int BATCH = 256;

    /** Names of headers in the pages, which each page of a batch gets one of its own for. */
    private static final Pattern HEADERS = Pattern.compile("good|libc|zlib|ws2spi");

    private static final Path SPECS = Path.of("../specs");
    private static final Path GOOD = Path.of("src/test/resources/hostile/good.md");
    private static final Path TEMPLATES = Path.of("src/test/resources/hostile/pages");

    private final int sample;
    private final Road road = new Road();
    private final List<String> originals = originals();
    private final List<String> payloads = payloads();
    private final Queue<String> faults = new ConcurrentLinkedQueue<>();
    private final AtomicLong pages = new AtomicLong();
    private final AtomicLong files = new AtomicLong();
    private final AtomicLong parsed = new AtomicLong();

    /**
     * A run.
     *
     * @param sample one of how many files the JDK's parser judges
     */
    MutationRun(int sample) throws IOException {
        this.sample = sample;
    }

    void run(int count, long seed) {
        IntStream.range(0, (count + BATCH - 1) / BATCH)
                .parallel()
                .forEach(batch -> batch(batch, Math.min(BATCH, count - batch * BATCH), seed));
    }

    /** What went wrong; empty where every file declares what was planned. */
    List<String> faults() {
        return List.copyOf(faults);
    }

    /** How many files came out. */
    long files() {
        return files.get();
    }

    /** Pages of several headers are resolved together, which costs little more than one. */
    private void batch(int number, int size, long seed) {
        Mutator mutator = new Mutator(originals, payloads, 1_000_003 * seed + number);
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < size; i++) {
            texts.put("h" + i + "/page.md", HEADERS.matcher(mutator.next()).replaceAll("h" + i));
        }
        pages.addAndGet(size);
        try {
            List<GeneratedFile> emitted = road.files(texts, number % 2 == 0 ? Target.WINDOWS_X64 : Target.LINUX_X64);
            OutputGuard.check(emitted).forEach(fault -> faults.add("batch " + number + ": " + fault));
            List<GeneratedFile> some = emitted.stream()
                    .filter(_ -> files.incrementAndGet() % sample == 0)
                    .toList();
            parsed.addAndGet(some.size());
            StructureJudge.faults(some).forEach(fault -> faults.add("batch " + number + ": " + fault));
        } catch (IOException | RuntimeException | StackOverflowError defect) {
            faults.add("batch " + number + " of seed " + seed + ": " + defect + " at "
                    + List.of(defect.getStackTrace()).subList(0, Math.min(5, defect.getStackTrace().length)));
        }
    }

    /** The good page, the templates with something harmless in them, and some of the pages that ship. */
    private static List<String> originals() throws IOException {
        List<String> texts = new ArrayList<>(List.of(Files.readString(GOOD)));
        for (Path template : list(TEMPLATES, 1)) {
            String text = Files.readString(template);
            texts.add(text.substring(text.indexOf('\n') + 1).replace("@@", "plain"));
        }
        List<Path> specs = list(SPECS, 4);
        for (int i = 0; i < specs.size(); i += 4) {
            texts.add(Files.readString(specs.get(i)));
        }
        return texts;
    }

    private static List<Path> list(Path root, int depth) throws IOException {
        try (Stream<Path> all = Files.walk(root, depth)) {
            return all.filter(file -> file.toString().endsWith(".md")).sorted().toList();
        }
    }

    private static List<String> payloads() throws IOException {
        return HostilePages.all().stream()
                .map(HostilePage::payload)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public String toString() {
        return pages + " mutated pages gave " + files + " files, " + parsed + " of them read by the JDK's parser too: "
                + faults.size() + " differ from their plan";
    }
}
