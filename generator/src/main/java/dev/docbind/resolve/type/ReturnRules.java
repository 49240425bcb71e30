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
    private static final Cue NOTHING = Cue.ofAnyCase(
            "^(?:none|nothing|void|this (?:\\w+ ){1,4}(?:does not return|has no return|doesn't return|returns no)|not applicable|n/a)\\b|"
                    + "does not return a value|doesn't return a value|has no return value|no return value|returns nothing|returns void|"
                    + "return type of this (?:\\w+ )?is void",
            "none",
            "nothing",
            "void",
            "not return",
            "n't return",
            "no return",
            "returns no",
            "not applicable",
            "n/a",
            "return type of");
    private static final Cue HRESULT =
            Cue.of("\\bHRESULT\\b|\\bS_OK\\b|\\bS_FALSE\\b|\\bE_[A-Z]{4,}", "HRESULT", "S_OK", "S_FALSE", "E_");
    private static final Cue NTSTATUS = Cue.of("\\bNTSTATUS\\b|\\bSTATUS_[A-Z_]{4,}", "NTSTATUS", "STATUS_");
    private static final Pattern NDIS = Pattern.compile("\\bNDIS_STATUS(_[A-Z_]{4,})?\\b");
    private static final Cue TRUTH = Cue.of("\\bTRUE\\b|\\bFALSE\\b|\\b[Bb]oolean\\b", "TRUE", "FALSE", "oolean");
    private static final Cue SOCKET_ERROR = Cue.of("\\bSOCKET_ERROR\\b", "SOCKET_ERROR");
    private static final Cue POINTER = Cue.of("^(?:\\S+ ){0,9}(?:a |the )?pointer to", "pointer to");
    private static final Cue NULL = Cue.of("\\bNULL\\b", "NULL");
    private static final Cue HANDLE = Cue.of("\\bhandle\\b", "handle");
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
                || text.contains("NDIS_STATUS") && NDIS.matcher(text).find();
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

    private static void add(List<Reading> readings, Cue cue, String text, String rule, NativeType type) {
        Matcher matcher = cue.in(text);
        if (matcher != null) {
            String around =
                    text.substring(Math.max(0, matcher.start() - 20), Math.min(text.length(), matcher.end() + 60));
            readings.add(new Reading(rule, Source.PROSE, type, excerpt(around)));
        }
    }

    private static void status(
            List<Reading> readings,
            Cue cue,
            String text,
            List<String> codes,
            String rule,
            List<String> prefixes,
            String type) {
        boolean listed = codes.stream().anyMatch(code -> prefixes.stream().anyMatch(code::startsWith));
        if (listed) {
            readings.add(new Reading("codes." + rule, Source.PROSE, scalar(type), codes.getFirst()));
        }
        add(readings, cue, text, "prose." + rule, scalar(type));
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
