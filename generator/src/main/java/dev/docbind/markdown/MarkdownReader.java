package dev.docbind.markdown;

import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.CharSubSequence;
import dev.docbind.document.Block;
import dev.docbind.source.Page;
import java.util.List;

/**
 * Turns a page body into blocks. Whatever the page holds, there is a result: tags may be unbalanced, tables torn apart
 * by blank lines, nesting without end; the tree is never deeper than a recursive walk bears. Stateless and shareable.
 */
public final class MarkdownReader {

    private static final Parser PARSER = parser(true);

    /** The same without tables, which are looked for in every line of a text that has the sign of their cells. */
    private static final Parser WITHOUT_TABLES = parser(false);

    /** Makes a reader; all readers share the same parsers. */
    public MarkdownReader() {}

    /** The blocks of a page, with the lines of the page. */
    public List<Block> read(Page page) {
        return read(page.body(), page.bodyLine());
    }

    /**
     * The blocks of a text.
     *
     * @param text markdown with HTML in it, line ends as {@code \n}
     * @param firstLine the number of its first line
     */
    public List<Block> read(String text, int firstLine) {
        TreeBuilder builder = new TreeBuilder(new LineIndex(text, firstLine));
        String bounded = new MarkupLimit(text).apply();
        Parsed parsed = parse(new SourceMask(bounded).apply());
        new NodeWalker(bounded, parsed.text(), builder).walk(parsed.document());
        return builder.finish();
    }

    /**
     * The parser matches tags and other markup with expressions that recurse over their length, so that markup of many
     * thousand characters exhausts the stack. Such a page is parsed without its tags, and at the worst without any
     * markup: the characters stay as text.
     */
    private static Parsed parse(String source) {
        try {
            return parsed(source);
        } catch (StackOverflowError tooLongATag) {
            return parseWithoutTags(source.replace('<', ' '));
        }
    }

    private static Parsed parseWithoutTags(String source) {
        try {
            return parsed(source);
        } catch (StackOverflowError otherMarkup) {
            String plain = Shield.hideAll(source);
            return parsed(plain);
        }
    }

    /** The parser asks for characters one by one, which an array answers much faster than a string. */
    private static Parsed parsed(String source) {
        Parser parser = source.indexOf('|') < 0 ? WITHOUT_TABLES : PARSER;
        return new Parsed(source, parser.parse(CharSubSequence.of(source)));
    }

    /** A text with the tree whose offsets lead into it. */
    private record Parsed(String text, Node document) {}

    /**
     * A parser for all pages. Indented code is off, since pages indent running text and tags at will; reference
     * definitions are off, since they would swallow text such as {@code [in]: ...}.
     */
    private static Parser parser(boolean tables) {
        MutableDataSet options = new MutableDataSet();
        options.set(Parser.INDENTED_CODE_BLOCK_PARSER, false);
        options.set(Parser.REFERENCE_PARAGRAPH_PRE_PROCESSOR, false);
        options.set(TablesExtension.COLUMN_SPANS, false);
        options.set(TablesExtension.MIN_SEPARATOR_DASHES, 1);
        options.set(TablesExtension.APPEND_MISSING_COLUMNS, true);
        options.set(TablesExtension.DISCARD_EXTRA_COLUMNS, false);
        options.set(TablesExtension.HEADER_SEPARATOR_COLUMN_MATCH, false);
        options.set(TablesExtension.WITH_CAPTION, false);
        options.set(Parser.EXTENSIONS, List.of(new PreparedBlocks(options, tables)));
        return Parser.builder(options).build();
    }
}
