package dev.docbind.cli;

import dev.docbind.diagnostic.Nearest;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads one of a few words, in lower case as everywhere on the command line, and says what was probably meant by another.
 *
 * @param <E> what the words stand for
 * @param type their enum
 */
record Choices<E extends Enum<E>>(Class<E> type) implements ITypeConverter<E> {

    @Override
    public E convert(String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equalsIgnoreCase(text))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException(message(text)));
    }

    private String message(String text) {
        return none(
                text,
                Arrays.stream(type.getEnumConstants())
                        .map(one -> one.name().toLowerCase(Locale.ROOT))
                        .toList());
    }

    /** What to say of a word that is none of those known. */
    static String none(String text, List<String> words) {
        String hint = Nearest.hint(text, words);
        return "'" + text + "' is none of " + String.join(", ", words) + "." + (hint == null ? "" : " " + hint);
    }
}
