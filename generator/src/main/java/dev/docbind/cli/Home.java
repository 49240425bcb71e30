package dev.docbind.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where things lie when a command is given no directory: in the project that the launcher belongs to. */
final class Home {

    private Home() {}

    /** The directories given, or else the project's specs. */
    static List<Path> specsOr(@Nullable List<Path> given) {
        return given == null || given.isEmpty() ? List.of(specs()) : given;
    }

    /** The directory given, or else the project's specs. */
    static Path specsOr(@Nullable Path given) {
        return given == null ? specs() : given;
    }

    /** The specs of the current directory where it has some, else those of the launcher's project. */
    static Path specs() {
        Path here = Path.of("specs");
        return Files.isDirectory(here) ? here : home().resolve("specs");
    }

    /** The directory that generated sources go to when none is given. */
    static Path generated() {
        Path base = Files.isDirectory(Path.of("specs")) ? Path.of("") : home();
        return base.resolve("generated").resolve("src").resolve("main").resolve("java");
    }

    /** The class path of the runtime, which generated code compiles against. */
    static String runtime() {
        return home().resolve("runtime").resolve("target").resolve("classes").toString();
    }

    private static Path home() {
        return Path.of(System.getProperty("docbind.home", ""));
    }
}
