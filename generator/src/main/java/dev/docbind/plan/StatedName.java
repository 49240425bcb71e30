package dev.docbind.plan;

import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import dev.docbind.model.ModelParameter;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The real name of a parameter whose heading only numbers it, as {@code unnamedParam1}: pages that do so begin its text
 * with the name set apart, as {@code *pData* [in, out]}.
 */
final class StatedName {

    private static final Pattern NUMBERED = Pattern.compile("(?i)(unnamedParam|arg)\\d{1,3}");
    private static final Pattern NAME = Pattern.compile("\\*?[A-Za-z_][A-Za-z0-9_]{0,60}");

    private StatedName() {}

    /** The name the text gives; null where the heading has a name of its own or the text gives none. */
    static @Nullable String of(ModelParameter parameter) {
        DocumentedParameter documented = parameter.documentation();
        if (documented == null || !NUMBERED.matcher(parameter.name()).matches()) {
            return null;
        }
        List<Block> text = documented.documentation();
        return !text.isEmpty() && text.getFirst() instanceof Block.Paragraph first ? of(first.content()) : null;
    }

    private static @Nullable String of(List<Inline> content) {
        if (content.size() < 2 || !(content.getFirst() instanceof Inline.Styled styled)) {
            return null;
        }
        String name = PlainText.plain(List.of(styled)).strip();
        String rest = PlainText.plain(content.subList(1, content.size())).strip();
        boolean attributes = rest.startsWith("[") && rest.indexOf(']') > 0;
        return attributes && NAME.matcher(name).matches() ? name.replace("*", "") : null;
    }
}
