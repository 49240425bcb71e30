package dev.docbind.benchmarks.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The floor of every page-driven generator: reads each page and parses its YAML and its markdown with the libraries the
 * generator uses, and keeps nothing. What the generator costs is stated as a multiple of this.
 */
public final class Floor {

    private final YAMLMapper yaml = new YAMLMapper();
    private final Parser markdown = Parser.builder(
                    new MutableDataSet().set(Parser.EXTENSIONS, List.of(TablesExtension.create())))
            .build();

    private Floor() {}

    /**
     * Parses all pages below a directory.
     *
     * @param args the directory
     * @throws IOException if it cannot be read
     */
    public static void main(String[] args) throws IOException {
        Floor floor = new Floor();
        List<Path> pages;
        try (Stream<Path> files = Files.walk(Path.of(args[0]))) {
            pages = files.filter(file -> file.toString().endsWith(".md")).toList();
        }
        long nodes = pages.parallelStream().mapToLong(floor::parse).sum();
        System.out.println(pages.size() + " pages, " + nodes + " parts");
    }

    private long parse(Path page) {
        try {
            String text = new String(Files.readAllBytes(page), StandardCharsets.UTF_8).replace("\r\n", "\n");
            int end = text.startsWith("---\n") ? text.indexOf("\n---", 3) : -1;
            long count = end < 0 ? 0 : frontMatter(text.substring(4, end + 1));
            return count
                    + (markdown.parse(text.substring(end < 0 ? 0 : end + 4)).hasChildren() ? 1 : 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    /** Old pages indent list items with a tab, which no YAML parser takes; every reader has to mend that first. */
    private long frontMatter(String text) {
        try {
            JsonNode tree = yaml.readTree(text.replace("-\t", "- "));
            return tree.size();
        } catch (IOException malformed) {
            return 0;
        }
    }
}
