package dev.docbind.resolve.error;

import dev.docbind.model.FailureTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads from the words of a returns section which return values mean failure. */
final class FailureReader {

    private static final Pattern SPLIT = Pattern.compile("[.,;:\\n]|\\bor\\b|\\band\\b|(?=\\botherwise\\b)");
    private static final Pattern AT_LEAST_ZERO = Pattern.compile(
            "\\bgreater than or equal to (zero|0)\\b|\\b(zero|0) or (greater|more|positive)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE = Pattern.compile("(?<=\\.)\\s+");
    private static final Pattern SUCCESS = Pattern.compile(
            "\\b(succe\\w*|no error\\w*|without error|completed normally|is ok)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FAILURE = Pattern.compile(
            "\\b(fail\\w*|unsuccessful\\w*|not successful|not succeed|error occur\\w*|an error|on error|errors occur\\w*|cannot|could not|unable)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern OTHERWISE = Pattern.compile("\\b(otherwise|if not)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE = Pattern.compile(
            "(?<![\\w-])((?:less than|below|smaller than) (?:zero|0)|negative|non-?negative|"
                    + "(?:greater than|more than|above) (?:zero|0)|positive|non-?zero|not zero|zero|0|NULL|null|FALSE|TRUE|false|true|-1|0x[Ff]{8}|SOCKET_ERROR|INVALID_SOCKET|WSA_INVALID_EVENT|INVALID_HANDLE_VALUE|"
                    + "NO_ERROR|NOERROR|[A-Z][A-Z0-9]*_?SUCCESS|[Ee]rror codes?|[Ee]rror values?|[Ss]ystem error code)(?![\\w-])");

    /** Words by which a page speaks of a code that comes another way than by the return value. */
    private static final Pattern ELSEWHERE = Pattern.compile(
            "\\b(specific|extended|additional|available|stored|further|more)\\b", Pattern.CASE_INSENSITIVE);

    private static final Pattern NOT_NEGATIVE = Pattern.compile("non-?negative", Pattern.CASE_INSENSITIVE);
    private static final Pattern RETURNED =
            Pattern.compile("\\b(returns?|returned|value)\\b", Pattern.CASE_INSENSITIVE);

    /** Of each match of the expressions above one of these is a part, so that most sentences need not be matched. */
    private static final List<String> COMPARISONS = List.of("greater", "more", "positive");

    private static final List<String> OUTCOMES =
            List.of("succe", "error", "completed normally", "is ok", "fail", "cannot", "could not", "unable");
    private static final List<String> ALTERNATIVES = List.of("otherwise", "if not");

    private enum Outcome {
        SUCCESS,
        FAILURE
    }

    private record Finding(Outcome outcome, String value) {}

    private FailureReader() {}

    /** The test that the words describe, {@link FailureTest#NONE} where they describe none. */
    static FailureTest read(String text) {
        String words = text.length() > 4000 ? text.substring(0, 4000) : text;
        List<Finding> findings = findings(
                holdsAny(words.toLowerCase(Locale.ROOT), COMPARISONS)
                        ? AT_LEAST_ZERO.matcher(words).replaceAll("nonnegative")
                        : words);
        FailureTest byFailure = findings.stream()
                .filter(f -> f.outcome() == Outcome.FAILURE)
                .map(f -> test(f.value(), true))
                .filter(t -> t != FailureTest.NONE)
                .findFirst()
                .orElse(FailureTest.NONE);
        if (byFailure != FailureTest.NONE) {
            return byFailure;
        }
        return findings.stream()
                .filter(f -> f.outcome() == Outcome.SUCCESS)
                .map(f -> test(f.value(), false))
                .filter(t -> t != FailureTest.NONE)
                .findFirst()
                .orElse(FailureTest.NONE);
    }

    private static List<Finding> findings(String text) {
        List<Finding> findings = new ArrayList<>();
        boolean successSeen = false;
        for (String sentence : SENTENCE.split(text)) {
            String lower = sentence.toLowerCase(Locale.ROOT);
            if (holdsAny(lower, OUTCOMES) || successSeen && holdsAny(lower, ALTERNATIVES)) {
                successSeen = findings(sentence, successSeen, findings);
            }
        }
        return findings;
    }

    private static boolean holdsAny(String text, List<String> words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Reads one sentence, beyond which no value belongs to an outcome; gives whether success has been spoken of. */
    private static boolean findings(String sentence, boolean before, List<Finding> findings) {
        @Nullable Outcome pendingOutcome = null;
        @Nullable String pendingValue = null;
        boolean successSeen = before;
        for (String fragment : SPLIT.split(sentence)) {
            Outcome outcome = outcome(fragment, successSeen);
            String value = value(fragment);
            successSeen |= outcome == Outcome.SUCCESS;
            if (outcome != null && value != null) {
                findings.add(new Finding(outcome, value));
                pendingOutcome = null;
                pendingValue = null;
            } else if (outcome != null) {
                if (pendingValue != null) {
                    findings.add(new Finding(outcome, pendingValue));
                    pendingValue = null;
                } else {
                    pendingOutcome = outcome;
                }
            } else if (value != null) {
                if (pendingOutcome != null) {
                    findings.add(new Finding(pendingOutcome, value));
                    pendingOutcome = null;
                } else {
                    pendingValue = value;
                }
            }
        }
        return successSeen;
    }

    private static @Nullable Outcome outcome(String fragment, boolean successSeen) {
        if (FAILURE.matcher(fragment).find() && !fragment.contains("no error")) {
            return Outcome.FAILURE;
        }
        if (SUCCESS.matcher(fragment).find()) {
            return Outcome.SUCCESS;
        }
        return successSeen && OTHERWISE.matcher(fragment).find() ? Outcome.FAILURE : null;
    }

    private static @Nullable String value(String fragment) {
        Matcher matcher = VALUE.matcher(fragment);
        if (!matcher.find()) {
            return null;
        }
        boolean code = matcher.group(1).toLowerCase(Locale.ROOT).contains("error ");
        boolean returned = RETURNED.matcher(fragment).find()
                && !ELSEWHERE.matcher(fragment).find();
        return code && !returned ? null : matcher.group(1);
    }

    private static FailureTest test(String value, boolean failure) {
        FailureTest equal = meaning(value);
        if (!failure && NOT_NEGATIVE.matcher(value).matches()) {
            return new FailureTest(FailureTest.Kind.NEGATIVE, 0);
        }
        if (equal == FailureTest.NONE || failure) {
            return equal;
        }
        return switch (equal.kind()) {
            case EQUAL -> equal.value() == 0 ? new FailureTest(FailureTest.Kind.NOT_EQUAL, 0) : FailureTest.NONE;
            case NOT_EQUAL -> new FailureTest(FailureTest.Kind.EQUAL, equal.value());
            default -> FailureTest.NONE;
        };
    }

    private static FailureTest meaning(String value) {
        String lower = value.toLowerCase(Locale.ROOT);
        if (lower.equals("negative")
                || lower.startsWith("less ")
                || lower.startsWith("below ")
                || lower.startsWith("smaller ")) {
            return new FailureTest(FailureTest.Kind.NEGATIVE, 0);
        }
        return switch (lower) {
            case "zero", "0", "null", "false", "no_error", "noerror", "wsa_invalid_event" ->
                new FailureTest(FailureTest.Kind.EQUAL, 0);
            case "nonzero", "non-zero", "not zero", "true" -> new FailureTest(FailureTest.Kind.NOT_EQUAL, 0);
            case "-1", "0xffffffff", "socket_error", "invalid_socket", "invalid_handle_value" ->
                new FailureTest(FailureTest.Kind.EQUAL, -1);
            default ->
                lower.endsWith("success")
                        ? new FailureTest(FailureTest.Kind.EQUAL, 0)
                        : lower.startsWith("error") || lower.startsWith("system")
                                ? new FailureTest(FailureTest.Kind.NOT_EQUAL, 0)
                                : FailureTest.NONE;
        };
    }
}
