package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Direction;
import dev.docbind.model.NativeType;
import dev.docbind.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The rules that read a parameter's type out of its words and its name, strongest first. */
public final class ParameterRules {

    /** The rule that takes the type of a value from the summary of the page. */
    static final String VALUE_RULE = "prose.value-of-type";

    private static final String VALUE_OF_TYPE = "value of type ";
    private static final int EXCERPT = 120;
    private static final NativeType UNKNOWN = new NativeType.Unknown();
    private static final Pattern DEFINES = Pattern.compile("^Defines the (\\S{1,64}) parameter\\b");
    private static final Set<String> LEAD = Set.of(
            "a",
            "an",
            "the",
            "optional",
            "optionally",
            "is",
            "specifies",
            "supplies",
            "contains",
            "provides",
            "receives",
            "returns",
            "indicates",
            "passes",
            "on",
            "input",
            "output",
            "return",
            "this",
            "parameter",
            "in",
            "out",
            "caller-allocated",
            "caller-supplied",
            "opaque",
            "valid",
            "driver-supplied",
            "that",
            "value",
            "it",
            "should",
            "be",
            "must",
            "identifies",
            "of",
            "entry",
            "type",
            "represents");
    private static final Pattern POINTER_NAME = Pattern.compile("^(?:psz|pwsz|lpsz|lp|pp|pv|pb|p|pfn|ppv)[A-Z].*");

    private final PhraseReader phrases;
    private final TypeNames names;

    /** Reads with the help of these type names. */
    public ParameterRules(TypeNames names) {
        this.names = names;
        this.phrases = new PhraseReader(names);
    }

    /** What each rule that applies reads. */
    public List<Reading> read(Subject subject) {
        List<Reading> readings = new ArrayList<>();
        String sentence = subject.prose().firstSentence();
        String head = sentence.length() > 400 ? sentence.substring(0, 400) : sentence;
        List<String> words = Tokens.words(head, 40);
        add(readings, defined(head));
        add(readings, pointer(words, head));
        add(readings, handle(words, head));
        add(readings, namedType(words, head));
        add(readings, valueOfType(subject, sentence));
        add(readings, identifierReference(subject.name()));
        add(readings, pointerName(subject.name()));
        add(readings, returnedHere(subject, words, head));
        return readings;
    }

    private static void add(List<Reading> readings, @Nullable Reading reading) {
        if (reading != null) {
            readings.add(reading);
        }
    }

    private static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT);
    }

    private @Nullable Reading defined(String text) {
        Matcher matcher = DEFINES.matcher(text);
        if (!matcher.find()) {
            return null;
        }
        String name = matcher.group(1);
        int star = name.indexOf('*');
        NativeType type = names.find(star < 0 ? name : name.substring(0, star));
        if (star >= 0) {
            return new Reading(
                    "prose.defines",
                    Source.PROSE,
                    PhraseReader.pointerTo(type == null ? UNKNOWN : type),
                    excerpt(text));
        }
        return type == null ? null : new Reading("prose.defines", Source.PROSE, type, excerpt(text));
    }

    private static int skipLead(List<String> words) {
        int i = 0;
        while (i < words.size() && i < 8 && LEAD.contains(words.get(i).toLowerCase(Locale.ROOT))) {
            i++;
        }
        return i;
    }

    private @Nullable Reading pointer(List<String> words, String text) {
        int i = skipLead(words);
        if (i >= words.size()) {
            return null;
        }
        String word = words.get(i).toLowerCase(Locale.ROOT);
        String next = i + 1 < words.size() ? words.get(i + 1).toLowerCase(Locale.ROOT) : "";
        boolean points = word.equals("points") || word.equals("pointer") || word.equals("pointers");
        if (points && next.equals("to")) {
            return new Reading(
                    "prose.pointer-to",
                    Source.PROSE,
                    PhraseReader.pointerTo(phrases.target(words, i + 2)),
                    excerpt(text));
        }
        if (word.equals("address") && next.equals("of")) {
            return new Reading(
                    "prose.address-of",
                    Source.PROSE,
                    PhraseReader.pointerTo(phrases.target(words, i + 2)),
                    excerpt(text));
        }
        NativeType named = i + 1 < words.size() && next.equals("pointer") ? phrases.head(words, i) : null;
        boolean interfacePointer = named instanceof NativeType.ComInterface;
        return interfacePointer ? new Reading("prose.interface-pointer", Source.PROSE, named, excerpt(text)) : null;
    }

    private @Nullable Reading handle(List<String> words, String text) {
        int i = skipLead(words);
        int end = Math.min(words.size(), i + 3);
        for (int k = i; k < end; k++) {
            if (words.get(k).equalsIgnoreCase("handle")) {
                NativeType before = k > 0 ? names.find(words.get(k - 1)) : null;
                NativeType type =
                        before instanceof NativeType.Handle ? before : new NativeType.Handle("HANDLE", Abi.PTR);
                return new Reading("prose.handle", Source.PROSE, type, excerpt(text));
            }
        }
        return null;
    }

    private @Nullable Reading namedType(List<String> words, String text) {
        int i = skipLead(words);
        if (i >= words.size()) {
            return null;
        }
        NativeType type = phrases.head(words, i);
        if (type == null) {
            return null;
        }
        String next = i + 1 < words.size() ? words.get(i + 1) : "";
        String rule = PhraseReader.typeNoun(next) ? "prose.type-noun." + next.toLowerCase(Locale.ROOT) : "prose.type";
        return new Reading(rule, Source.PROSE, type, excerpt(text));
    }

    /** "The value to be converted", where the page's summary says that the function takes "a value of type ULONG_PTR". */
    private @Nullable Reading valueOfType(Subject subject, String sentence) {
        String summary = subject.traits().summary();
        int at = summary.indexOf(VALUE_OF_TYPE);
        boolean in = subject.direction() == Direction.IN || subject.direction() == Direction.UNSTATED;
        List<String> opening = Tokens.words(sentence, 3);
        boolean value = opening.size() > 1
                && opening.getFirst().equalsIgnoreCase("the")
                && (opening.get(1).equals("value") || opening.getLast().equals("value"));
        if (at < 0 || !in || !value) {
            return null;
        }
        List<String> named = Tokens.words(summary.substring(at + VALUE_OF_TYPE.length()), 1);
        NativeType type = named.isEmpty() ? null : names.find(named.getFirst());
        String function = subject.traits().id().name().toLowerCase(Locale.ROOT);
        boolean agrees = !named.isEmpty()
                && function.contains(named.getFirst().replace("_", "").toLowerCase(Locale.ROOT));
        return agrees && type instanceof NativeType.Scalar
                ? new Reading(VALUE_RULE, Source.PROSE, type, excerpt(summary))
                : null;
    }

    private static @Nullable Reading identifierReference(String name) {
        boolean reference = name.equals("riid") || name.equals("iid") || name.equals("rclsid") || name.equals("refiid");
        NativeType type = new NativeType.Pointer(new NativeType.Struct("GUID"), true);
        return reference ? new Reading("naming.riid", Source.NAMING, type, name) : null;
    }

    private static @Nullable Reading pointerName(String name) {
        return POINTER_NAME.matcher(name).matches()
                ? new Reading("naming.pointer-prefix", Source.NAMING, new NativeType.Pointer(UNKNOWN, false), name)
                : null;
    }

    private @Nullable Reading returnedHere(Subject subject, List<String> words, String text) {
        boolean out = subject.direction() == Direction.OUT || subject.direction() == Direction.INOUT;
        boolean returned = text.contains("returned here") || text.contains("be returned in this");
        if (out || returned) {
            String rule = returned ? "prose.returned-here" : "direction.out";
            int i = skipLead(words);
            NativeType head = i < words.size() ? phrases.head(words, i) : null;
            NativeType target = head != null && head.abi() != Abi.PTR ? head : UNKNOWN;
            return new Reading(rule, Source.PROSE, new NativeType.Pointer(target, false), excerpt(text));
        }
        return null;
    }
}
