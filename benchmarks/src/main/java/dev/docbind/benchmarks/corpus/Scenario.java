package dev.docbind.benchmarks.corpus;

import java.nio.file.Path;
import java.util.ArrayList;
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

    /** Whether it may end with another exit code than 0, since it has findings to tell. */
    boolean mayFind() {
        return mainClass.equals(TOOL);
    }

    /** Further flags: the peer needs more memory. */
    List<String> flags() {
        return mainClass.equals(Peer.class.getName()) ? List.of("-Xmx1500m") : List.of();
    }

    /** Whether it runs as the JVM does without any flags. */
    boolean plain() {
        return name.equals(Measurements.PEER_PLAIN);
    }

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

    /** The generation of some functions and what they need. */
    static Scenario generate(Path pages, Path out, Iterable<String> functions) {
        List<String> arguments =
                new ArrayList<>(generate("", pages, out).arguments());
        functions.forEach(function -> arguments.addAll(List.of("--include", function)));
        return new Scenario("generate, selected", TOOL, arguments);
    }

    /** Everything that the peer generates. */
    static Scenario peer(String name, Path out) {
        return new Scenario(name, Peer.class.getName(), List.of(out.toString()));
    }

    /** The compilation of the files that another file lists. */
    static Scenario javac(Path listed, Path classes) {
        return new Scenario(
                "javac",
                "com.sun.tools.javac.Main",
                List.of("-nowarn", "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", classes.toString(), "@" + listed));
    }
}
