package dev.docbind.emit;

import dev.docbind.ctype.Target;
import java.nio.file.*;
import java.util.*;
import java.util.stream.*;

/** Scratch driver. */
final class CorpusMain {
    private CorpusMain() {}

    public static void main(String[] args) throws Exception {
        Path dir = Path.of(args[0]);
        Target target = Target.valueOf(args[1]);
        String prefix = args.length > 2 ? args[2] : "";
        Path out = Path.of(args.length > 3 ? args[3] : "/tmp/emit-out");
        long t0 = System.nanoTime();
        Generated g = Generated.of(dir, target, p -> p.matches(prefix.isEmpty() ? ".*" : prefix));
        long t1 = System.nanoTime();
        System.out.printf("generated %d files, %d bytes in %.1f s%n", g.files().size(), g.files().stream().mapToLong(f -> f.text().length()).sum(), (t1 - t0) / 1e9);
        System.out.println("functions " + g.model().functions().size() + " callable " + g.model().functions().stream().filter(f -> f.callable()).count());
        System.out.println("guard: " + g.guardFindings().size());
        g.guardFindings().stream().limit(5).forEach(System.out::println);
        System.out.printf("guard %.1f s%n", (System.nanoTime() - t1) / 1e9);
        for (GeneratedFile f : g.files()) {
            Path p = out.resolve(f.path());
            Files.createDirectories(p.getParent());
            Files.writeString(p, f.text());
        }
        long t2 = System.nanoTime();
        List<String> c = Compiled.complaints(g.files());
        System.out.printf("javac %.1f s, complaints %d%n", (System.nanoTime() - t2) / 1e9, c.size());
        c.stream().limit(15).forEach(System.out::println);
        Map<String, Long> kinds = c.stream().collect(Collectors.groupingBy(s -> s.replaceAll("^\\S+ ", "").replaceAll("[0-9]+", "N").replaceAll("'[^']*'|[A-Za-z_.]+[A-Z_N][A-Za-z_N]*", "X").lines().findFirst().orElse(""), TreeMap::new, Collectors.counting()));
        kinds.entrySet().stream().sorted((a, b) -> Long.compare(b.getValue(), a.getValue())).limit(20).forEach(e -> System.out.println(e.getValue() + "  " + e.getKey()));
    }
}
