package dev.docbind.markdown;

import com.vladsch.flexmark.ext.tables.internal.TableParagraphPreProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.parser.core.HeadingParser;
import com.vladsch.flexmark.parser.core.HtmlBlockParser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Headings, fences, HTML blocks and tables as the parser has them, but with their expressions compiled once and not anew
 * for every page, which costs more than to parse a short one, and not tried on lines that begin with another character.
 */
final class PreparedBlocks implements Parser.ParserExtension {

    private final DataHolder options;
    private final boolean tables;

    PreparedBlocks(DataHolder options, boolean tables) {
        this.options = options;
        this.tables = tables;
    }

    @Override
    public void parserOptions(MutableDataHolder holder) {
        holder.set(Parser.HEADING_PARSER, false);
        holder.set(Parser.FENCED_CODE_BLOCK_PARSER, false);
        holder.set(Parser.HTML_BLOCK_PARSER, false);
    }

    @Override
    public void extend(Parser.Builder builder) {
        DataHolder all = new MutableDataSet(options);
        builder.customBlockParserFactory(new Headings(all));
        builder.customBlockParserFactory(new Fences(all));
        builder.customBlockParserFactory(new HtmlBlocks(all));
        if (tables) {
            builder.paragraphPreProcessorFactory(new Tables());
        }
    }

    /**
     * A factory that is asked only about lines whose first character can begin its blocks.
     *
     * @param factory the factory
     * @param firsts these characters
     */
    private record Beginning(BlockParserFactory factory, String firsts) implements BlockParserFactory {
        @Override
        public @Nullable BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            BasedSequence line = state.getLine();
            int first = state.getNextNonSpaceIndex();
            boolean possible = first < line.length() && firsts.indexOf(line.charAt(first)) >= 0;
            return possible ? factory.tryStart(state, matched) : BlockStart.none();
        }
    }

    private static final class Headings extends HeadingParser.Factory {
        private final BlockParserFactory made;

        Headings(DataHolder options) {
            this.made = new Beginning(super.apply(options), "#=-");
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return made;
        }
    }

    private static final class Fences extends FencedCodeBlockParser.Factory {
        private final BlockParserFactory made;

        Fences(DataHolder options) {
            this.made = new Beginning(super.apply(options), "`~");
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            Set<Class<?>> after = new HashSet<>(super.getAfterDependents());
            after.add(Headings.class);
            return after;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return made;
        }
    }

    private static final class HtmlBlocks extends HtmlBlockParser.Factory {
        private final BlockParserFactory made;

        HtmlBlocks(DataHolder options) {
            this.made = super.apply(options);
        }

        @Override
        public Set<Class<?>> getAfterDependents() {
            Set<Class<?>> after = new HashSet<>(super.getAfterDependents());
            after.add(Fences.class);
            return after;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return made;
        }
    }

    private static final class Tables implements ParagraphPreProcessorFactory {
        private final ParagraphPreProcessorFactory factory = TableParagraphPreProcessor.Factory();
        private volatile @Nullable ParagraphPreProcessor made;

        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return factory.getAfterDependents();
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return factory.getBeforeDependents();
        }

        @Override
        public boolean affectsGlobalScope() {
            return factory.affectsGlobalScope();
        }

        @Override
        public ParagraphPreProcessor apply(ParserState state) {
            ParagraphPreProcessor known = made;
            if (known == null) {
                known = factory.apply(state);
                made = known;
            }
            return known;
        }
    }
}
