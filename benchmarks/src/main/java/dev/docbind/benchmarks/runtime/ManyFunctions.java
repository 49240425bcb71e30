package dev.docbind.benchmarks.runtime;

import dev.docbind.tool.Docbind;
import dev.docbind.tool.GenerateRun;
import dev.docbind.tool.Progress;
import dev.docbind.tool.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** An interface of as many functions as wanted: the project's own pages of the C library, copied under new names. */
final class ManyFunctions {

    private static final Path PAGES = Path.of("specs", "libc");
    private static final String MAIN =
            """
            import java.lang.foreign.*;
            public class Main {
                public static void main(String[] args) throws Throwable {
                    Linker linker = Linker.nativeLinker();
                    int warm = (int) linker.downcallHandle(linker.defaultLookup().findOrThrow("abs"),
                        FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT)).invokeExact(-1);
                    long begin = System.nanoTime();
                    int result = many.libc.Libc.load().abs(-7);
                    System.out.println((System.nanoTime() - begin) / 1000.0 + warm + result - 8);
                }
            }
            """;

    private ManyFunctions() {}

    /** Generates and compiles; gives the directory of classes, with a {@code Main} that loads the interface and calls one. */
    static Path build(Path work, int functions) throws IOException {
        Path specs = Files.createDirectories(work.resolve("specs").resolve("libc"));
        Files.writeString(specs.resolve("docbind.yaml"), "basePackage: many\ntarget: linux-x64\npolicy: deduced\n");
        List<Path> originals = new ArrayList<>();
        try (Stream<Path> pages = Files.list(PAGES)) {
            for (Path page : (Iterable<Path>) pages.sorted()::iterator) {
                String file = page.getFileName().toString();
                if (file.startsWith("nf-") && Files.readString(page).contains("DllExport")) {
                    originals.add(page);
                } else if (file.endsWith(".md")) {
                    Files.copy(page, specs.resolve(file));
                }
            }
        }
        Path first = originals.stream()
                .filter(page -> page.endsWith("nf-libc-abs.md"))
                .findFirst()
                .orElseThrow();
        Files.copy(first, specs.resolve(first.getFileName()));
        for (int i = 1; i < functions; i++) {
            Path page = originals.get(i % originals.size());
            String name = page.getFileName().toString().replace("nf-libc-", "").replace(".md", "");
            String text = Files.readString(page).replaceAll("(?<![\\w.-])" + name + "\\b|libc\\." + name + "\\b", "$0_" + i);
            Files.writeString(specs.resolve("nf-libc-" + name + "_" + i + ".md"), text);
        }
        return compile(work, specs);
    }

    private static Path compile(Path work, Path specs) throws IOException {
        Path sources = work.resolve("sources");
        GenerateRun run = new Docbind(Progress.NONE).generate(Request.of(specs), sources, false);
        if (run.outcome() != GenerateRun.Outcome.WRITTEN) {
            throw new IOException(run.summary());
        }
        Files.writeString(sources.resolve("Main.java"), MAIN);
        Path classes = Files.createDirectories(work.resolve("classes"));
        List<String> arguments = new ArrayList<>(
                List.of("-nowarn", "-cp", System.getProperty("java.class.path"), "-d", classes.toString()));
        try (Stream<Path> files = Files.walk(sources)) {
            files.map(Path::toString)
                    .filter(name -> name.endsWith(".java") && !name.endsWith("module-info.java"))
                    .forEach(arguments::add);
        }
        if (ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IOException("generated code does not compile");
        }
        return classes;
    }
}
