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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Compiles what docbind and WindowsApiGenerator make of the same functions: those that the pages document, docbind
 * binds and the peer knows, each with everything they need. Once as it is, and once together with copies in other
 * packages: most of what so few functions cost is a compiler that has yet to warm up, and the difference is what a
 * further function costs.
 */
final class Compilations {

    private static final int COPIES = 8;
    private static final String COPIED = ", with copies";

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
        sources.put("docbind" + COPIED, list(copied(ours, "bench")));
        sources.put("WindowsApiGenerator" + COPIED, list(copied(theirs, "peer")));
    }

    /** The files of an output, and copies of them in packages of other names. */
    private Path copied(Path output, String basePackage) throws IOException {
        Path all = work.resolve(output.getFileName() + "-copies");
        Pattern name = Pattern.compile("\\b" + basePackage + "\\.");
        try (Stream<Path> files = Files.walk(output)) {
            for (Path file : files.filter(each -> each.toString().endsWith(".java")).toList()) {
                String text = Files.readString(file);
                for (int copy = 0; copy <= COPIES; copy++) {
                    Path target = all.resolve("copy" + copy).resolve(output.relativize(file).toString());
                    Files.createDirectories(target.getParent());
                    String other = basePackage + copy + ".";
                    Files.writeString(target, name.matcher(text).replaceAll(other));
                }
            }
        }
        return all;
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
        return difference(contender, "nothing", 1);
    }

    /** CPU seconds of each round for one more set of the functions. */
    double[] further(String contender) {
        return difference(contender + COPIED, contender, COPIES);
    }

    private double[] difference(String more, String less, int times) {
        List<Cost> large = Objects.requireNonNull(costs.get(more), more);
        List<Cost> small = Objects.requireNonNull(costs.get(less), less);
        double[] difference = new double[large.size()];
        for (int i = 0; i < difference.length; i++) {
            difference[i] = (large.get(i).cpu() - small.get(i).cpu()) / times;
        }
        return difference;
    }
}
