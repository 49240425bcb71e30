package dev.docbind.benchmarks.corpus;

import dev.docbind.config.Settings;
import dev.docbind.model.ModelFunction;
import dev.docbind.tool.Docbind;
import dev.docbind.tool.Progress;
import dev.docbind.tool.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles what docbind and WindowsApiGenerator make of the same functions: those that the pages document, docbind
 * binds and the peer knows, each with everything they need.
 */
final class Compilations {

    private final Bench bench;
    private final Path work;
    private final Map<String, Path> sources = new LinkedHashMap<>();
    private final Map<String, List<Cost>> costs = new LinkedHashMap<>();
    private int functions;

    Compilations(Bench bench, Path work) {
        this.bench = bench;
        this.work = work;
    }

    void prepare(Path pages) throws IOException, InterruptedException {
        Set<String> common = bound(pages);
        common.retainAll(Peer.functions());
        functions = common.size();
        Path ours = work.resolve("selected");
        bench.run(Scenario.generate(pages, ours, common));
        Path theirs = work.resolve("peer-selected");
        Peer.generate(theirs, common, false);
        Path nothing = Files.createDirectories(work.resolve("nothing"));
        Files.writeString(nothing.resolve("Nothing.java"), "class Nothing {}\n");
        sources.put("nothing", list(nothing));
        sources.put("docbind", list(ours));
        sources.put("WindowsApiGenerator", list(theirs));
    }

    private static Set<String> bound(Path pages) {
        Request request = Request.of(List.of(pages), Settings.NONE);
        return new Docbind(new Progress() {})
                .model(request).functions().stream()
                        .filter(ModelFunction::callable)
                        .filter(function -> function.id().owner() == null)
                        .map(function -> function.id().name())
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private Path list(Path directory) throws IOException {
        Path list = work.resolve(directory.getFileName() + ".files");
        try (Stream<Path> files = Files.walk(directory)) {
            List<String> names = files.map(Path::toString)
                    .filter(file -> file.endsWith(".java"))
                    .sorted()
                    .toList();
            Files.write(list, names);
        }
        return list;
    }

    void round() throws IOException, InterruptedException {
        for (Map.Entry<String, Path> source : sources.entrySet()) {
            Path classes = Files.createTempDirectory(work, "compiled");
            Cost cost = bench.compile(Scenario.javac(source.getValue(), classes));
            costs.computeIfAbsent(source.getKey(), name -> new ArrayList<>()).add(cost);
        }
    }

    /** The number of functions compiled. */
    int functions() {
        return functions;
    }

    /** How many files each contender compiles. */
    int files(String contender) throws IOException {
        return Files.readAllLines(sources.get(contender)).size();
    }

    /** The costs by contender, {@code nothing} among them. */
    Map<String, List<Cost>> costs() {
        return costs;
    }

    /** CPU seconds of each round beyond those of starting a compiler. */
    double[] beyondStart(String contender) {
        List<Cost> nothing = costs.get("nothing");
        List<Cost> own = costs.get(contender);
        double[] beyond = new double[own.size()];
        for (int i = 0; i < beyond.length; i++) {
            beyond[i] = own.get(i).cpu() - nothing.get(i).cpu();
        }
        return beyond;
    }
}
