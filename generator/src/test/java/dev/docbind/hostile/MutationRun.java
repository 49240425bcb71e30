package dev.docbind.hostile;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.output.OutputGuard;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Takes mutated pages through all stages and compares what each generated file declares with its plan: by the guard for
 * all, by the JDK's parser for a sample. Its main method runs as many as are asked for.
 */
final class MutationRun {

    private static final int BATCH = 64;

    /** Names of headers in the pages, which each page of a batch gets one of its own for. */
    private static final Pattern HEADERS = Pattern.compile("good|libc|zlib|ws2spi");

    private static final Path SPECS = Path.of("../specs");
    private static final Path GOOD = Path.of("src/test/resources/hostile/good.md");
    private static final Path TEMPLATES = Path.of("src/test/resources/hostile/pages");

    private final int sample;
    private final PageExtractor extractor = new PageExtractor();
    private final Resolver resolver = new Resolver();
    private final List<String> faults = new ArrayList<>();
    private int pages;
    private int files;
    private int parsed;

    /**
     * A run.
     *
     * @param sample one of how many files the JDK's parser judges
     */
    MutationRun(int sample) {
        this.sample = sample;
    }

    /**
     * Runs, and prints the figures.
     *
     * @param arguments how many mutations, from which seed, one of how many files is judged by the JDK's parser
     * @throws IOException where the pages cannot be read
     */
    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[0]);
        MutationRun run = new MutationRun(Integer.parseInt(arguments[2]));
        run.run(count, Long.parseLong(arguments[1]));
        System.out.println(run);
        run.faults.forEach(System.out::println);
    }

    void run(int count, long seed) throws IOException {
        Mutator mutator = new Mutator(originals(), payloads(), seed);
        for (int done = 0; done < count; done += BATCH) {
            Map<String, String> batch = new LinkedHashMap<>();
            for (int i = 0; i < Math.min(BATCH, count - done); i++) {
                batch.put("h" + i + "/page.md", HEADERS.matcher(mutator.next()).replaceAll("h" + i));
            }
            pages += batch.size();
            try {
                batch(batch, done / BATCH % 2 == 0 ? Target.WINDOWS_X64 : Target.LINUX_X64);
            } catch (RuntimeException | StackOverflowError defect) {
                faults.add("mutations from " + done + " of seed " + seed + ": " + defect + "\n" + batch.values());
            }
        }
    }

    /** What went wrong; empty where every file declares what was planned. */
    List<String> faults() {
        return faults;
    }

    /** How many files came out. */
    int files() {
        return files;
    }

    /** Pages of several headers are resolved together, which costs little more than one. */
    private void batch(Map<String, String> texts, Target target) throws IOException {
        List<Declaration> declarations = new ArrayList<>();
        texts.forEach((path, text) -> new PageReader()
                .read(path, text.getBytes(StandardCharsets.UTF_8))
                .optional()
                .map(page -> extractor.extract(page).value())
                .ifPresent(declarations::add));
        ApiModel model = resolver.resolve(declarations, ResolveOptions.of(target))
                .optional()
                .orElseThrow();
        EmissionPlan plan = Planner.plan(model, PlanOptions.of("hostile.base")).value();
        if (plan == null) {
            return;
        }
        List<GeneratedFile> emitted = JavaEmitter.emit(plan);
        OutputGuard.check(emitted).forEach(fault -> faults.add(fault.toString()));
        for (GeneratedFile file : emitted) {
            files++;
            if (files % sample == 0 && !file.path().endsWith("-info.java")) {
                parse(file, file.pages().stream().map(texts::get).toList());
            }
        }
    }

    private void parse(GeneratedFile file, List<String> texts) throws IOException {
        parsed++;
        JavaStructure structure = JavaStructure.of(file.text());
        if (!structure.errors().isEmpty()
                || !structure.comparable().equals(PlannedStructure.of(file.outline()))
                || ActiveMarkup.in(file.text())) {
            faults.add(file.path() + " " + structure.errors() + "\n" + texts);
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
