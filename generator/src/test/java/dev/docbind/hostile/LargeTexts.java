package dev.docbind.hostile;

import dev.docbind.ctype.CParser;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeTable;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.markdown.MarkdownReader;
import dev.docbind.source.PageReader;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Texts of many megabytes for each parser: what pages are mostly made of, and what costs parsers most. Its main method
 * prints the processor's time for an eighth, a
 * quarter, a half and all of ten megabytes (of half a megabyte for front matter), and the ratio of the last two.
 */
final class LargeTexts {

    private static final int MEGABYTE = 1_000_000;
    private static final int LARGEST = 10 * MEGABYTE;
    private static final int STEPS = 4;

    /** The pieces of which the texts for the Markdown reader consist. */
    static final List<String> MARKDOWN = List.of(
            "Some words, **bold** ones, `code` and a [link](https://a.example/b).\n\n",
            "- an item\n",
            "| a | b |\n",
            "> ",
            "*a ",
            "[a](",
            "`a ``b ");

    /** The pieces of which the texts in HTML consist. */
    static final List<String> HTML = List.of(
            "<tr><td><b>A</b></td><td>Some words</td></tr>\n",
            "<dl><dt>a</dt><dd>b</dd></dl>\n\n",
            "<div>",
            "<table><tr><td>",
            "<!-- ",
            "<pre></pre>",
            "<a href=\"");

    /** The pieces of which the texts in C consist. */
    static final List<String> C = List.of(
            "int f(int a, const char *b);\n",
            "typedef struct { int a; char b[4]; } S;\n",
            "#define A (1 << 2)\n",
            "enum { A, B = 2 };\n",
            "(*a)(",
            "struct { ",
            "int *");

    /** The pieces of which front matter consists, which is read up to half a megabyte. */
    static final List<String> FRONT_MATTER = List.of("- value\n", "- *a\n", "[a, ", "{a: ", "? ", "&a ");

    private LargeTexts() {}

    /**
     * Prints the table.
     *
     * @param arguments the parsers to look at: markdown, html, c, front-matter
     */
    public static void main(String[] arguments) {
        for (String parser : arguments) {
            switch (parser) {
                case "markdown" -> rows(parser, MARKDOWN, LARGEST, LargeTexts::markdown);
                case "html" -> rows(parser, HTML, LARGEST, LargeTexts::markdown);
                case "c" -> rows(parser, C, LARGEST, LargeTexts::c);
                default -> rows(parser, FRONT_MATTER, MEGABYTE / 2, LargeTexts::frontMatter);
            }
        }
    }

    static void markdown(String text) {
        new MarkdownReader().read(text, 1);
    }

    static void c(String text) {
        new CParser(Target.WINDOWS_X64, TypeTable.builtin(Target.WINDOWS_X64)).parse(text, SourceLocation.of("a.h", 1));
    }

    static void frontMatter(String text) {
        new PageReader().read("a.md", "---\nlist:\n" + text + "\n---\n\nBody.\n");
    }

    private static void rows(String parser, List<String> pieces, int largest, Consumer<String> read) {
        read.accept(Stretched.repeated(pieces.getFirst(), largest / 8));
        for (String piece : pieces) {
            List<Double> seconds = new ArrayList<>();
            for (int step = STEPS - 1; step >= 0; step--) {
                String text = Stretched.repeated(piece, largest >> step);
                double first = seconds(text, read);
                seconds.add(first > 2 ? first : Math.min(first, seconds(text, read)));
            }
            StringBuilder row = new StringBuilder("| " + parser + " | `" + shown(piece) + "` |");
            seconds.forEach(each -> row.append(String.format(Locale.ROOT, " %.2f s |", each)));
            row.append(String.format(Locale.ROOT, " %.1f |", seconds.get(STEPS - 1) / seconds.get(STEPS - 2)));
            System.out.println(row);
        }
    }

    private static String shown(String piece) {
        return piece.strip().replace("|", "\\|").replace("`", "'");
    }

    private static double seconds(String text, Consumer<String> read) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        read.accept(text);
        return (threads.getCurrentThreadCpuTime() - start) / 1e9;
    }
}
