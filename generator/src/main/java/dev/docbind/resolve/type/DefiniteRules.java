package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Direction;
import dev.docbind.model.NativeType;
import dev.docbind.model.Source;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Conclusions that rest on a definition rather than on counting: {@code SOCKET_ERROR} is an {@code int}, {@code errno} is
 * an {@code int}, a {@code REFIID} is a pointer, who
 * returns an {@code HRESULT} returns 32 bits. They hold on any header, however few examples the training pages have.
 */
public final class DefiniteRules {

    /** The confidence of what a definition implies; the rest is for pages that are wrong. */
    public static final double CONFIDENCE = 0.99;

    private static final NativeType INT = new NativeType.Scalar(Abi.I32, false, "int");
    private static final Pattern SOCKET_ERROR = Pattern.compile("\\breturns?\\b[^.]*\\bSOCKET_ERROR\\b");
    private static final Pattern STATUS = Pattern.compile(
            "\\b(?:[Rr]eturns?|[Rr]eturn value is|[Rr]eturn values? are)(?: either| one of)?(?: an?| the| appropriate| following| these| standard| COM){0,4} (HRESULT|NTSTATUS)\\b(?! code of the)");
    private static final Pattern ERRNO_NAME = Pattern.compile("(?:lp|p|pi|pn)?[eE]rr[nN]o");

    private static final Pattern TO_STRUCTURE = Pattern.compile(
            "^(?:(?:is )?an? |the )?(?:pointer|reference) to (?:an?|the) (?:caller-allocated |caller-supplied )?(\\w+) (?:structure|union)\\b",
            Pattern.CASE_INSENSITIVE);

    private DefiniteRules() {}

    /**
     * Whether the text of a parameter that goes in begins with "a pointer to a FOO structure". Where data only comes out,
     * such words also stand for a pointer to a pointer.
     */
    public static boolean pointsTo(Subject subject, NativeType target) {
        boolean in = subject.direction() == Direction.IN || subject.direction() == Direction.INOUT;
        if (!in || subject.name().startsWith("pp") || !(target instanceof NativeType.Struct struct)) {
            return false;
        }
        Matcher words = TO_STRUCTURE.matcher(subject.prose().text());
        return words.find() && plain(words.group(1)).equals(plain(struct.name()));
    }

    private static String plain(String name) {
        return name.replaceFirst("^_*(?:tag)?", "").toLowerCase(Locale.ROOT);
    }

    /** The class that a definition implies, null where none applies. */
    public static @Nullable Reading read(Subject subject, List<Reading> readings) {
        if (subject.returns()) {
            return socketError(subject);
        }
        if (errno(subject)) {
            return new Reading("definition.errno", Source.NAMING, new NativeType.Pointer(INT, false), subject.name());
        }
        return readings.stream()
                .filter(reading ->
                        reading.rule().equals("naming.riid") || reading.rule().equals(ParameterRules.VALUE_RULE))
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Reading socketError(Subject subject) {
        String text = subject.prose().text();
        Matcher status = STATUS.matcher(text);
        if ((text.contains("HRESULT") || text.contains("NTSTATUS")) && status.find()) {
            NativeType type = new NativeType.Scalar(Abi.I32, false, status.group(1));
            return new Reading(
                    "definition.status", Source.PROSE, type, subject.prose().firstSentence());
        }
        boolean integer =
                text.contains("SOCKET_ERROR") && SOCKET_ERROR.matcher(text).find() && !text.contains("INVALID_SOCKET");
        return integer
                ? new Reading(
                        "definition.socket-error",
                        Source.PROSE,
                        INT,
                        subject.prose().firstSentence())
                : null;
    }

    /** Whether a parameter is where an error number goes: named errno, written to, and told to be the error code. */
    private static boolean errno(Subject subject) {
        boolean out = subject.direction() == Direction.OUT || subject.direction() == Direction.INOUT;
        String text = subject.prose().firstSentence().toLowerCase(Locale.ROOT);
        return out
                && ERRNO_NAME.matcher(subject.name()).matches()
                && text.contains("pointer to")
                && text.contains("error code");
    }
}
