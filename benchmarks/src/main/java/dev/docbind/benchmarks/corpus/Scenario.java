package dev.docbind.benchmarks.corpus;

import java.nio.file.Path;
import java.util.List;

/**
 * One thing that is measured: a main class with its arguments.
 *
 * @param name how the tables call it
 * @param mainClass the class to run
 * @param arguments its arguments
 */
public record Scenario(String name, String mainClass, List<String> arguments) {

    /** The command line of docbind. */
    private static final String TOOL = "dev.docbind.cli.Main";

    /** The floor over a directory of pages. */
    static Scenario floor(Path pages) {
        return new Scenario("floor", Floor.class.getName(), List.of(pages.toString()));
    }

    /** A command of docbind. */
    static Scenario tool(String name, String... arguments) {
        return new Scenario(name, TOOL, List.of(arguments));
    }

    /** The generation of all pages of a directory into another. */
    static Scenario generate(String name, Path pages, Path out) {
        return tool(name, "generate", pages.toString(), "--out", out.toString(), "--base-package", "bench", "--quiet");
    }
}
