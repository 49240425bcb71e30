package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.model.NativeType;
import dev.docbind.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that read a return type out of the returns section, strongest first. */
public final class ReturnRules {

    private static final int EXCERPT = 120;
    private static final Pattern NOTHING = Pattern.compile(
            "^(?:none|nothing|void|this (?:\\w+ ){1,4}(?:does not return|has no return|doesn't return|returns no)|not applicable|n/a)\\b|"
                    + "does not return a value|doesn't return a value|has no return value|no return value|returns nothing|returns void|"
                    + "return type of this (?:\\w+ )?is void",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HRESULT = Pattern.compile("\\bHRESULT\\b|\\bS_OK\\b|\\bS_FALSE\\b|\\bE_[A-Z]{4,}");
    private static final Pattern NTSTATUS = Pattern.compile("\\bNTSTATUS\\b|\\bSTATUS_[A-Z_]{4,}");
    private static final Pattern NDIS = Pattern.compile("\\bNDIS_STATUS(_[A-Z_]{4,})?\\b");
    private static final Pattern TRUTH = Pattern.compile("\\bTRUE\\b|\\bFALSE\\b|\\b[Bb]oolean\\b");
    private static final Pattern SOCKET_ERROR = Pattern.compile("\\bSOCKET_ERROR\\b");
    private static final Pattern POINTER = Pattern.compile("^(?:\\S+ ){0,9}(?:a |the )?pointer to");
    private static final Pattern NULL = Pattern.compile("\\bNULL\\b");
    private static final Pattern HANDLE = Pattern.compile("\\bhandle\\b");
    private static final Set<String> LEAD = Set.of(
            "returns",
            "return",
            "returned",
            "a",
            "an",
            "the",
            "value",
            "type",
            "is",
            "of",
            "this",
            "function",
            "method",
            "routine",
            "callback",
            "macro",
            "it",
            "will",
            "should",
            "must",
            "either",
            "one",
            "always",
            "contains",
            "if",
            "successful");

    private final PhraseReader phrases;

    /** Reads with the help of these type names. */
    public ReturnRules(TypeNames names) {
        this.phrases = new PhraseReader(names);
    }

    /** What each rule that applies reads. */
    public List<Reading> read(Subject subject) {
        List<Reading> readings = new ArrayList<>();
        String full = subject.prose().text();
        String text = full.length() > 1200 ? full.substring(0, 1200) : full;
        String sentence = subject.prose().firstSentence();
        String head = sentence.length() > 400 ? sentence.substring(0, 400) : sentence;
        List<String> words = Tokens.words(head, 40);
        List<String> codes = subject.traits().codes();
        add(readings, NOTHING, text, "prose.returns-nothing", new NativeType.Void());
        Reading named = named(words, head, subject.traits().id().name());
        if (named != null) {
            readings.add(named);
        }
        status(readings, HRESULT, text, codes, "hresult", List.of("S_OK", "E_", "S_FALSE"), "HRESULT");
        boolean ndis = codes.stream().anyMatch(c -> c.startsWith("NDIS_STATUS"))
                || NDIS.matcher(text).find();
        if (ndis) {
            readings.add(new Reading("prose.ndis-status", Source.PROSE, scalar("NDIS_STATUS"), excerpt(head)));
        } else {
            status(readings, NTSTATUS, text, codes, "ntstatus", List.of("STATUS_"), "NTSTATUS");
        }
        add(readings, SOCKET_ERROR, text, "prose.socket-error", scalar("int"));
        add(readings, TRUTH, head, "prose.truth", new NativeType.Bool(Abi.I32, "BOOL"));
        add(readings, POINTER, head, "prose.pointer-to", new NativeType.Pointer(new NativeType.Unknown(), false));
        add(readings, NULL, text, "prose.null", new NativeType.Pointer(new NativeType.Unknown(), false));
        add(readings, HANDLE, head, "prose.handle", new NativeType.Handle("HANDLE", Abi.PTR));
        return readings;
    }

    private static NativeType scalar(String name) {
        return new NativeType.Scalar(Abi.I32, false, name);
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT);
    }

    private static void add(List<Reading> readings, Pattern pattern, String text, String rule, NativeType type) {
        Matcher matcher = pattern.matcher(text);
        if (matcher.find()) {
            String around =
                    text.substring(Math.max(0, matcher.start() - 20), Math.min(text.length(), matcher.end() + 60));
            readings.add(new Reading(rule, Source.PROSE, type, excerpt(around)));
        }
    }

    private static void status(
            List<Reading> readings,
            Pattern pattern,
            String text,
            List<String> codes,
            String rule,
            List<String> prefixes,
            String type) {
        boolean listed = codes.stream().anyMatch(code -> prefixes.stream().anyMatch(code::startsWith));
        if (listed) {
            readings.add(new Reading("codes." + rule, Source.PROSE, scalar(type), codes.getFirst()));
        }
        add(readings, pattern, text, "prose." + rule, scalar(type));
    }

    /** "returns a ULONG that", "Returns a PSLIST_ENTRY construct". */
    private @Nullable Reading named(List<String> words, String text, String self) {
        for (int i = 0; i < words.size() && i < 12; i++) {
            String word = words.get(i);
            if (word.equals(self) || LEAD.contains(word.toLowerCase(Locale.ROOT))) {
                continue;
            }
            boolean first = i == 0
                    || LEAD.contains(words.get(i - 1).toLowerCase(Locale.ROOT))
                    || words.get(i - 1).equals(self);
            NativeType type = PhraseReader.symbolLike(word) && first ? phrases.head(words, i) : null;
            if (type != null) {
                return new Reading("prose.returns-type", Source.PROSE, type, excerpt(text));
            }
            if (!word.equals(word.toLowerCase(Locale.ROOT)) && i > 0) {
                return null;
            }
        }
        return null;
    }
}
