package dev.docbind.resolve.type;

import dev.docbind.model.NativeType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * What the linear model sees of a subject, as names of features that hold. Symbols are replaced by what kind of type
 * they are, so that what is learned on one header holds on another.
 */
public final class Features {

    private static final int HEAD_WORDS = 26;
    private static final int TAIL_WORDS = 24;

    /** The feature of a text that calls its parameter a string. */
    static final String THIS_STRING = "q=this_string";

    private static final Phrases CUES = new Phrases(List.of(
            "this string",
            "in bytes",
            "number of",
            "size of",
            "length of",
            "pointer to",
            "address of",
            "address space",
            "virtual address",
            "physical address",
            "structure",
            "buffer",
            "handle",
            "null",
            "true",
            "bitwise",
            "combination of",
            "flag",
            "enumerat",
            "following values",
            "one of the",
            "callback",
            "routine",
            "object",
            "string",
            "null-terminated",
            "interface",
            "guid",
            "identifier",
            "index",
            "count",
            "offset",
            "memory",
            "context",
            "receives",
            "variable",
            "location",
            "array",
            "whether",
            "nonzero",
            "milliseconds",
            "version",
            "must be zero",
            "target",
            "error code",
            "status",
            "character",
            "access mask",
            "list",
            "opaque",
            "process id",
            "token",
            "returned here"));

    private final TypeNames names;

    /** Features that know these type names. */
    public Features(TypeNames names) {
        this.names = names;
    }

    /** The features of a subject, given what the rules read. */
    public List<String> of(Subject subject, List<Reading> readings) {
        List<String> out = new ArrayList<>(96);
        out.add("bias");
        String traits =
                subject.traits().kind() + "." + subject.traits().mode().name().toLowerCase(Locale.ROOT);
        out.add("k=" + traits);
        String direction = subject.direction().name().toLowerCase(Locale.ROOT);
        if (!subject.returns()) {
            out.add("d=" + direction + (subject.optional() ? ".opt" : ""));
            out.add("dk=" + direction + "." + traits);
        }
        rules(out, readings, direction, traits, subject);
        name(out, subject, direction);
        function(out, subject);
        prose(out, subject, direction);
        subject.around().addTo(out);
        out.addAll(Contradictions.marks(subject));
        return out;
    }

    private static void rules(
            List<String> out, List<Reading> readings, String direction, String traits, Subject subject) {
        String prefix = Tokens.hungarian(subject.name());
        if (readings.isEmpty()) {
            out.add("r=none");
            out.add("rk=none." + traits);
        }
        for (int i = 0; i < readings.size(); i++) {
            Reading reading = readings.get(i);
            String read = reading.rule() + "." + shape(reading.type());
            out.add("r=" + reading.rule() + "." + reading.type().abi().name().toLowerCase(Locale.ROOT));
            out.add("rs=" + read);
            if (i == 0) {
                out.add("r0=" + read + "." + direction);
                out.add("rk=" + read + "." + traits);
                out.add("rh=" + read + "." + prefix);
            }
        }
    }

    private static void name(List<String> out, Subject subject, String direction) {
        String name = subject.name();
        if (name.isEmpty()) {
            return;
        }
        String lower = name.toLowerCase(Locale.ROOT);
        out.add("n=" + lower);
        String prefix = Tokens.hungarian(name);
        out.add("h=" + prefix);
        out.add("hd=" + prefix + "." + direction);
        List<String> parts = Tokens.parts(name);
        for (String part : parts) {
            out.add("np=" + part);
        }
        if (!parts.isEmpty()) {
            String last = parts.getLast();
            out.add("nl=" + last);
            out.add("nld=" + last + "." + direction);
            out.add("nlm=" + last + "." + subject.traits().mode());
            out.add("nf=" + parts.getFirst());
            List<String> said = Tokens.words(subject.prose().text(), 2);
            out.add("nlw=" + last + "." + (said.isEmpty() ? "" : said.getFirst().toLowerCase(Locale.ROOT)));
            out.add("nlf=" + last + "." + subject.traits().kind());
            if (parts.size() > 1) {
                out.add("nb=" + parts.get(parts.size() - 2) + "." + last);
            }
        }
        out.add(Character.isUpperCase(name.charAt(0)) ? "nc=upper" : "nc=lower");
    }

    private static void function(List<String> out, Subject subject) {
        List<String> parts = Tokens.parts(subject.traits().id().name());
        if (parts.isEmpty()) {
            return;
        }
        out.add("f0=" + parts.getFirst());
        out.add("fl=" + parts.getLast());
        List<String> own = Tokens.parts(subject.name());
        if (!own.isEmpty()) {
            out.add("f0n=" + parts.getFirst() + "." + own.getLast());
            out.add("fln=" + parts.getLast() + "." + own.getLast());
        }
        if (subject.returns()) {
            parts.forEach(part -> out.add("fp=" + part));
            if (parts.size() > 1) {
                out.add("f01=" + parts.get(0) + "." + parts.get(1));
            }
            for (String code : subject.traits().codes()) {
                int underscore = code.indexOf('_');
                out.add("c=" + (underscore > 0 ? code.substring(0, underscore) : code.toUpperCase(Locale.ROOT)));
            }
            out.add(subject.traits().codes().isEmpty() ? "c.none" : "c.some");
        } else if (subject.position() == subject.traits().parameters() - 1) {
            out.add("pos=last");
        }
    }

    private void prose(List<String> out, Subject subject, String direction) {
        String text = subject.prose().text();
        if (text.isEmpty()) {
            out.add("p.empty");
            out.add("pk.empty." + subject.traits().kind() + "."
                    + subject.traits().mode());
            return;
        }
        String sentence = subject.prose().firstSentence();
        List<String> words = masked(Tokens.words(sentence, HEAD_WORDS), subject.name());
        cues(out, subject, text, direction);
        String before = "^";
        String beforeThat = "";
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            out.add("w=" + word);
            if (i < 14) {
                out.add("b=" + before + "." + word);
                if (!beforeThat.isEmpty()) {
                    out.add("t=" + beforeThat + "." + before + "." + word);
                }
            }
            if (i < 5) {
                out.add("w" + i + "=" + word);
            }
            beforeThat = before;
            before = word;
        }
        if (!words.isEmpty()) {
            out.add("w0d=" + words.getFirst() + (words.size() > 1 ? "." + words.get(1) : "") + "." + direction);
        }
        if (text.length() > sentence.length()) {
            String rest = text.substring(Math.min(text.length(), sentence.length()));
            masked(Tokens.words(rest, TAIL_WORDS), subject.name()).forEach(word -> out.add("s=" + word));
        }
    }

    /** Turns of phrase that bear on the class wherever they stand. */
    private static void cues(List<String> out, Subject subject, String text, String direction) {
        String lower = text.toLowerCase(Locale.ROOT);
        for (String cue : CUES.in(lower)) {
            String name = "q=" + cue.replace(' ', '_');
            out.add(name);
            out.add(name + "." + direction);
            if (subject.returns()) {
                out.add(name + "." + subject.traits().mode());
            }
        }
        if (lower.startsWith("reserved") || lower.startsWith("not used") || lower.startsWith("unused")) {
            out.add("p.reserved");
        }
    }

    private List<String> masked(List<String> words, String own) {
        List<String> out = new ArrayList<>(words.size());
        for (String word : words) {
            out.add(mask(word, own));
        }
        return out;
    }

    private String mask(String word, String own) {
        if (word.equals(own)) {
            return "<self>";
        }
        boolean symbol = PhraseReader.symbolLike(word);
        if (!symbol) {
            return digits(word) ? "<number>" : word.toLowerCase(Locale.ROOT);
        }
        boolean typed = word.endsWith("-typed") || word.endsWith("-type");
        NativeType type = names.find(typed ? word.substring(0, word.lastIndexOf('-')) : word);
        if (type != null) {
            return "<" + shape(type) + (typed ? "-typed>" : ">");
        }
        int underscore = word.indexOf('_');
        boolean constant = Tokens.isUpper(word) && underscore > 0;
        if (constant) {
            return "<constant>";
        }
        return Tokens.isUpper(word) ? word : "<symbol>";
    }

    private static boolean digits(String word) {
        return !word.isEmpty() && Character.isDigit(word.charAt(0));
    }

    /** The shape of a type: its class, and for common scalars their name, since ULONG and SIZE_T are known anywhere. */
    static String shape(NativeType type) {
        return switch (type) {
            case NativeType.Void v -> "void";
            case NativeType.Scalar s -> s.abi().name().toLowerCase(Locale.ROOT);
            case NativeType.Bool b -> "bool" + b.abi().name().toLowerCase(Locale.ROOT);
            case NativeType.Enumeration e -> "enum";
            case NativeType.Struct s -> "struct";
            case NativeType.Array a -> "array";
            case NativeType.Pointer p -> "p-" + shallow(p.target());
            case NativeType.Text t -> "text";
            case NativeType.Handle h -> "handle-" + h.abi().name().toLowerCase(Locale.ROOT);
            case NativeType.Callback c -> "callback";
            case NativeType.ComInterface c -> "interface";
            case NativeType.Unknown u -> "unknown";
        };
    }

    private static String shallow(NativeType target) {
        return target instanceof NativeType.Pointer ? "ptr" : shape(target);
    }
}
