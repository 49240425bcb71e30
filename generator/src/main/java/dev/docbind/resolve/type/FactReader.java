package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.model.ParameterFacts;
import dev.docbind.resolve.text.Prose;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads what a page states about the use of a parameter beyond its type: null, reserved, lengths, who frees. */
public final class FactReader {

    private static final Pattern NULLABLE = Pattern.compile(
            "\\b(?:can|may|might) (?:also )?(?:be|pass|specify|set [^.]{0,30} to) (?:<b>)?NULL\\b|\\bset to NULL if\\b|\\boptional\\b[^.]{0,40}\\bNULL\\b|\\bif this (?:parameter|pointer|argument) is NULL\\b|\\bor NULL\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern RESERVED = Pattern.compile(
            "\\breserved\\b[^.]{0,80}?\\b(?:must|should|set|pass)\\b[^.]{0,40}\\b(?:NULL|zero|0)\\b|\\bmust be (?:set to )?(?:NULL|zero|0)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LENGTH = Pattern.compile(
            "\\b(?:size|length|number)\\b[^.]{0,60}?\\b(?:of|at|in|pointed to by|for)\\b[^.]{0,60}",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FREED = Pattern.compile(
            "\\b(?:free[ds]?|released?|closed?|deallocated?|destroy(?:ed)?)\\b[^.]{0,80}?\\b(?:by calling|call(?:ing)?(?: to)?|by|with|using|to)\\b(?: the)? (\\w{4,64})");

    private static final List<String> FREEING = List.of("free", "release", "close", "deallocate", "destroy");

    private FactReader() {}

    /** The facts about one parameter, given all parameters of the function. */
    public static ParameterFacts read(DocumentedParameter parameter, Abi abi, List<DocumentedParameter> all) {
        String text = Prose.of(parameter.documentation(), 1500).text();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean pointer = abi == Abi.PTR;
        boolean nullable = pointer
                && (parameter.attributes().optional()
                        || lower.contains("null") && NULLABLE.matcher(text).find());
        DocumentedParameter length = pointer ? lengthOf(parameter, all) : null;
        String freedBy = pointer ? freedBy(text) : null;
        ParameterFacts.LengthUnit unit = length == null ? ParameterFacts.LengthUnit.UNSTATED : unit(length);
        boolean retained = text.contains("remain valid until") || text.contains("must remain valid");
        boolean zero = lower.contains("reserved") || lower.contains("must be");
        return new ParameterFacts(
                nullable,
                zero && RESERVED.matcher(text).find(),
                length == null ? null : length.name(),
                unit,
                retained,
                freedBy);
    }

    private static @Nullable DocumentedParameter lengthOf(DocumentedParameter buffer, List<DocumentedParameter> all) {
        DocumentedParameter found = null;
        for (DocumentedParameter other : all) {
            String first =
                    other == buffer ? "" : Prose.of(other.documentation(), 400).firstSentence();
            boolean length = first.contains(buffer.name())
                    && LENGTH.matcher(first).find()
                    && Pattern.compile("\\b" + Pattern.quote(buffer.name()) + "\\b")
                            .matcher(first)
                            .find();
            if (length && found != null) {
                return null;
            }
            found = length ? other : found;
        }
        return found;
    }

    private static ParameterFacts.LengthUnit unit(DocumentedParameter length) {
        String text = Prose.of(length.documentation(), 400).firstSentence().toLowerCase(Locale.ROOT);
        if (text.contains("byte")) {
            return ParameterFacts.LengthUnit.BYTES;
        }
        if (text.contains("character") || text.contains("wchar")) {
            return ParameterFacts.LengthUnit.CHARACTERS;
        }
        boolean elements = text.contains("element") || text.contains("entries") || text.contains("number of");
        return elements ? ParameterFacts.LengthUnit.ELEMENTS : ParameterFacts.LengthUnit.UNSTATED;
    }

    private static @Nullable String freedBy(String text) {
        if (FREEING.stream().noneMatch(text::contains)) {
            return null;
        }
        Matcher matcher = FREED.matcher(text);
        while (matcher.find()) {
            String name = matcher.group(1);
            if (PhraseReader.symbolLike(name) && !Tokens.isUpper(name)) {
                return name;
            }
        }
        return null;
    }
}
