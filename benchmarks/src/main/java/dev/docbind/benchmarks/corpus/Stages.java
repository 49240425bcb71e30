package dev.docbind.benchmarks.corpus;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.document.Block;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.extract.PageExtractor;
import dev.docbind.markdown.MarkdownReader;
import dev.docbind.model.ApiModel;
import dev.docbind.output.OutputGuard;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.Page;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** The stages of the generator, each alone, over the same pages; single-threaded but for emission and guard. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
public class Stages {

    /** Names the directory of pages for the measuring VM. */
    static final String PAGES = "docbind.stages";

    private final Resolver resolver = new Resolver();
    private final ResolveOptions options =
            new ResolveOptions(Target.WINDOWS_X64, Policy.DEDUCED, List.of(), List.of(), Map.of());
    private final List<byte[]> files = new ArrayList<>();
    private List<Page> pages = List.of();
    private List<Declaration> declarations = List.of();
    private ApiModel model = Objects.requireNonNull(resolver.resolve(List.of(), options).value());
    private EmissionPlan plan = planOf(model);
    private List<GeneratedFile> emitted = List.of();

    /**
     * Runs all stages once, so that each has what it starts from.
     *
     * @throws IOException if a page cannot be read
     */
    @Setup
    public void prepare() throws IOException {
        for (Path page : PageTree.pages(Path.of(System.getProperty(PAGES)))) {
            files.add(Files.readAllBytes(page));
        }
        pages = read();
        declarations = extract();
        model = resolve();
        plan = plan();
        emitted = emit();
    }

    /** Decodes text, hashes it and parses front matter. */
    @Benchmark
    public List<Page> read() {
        PageReader reader = new PageReader();
        List<Page> read = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            Page page = reader.read("x/nf-x-" + i + ".md", files.get(i)).value();
            if (page != null) {
                read.add(page);
            }
        }
        return read;
    }

    /** Parses markdown and HTML. */
    @Benchmark
    public List<List<Block>> parse() {
        MarkdownReader reader = new MarkdownReader();
        return pages.stream().map(reader::read).toList();
    }

    /** Parses and cuts into declarations. */
    @Benchmark
    public List<Declaration> extract() {
        PageExtractor extractor = new PageExtractor();
        return pages.stream()
                .map(page -> extractor.extract(page).value())
                .filter(Objects::nonNull)
                .toList();
    }

    /** Concludes types, error contracts and bindings. */
    @Benchmark
    public ApiModel resolve() {
        return Objects.requireNonNull(resolver.resolve(declarations, options).value());
    }

    /** Gives names and files. */
    @Benchmark
    public EmissionPlan plan() {
        return planOf(model);
    }

    private static EmissionPlan planOf(ApiModel model) {
        return Objects.requireNonNull(
                Planner.plan(model, PlanOptions.of("bench")).value());
    }

    /** Writes Java. */
    @Benchmark
    public List<GeneratedFile> emit() {
        return JavaEmitter.emit(plan);
    }

    /** Reads the Java again and compares it with the plan. */
    @Benchmark
    public int guard() {
        return OutputGuard.check(emitted).size();
    }
}
