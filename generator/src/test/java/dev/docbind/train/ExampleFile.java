package dev.docbind.train;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Keeps examples between runs of the trainer, since reading the pages takes longer than learning from them. */
final class ExampleFile {

    private ExampleFile() {}

    static void write(Path file, List<Example> parameters, List<Example> returns, List<Example> pointees)
            throws IOException {
        try (Writer out = Files.newBufferedWriter(file)) {
            write(out, "parameter", parameters);
            write(out, "return", returns);
            write(out, "pointee", pointees);
        }
    }

    private static void write(Writer out, String what, List<Example> examples) throws IOException {
        for (Example e : examples) {
            out.write(String.join(
                    "\t",
                    what,
                    e.label(),
                    e.folder(),
                    e.family(),
                    e.owner(),
                    e.item(),
                    e.group(),
                    Boolean.toString(e.scored()),
                    String.join(" ", e.features()),
                    e.header(),
                    e.definite()));
            out.write('\n');
        }
    }

    static List<Example> read(Path file, String what) throws IOException {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(line -> line.split("\t", -1))
                    .filter(cells -> cells[0].equals(what))
                    .map(ExampleFile::example)
                    .toList();
        }
    }

    private static Example example(String[] c) {
        List<String> features = List.of(c[8].split(" "));
        return new Example(features, c[10], c[1], c[9], c[2], c[3], c[4], c[5], c[6], Boolean.parseBoolean(c[7]));
    }
}
