package dev.docbind.resolve.text;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands before a parameter's text where the text repeats name and direction, as in {@code *pData* [in, out]}. Pages
 * whose headings lack the name ({@code unnamedParam2}) hold it there, and what the parameter is comes behind it.
 *
 * @param name the name that the text gives; empty where it gives none
 * @param other whether it gives another name than the heading has, so that the text may be about another parameter
 * @param text the text behind it
 */
public record Lead(String name, boolean other, Prose text) {

    private static final String SAL = "_[A-Z]\\w{1,40}_(?:\\([^()]{0,80}\\))?";
    private static final String WORD = "(?:in|out|inout|optional|opt|retval|reserved|" + SAL + ")";
    private static final Pattern LEAD = Pattern.compile("(?<sal>" + SAL + ")? ?(?<name>[A-Za-z]\\w{0,80})?\\*? ?"
            + "(?<stated>\\[ ?" + WORD + "(?:[ ,/]{1,3}" + WORD + "){0,4} ?\\])?(?: ?optional\\b)? ?(?<colon>:)?");
    private static final Pattern BEHIND = Pattern.compile(" ?([A-Za-z]\\w{0,80}) ?(?::|(?=is an? ))");
    private static final Pattern NO_NAME =
            Pattern.compile("unnamed\\w*|(?:param|parameter|arg|argument)_?\\d+", Pattern.CASE_INSENSITIVE);

    /**
     * Reads the documentation of a parameter.
     *
     * @param heading the name in its heading
     * @param blocks the documentation
     * @param limit so many characters are read
     */
    public static Lead of(String heading, List<Block> blocks, int limit) {
        Prose whole = Prose.of(blocks, limit);
        List<Inline> content =
                !blocks.isEmpty() && blocks.getFirst() instanceof Block.Paragraph first ? content(first) : List.of();
        String line = PlainText.inline(content);
        Matcher lead = LEAD.matcher(line);
        if (content.isEmpty() || !lead.lookingAt() || !whole.text().startsWith(line)) {
            return new Lead("", false, whole);
        }
        String name = lead.group("name") == null ? "" : lead.group("name");
        boolean nameless = NO_NAME.matcher(heading).matches();
        boolean told = lead.group("stated") != null || lead.group("sal") != null;
        boolean own = nameless && !name.isEmpty() || name.equals(heading);
        if (!told && !(own && apart(content, line, lead))) {
            return new Lead("", false, whole);
        }
        if (name.isEmpty() && lead.group("colon") == null) {
            Matcher behind = BEHIND.matcher(line).region(lead.end(), line.length());
            boolean named = behind.lookingAt() && set(content, behind.group(1));
            if (named && (nameless || behind.group(1).equals(heading))) {
                return new Lead(nameless ? behind.group(1) : "", false, whole.from(behind.end()));
            }
        }
        boolean other = !nameless && !own && !name.isEmpty();
        return new Lead(nameless ? name : "", other, whole.from(lead.end()));
    }

    /** Whether a word is set in type of its own somewhere. */
    private static boolean set(List<Inline> content, String word) {
        return content.stream()
                .filter(inline -> inline instanceof Inline.Styled || inline instanceof Inline.Code)
                .anyMatch(inline -> PlainText.inline(List.of(inline)).equals(word));
    }

    private static List<Inline> content(Block.Paragraph paragraph) {
        return paragraph.content().stream()
                .filter(inline -> !(inline instanceof Inline.Anchor))
                .toList();
    }

    /** Whether a name is set in type of its own, and a colon, a line end or the end of the paragraph is behind it. */
    private static boolean apart(List<Inline> content, String line, Matcher lead) {
        boolean marked = content.getFirst() instanceof Inline.Styled || content.getFirst() instanceof Inline.Code;
        boolean broken = content.size() > 1 && content.get(1) instanceof Inline.Break;
        return marked && (broken || lead.group("colon") != null || lead.end() == line.length());
    }
}
