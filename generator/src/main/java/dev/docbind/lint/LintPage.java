package dev.docbind.lint;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.extract.PageExtractor;
import dev.docbind.identity.StatementId;
import dev.docbind.source.FrontMatter;
import dev.docbind.source.Page;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page as rules see it.
 *
 * @param page the page as read
 * @param declaration what it declares, null where it declares nothing docbind covers
 * @param lines the lines of its body
 * @param reading what the stages that read it found
 */
public record LintPage(Page page, @Nullable Declaration declaration, List<Line> lines, List<Diagnostic> reading) {

    private static final int SEARCHED_LINES = 60;

    /**
     * A line of a page body.
     *
     * @param number its line on the page
     * @param text its text
     * @param code whether it stands in a fenced or preformatted block, fences included
     */
    public record Line(int number, String text, boolean code) {}

    /**
     * A page as it was read, with its declaration; one without lines where it cannot be read.
     *
     * @param path its path in the tree
     * @param read what reading it came to
     * @param extractor reads declarations
     */
    public static LintPage of(String path, Result<Page> read, PageExtractor extractor) {
        List<Diagnostic> reading = new ArrayList<>(read.diagnostics());
        if (read.value() == null) {
            return of(new Page(path, FrontMatter.NONE, "", 1, ""), null, reading);
        }
        Result<Declaration> declaration = extractor.extract(read.value());
        reading.addAll(declaration.diagnostics());
        return of(read.value(), declaration.value(), reading);
    }

    /** A page with its lines told apart into text and code. */
    public static LintPage of(Page page, @Nullable Declaration declaration, List<Diagnostic> reading) {
        List<Line> lines = new ArrayList<>();
        CodeFences fences = new CodeFences();
        int number = page.bodyLine();
        for (String text : page.body().split("\n", -1)) {
            lines.add(new Line(number++, text, fences.code(text)));
        }
        return new LintPage(page, declaration, List.copyOf(lines), List.copyOf(reading));
    }

    /** The statement that stands for the page's subject; its path where it declares nothing. */
    public StatementId statement() {
        return declaration == null
                ? new StatementId(page.path())
                : declaration.id().statement();
    }

    /** The text of a page line; empty where the body does not hold that line. */
    public String text(int number) {
        int index = number - page.bodyLine();
        return index >= 0 && index < lines.size() ? lines.get(index).text() : "";
    }

    /**
     * Where a word stands, searched from a line on.
     *
     * @param from the first line to search
     * @param word the word as the page writes it
     */
    public SourceLocation locate(int from, String word) {
        int last = from < page.bodyLine() ? from : from + SEARCHED_LINES;
        for (int line = from; line < last; line++) {
            int column = text(line).indexOf(word);
            if (column >= 0) {
                return new SourceLocation(page.path(), line, column + 1);
            }
        }
        return page.at(from);
    }
}
