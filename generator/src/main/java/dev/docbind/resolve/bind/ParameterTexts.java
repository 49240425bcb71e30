package dev.docbind.resolve.bind;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Section;
import dev.docbind.document.PlainText;
import java.util.regex.Pattern;

/** Tells pages that say there is no parameter from those that speak of parameters in a way that could not be read. */
final class ParameterTexts {

    private static final Pattern TITLE = Pattern.compile("-?(?:parameters?|arguments?)", Pattern.CASE_INSENSITIVE);

    private static final Pattern NONE = Pattern.compile(
            "\\bnone\\b|\\bvoid\\b|\\bno (?:parameters?|arguments?)\\b"
                    + "|\\bnot (?:have|take|accept|use) (?:any )?(?:parameters?|arguments?)\\b|^n/a\\b",
            Pattern.CASE_INSENSITIVE);

    private ParameterTexts() {}

    /** Whether a page without any parameter has a section on parameters that does not say that there are none. */
    static boolean unread(Declaration.Function function) {
        return function.parameters().isEmpty()
                && function.page().sections().stream().anyMatch(ParameterTexts::saysOtherwise);
    }

    private static boolean saysOtherwise(Section section) {
        if (!TITLE.matcher(section.title().strip()).matches()) {
            return false;
        }
        String text = PlainText.plainBlocks(section.content()).strip();
        return !text.isEmpty() && !NONE.matcher(text).find();
    }
}
