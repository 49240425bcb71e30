package dev.docbind.emit;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts which words of a page are missing from the comments made of it; knows nothing of the renderer. */
final class Prose {

    private static final Pattern COMMENT = Pattern.compile("/\\*\\*(.*?)\\*/", Pattern.DOTALL);
    private static final Pattern SOURCE = Pattern.compile("Source\\s+page:\\s+<code>([^<]*)</code>");
    private static final Pattern INLINE_TAG = Pattern.compile("</?(em|strong|code|u|s|sub|sup|a)(\\s[^>]*)?>");
    private static final Pattern LINK = Pattern.compile("\\{@link(plain)?\\s+\\S+\\s+([^}]*)\\}");
    private static final Pattern ENTITY = Pattern.compile("&(#?)(\\w+);");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");

    private Prose() {}

    /** The words of a page that its comments must hold. */
    static List<String> wordsOf(Declaration.Function function) {
        List<Block> blocks = new ArrayList<>(function.page().description());
        for (DocumentedParameter parameter : function.parameters()) {
            blocks.addAll(parameter.documentation());
        }
        blocks.addAll(function.returns().documentation());
        blocks.addAll(function.page().remarks());
        return words(PlainText.of(blocks));
    }

    /** The comments of a file by the path of the page each is made of. */
    static Map<String, String> commentsByPage(String text) {
        Map<String, String> comments = new HashMap<>();
        Matcher comment = COMMENT.matcher(text);
        while (comment.find()) {
            Matcher source = SOURCE.matcher(withoutStars(comment.group(1)));
            if (source.find()) {
                comments.merge(decode(source.group(1)).replaceAll("\\s+", " "), comment.group(1), String::concat);
            }
        }
        return comments;
    }

    /** How many of the words a comment does not hold, each as often as the page has it. */
    static List<String> missing(List<String> words, String comment) {
        Map<String, Integer> there = new HashMap<>();
        words(plain(comment)).forEach(word -> there.merge(word, 1, Integer::sum));
        List<String> missing = new ArrayList<>();
        for (String word : words) {
            if (there.merge(word, -1, Integer::sum) < 0) {
                missing.add(word);
            }
        }
        return missing;
    }

    static String plain(String comment) {
        String text = LINK.matcher(withoutStars(comment)).replaceAll("$2");
        text = INLINE_TAG.matcher(text).replaceAll("");
        return decode(text.replaceAll("<[^>]*>", " "));
    }

    private static String withoutStars(String comment) {
        return comment.replaceAll("(?m)^\\s*\\* ?", "");
    }

    private static String decode(String html) {
        return ENTITY.matcher(html).replaceAll(match -> {
            if (match.group(1).equals("#")) {
                return Matcher.quoteReplacement(Character.toString(Integer.parseInt(match.group(2))));
            }
            return switch (match.group(2)) {
                case "lt" -> "<";
                case "gt" -> ">";
                case "quot" -> "\"";
                case "amp" -> "&";
                default -> match.group();
            };
        });
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        Matcher matcher = WORD.matcher(text);
        while (matcher.find()) {
            words.add(matcher.group());
        }
        return words;
    }
}
