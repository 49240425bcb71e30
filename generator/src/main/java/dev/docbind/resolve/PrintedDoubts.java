package dev.docbind.resolve;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Direction;
import dev.docbind.model.Evidence;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * Tells where the type that a page prints for a parameter contradicts what the page says about it: what is written to
 * needs a pointer, a handle is not 32 bits wide, a string whose characters depend on a compiler setting is not surely
 * narrow, and what "does not return a value" returns none.
 */
final class PrintedDoubts {

    private static final Set<Abi> VALUES = Set.of(Abi.I8, Abi.I16, Abi.I32, Abi.I64, Abi.F32, Abi.F64, Abi.STRUCT);
    private static final Pattern POINTING = Pattern.compile(
            "\\b(?:pointers?|points?|address\\w*|arrays?|buffers?|lists?|receiv\\w*|string|structures?|vectors?|matri\\w+|blocks?|table)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern VALUE_NAME = Pattern.compile("(?:dw|cb|cch|ul|us)[A-Z]\\w*");
    private static final Pattern PLAIN_NAME = Pattern.compile("(?!p|lp|rg|ar|out|ref)\\w+");
    private static final Pattern HANDLE_NAME = Pattern.compile("\\w*Handle");
    private static final Pattern HANDLE_WORDS = Pattern.compile(
            "^(?:Returns |The return value is |(?:[Tt]he|[Aa]n?) )*(?:[\\w-]+ ){0,3}handle(?= to\\b| used\\b| of\\b|\\.|,)");
    private static final Pattern TO_STRING =
            Pattern.compile("^(?:(?:A |The )?[Pp]ointer to (?:an? |the )?|(?:A|The) )(?:[\\w-]+ )?string\\b");
    private static final Pattern TO_STRUCTURE =
            Pattern.compile("^(?:A |The )?[Pp]ointer to (?:an? |the )?[^.]{0,60}\\bstructures?\\b");
    private static final Pattern NO_VALUE =
            Pattern.compile("^(?:None|This \\w+ (?:does not|doesn.t) return a value)\\b");
    private static final Pattern SOME_VALUE =
            Pattern.compile("\\bsucceeds?,? (?:it returns|the return value is)\\b|\\b[Rr]eturns (?:an? )?HRESULT\\b");
    private static final Pattern CODE_VALUE =
            Pattern.compile("\\bsucceeds?,? (?:it returns|the return value is) (?:NO_ERROR|ERROR_SUCCESS|S_OK)\\b");
    private static final Pattern WIDE = Pattern.compile("\\b(?:LPC?WSTR|PC?WSTR|UNICODE|Unicode)\\b");
    private static final NativeType UNKNOWN = new NativeType.Unknown();

    private PrintedDoubts() {}

    /**
     * The type of a parameter that still holds once its name, its direction and its words are held against what was
     * printed.
     *
     * @param printed the type as printed
     * @param name the parameter's name
     * @param direction which way it carries data, as stated
     * @param own what the page says about the parameter
     * @param around what else bears on its strings
     */
    static ResolvedType settle(
            ResolvedType printed, String name, Direction direction, Supplier<String> own, Supplier<String> around) {
        if (!onPage(printed.evidence())) {
            return printed;
        }
        boolean written = direction == Direction.OUT || direction == Direction.INOUT;
        if (written && VALUES.contains(printed.type().abi())) {
            return unknown(printed, "written-to-a-value");
        }
        boolean handle = HANDLE_NAME.matcher(name).matches();
        if (handle && printed.type().abi() == Abi.I32) {
            return unknown(printed, "narrow-handle");
        }
        boolean plain = direction == Direction.IN && PLAIN_NAME.matcher(name).matches()
                || !written && VALUE_NAME.matcher(name).matches();
        if (plain && valueBehindPointer(printed.type()) && speaksOfValue(own.get())) {
            return unknown(printed, "value-behind-a-pointer");
        }
        return contradicts(printed, direction, own, around)
                ? new ResolvedType(new NativeType.Pointer(UNKNOWN, false), printed.cType(), printed.evidence(), null)
                : printed;
    }

    /** Whether a printed type points to a number that the caller may change. */
    private static boolean valueBehindPointer(NativeType type) {
        return type instanceof NativeType.Pointer pointer
                && !pointer.targetConst()
                && pointer.target() instanceof NativeType.Scalar scalar
                && scalar.abi() == Abi.I32;
    }

    private static boolean speaksOfValue(String words) {
        return !words.isEmpty() && !POINTING.matcher(words).find();
    }

    /** Whether words and printed type agree that there is a pointer, and not on what it points to. */
    private static boolean contradicts(
            ResolvedType printed, Direction direction, Supplier<String> own, Supplier<String> around) {
        NativeType type = printed.type();
        if (type instanceof NativeType.Text text) {
            boolean narrow = text.encoding() != NativeType.Encoding.UTF16
                    && !printed.cType().contains("char");
            return narrow && WIDE.matcher(around.get()).find()
                    || TO_STRUCTURE.matcher(own.get()).find();
        }
        boolean toText = type instanceof NativeType.Pointer pointer && pointer.target() instanceof NativeType.Text;
        return toText
                && direction == Direction.IN
                && TO_STRING.matcher(own.get()).find();
    }

    /** Whether a type was printed on a page; what a sidecar file declares holds against the page's words. */
    private static boolean onPage(Evidence evidence) {
        return evidence.source() == Source.DECLARATION && !evidence.rule().endsWith(".sidecar");
    }

    /** The return type that still holds once the words of the returns section are held against what was printed. */
    static ResolvedType settleReturn(ResolvedType printed, String words) {
        if (!onPage(printed.evidence())) {
            return printed;
        }
        NativeType type = printed.type();
        boolean nothing = type instanceof NativeType.Void;
        boolean pointer = type.abi() == Abi.PTR;
        boolean number = type instanceof NativeType.Scalar && type.abi() == Abi.I32;
        boolean against = nothing && SOME_VALUE.matcher(words).find()
                || !nothing && NO_VALUE.matcher(words).find()
                || pointer && CODE_VALUE.matcher(words).find()
                || number && HANDLE_WORDS.matcher(words).find();
        return against ? unknown(printed, "returned-otherwise") : printed;
    }

    private static ResolvedType unknown(ResolvedType printed, String rule) {
        return new ResolvedType(UNKNOWN, printed.cType(), doubted(printed, rule), null);
    }

    private static Evidence doubted(ResolvedType printed, String rule) {
        Evidence evidence = printed.evidence();
        return new Evidence(evidence.source(), rule, evidence.location(), evidence.excerpt(), 0);
    }
}
