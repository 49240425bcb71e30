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
 * needs a pointer, and a string whose characters depend on a compiler setting is not surely narrow.
 */
final class PrintedDoubts {

    private static final Set<Abi> VALUES = Set.of(Abi.I8, Abi.I16, Abi.I32, Abi.I64, Abi.F32, Abi.F64, Abi.STRUCT);
    private static final Pattern WIDE = Pattern.compile("\\b(?:LPC?WSTR|PC?WSTR|UNICODE|Unicode)\\b");
    private static final NativeType UNKNOWN = new NativeType.Unknown();

    private PrintedDoubts() {}

    /** The type that still holds once direction and words are held against what was printed. */
    static ResolvedType settle(ResolvedType printed, Direction direction, Supplier<String> words) {
        if (printed.evidence().source() != Source.DECLARATION) {
            return printed;
        }
        boolean written = direction == Direction.OUT || direction == Direction.INOUT;
        if (written && VALUES.contains(printed.type().abi())) {
            return new ResolvedType(UNKNOWN, printed.cType(), doubted(printed, "written-to-a-value"), null);
        }
        boolean narrow = printed.type() instanceof NativeType.Text text
                && text.encoding() != NativeType.Encoding.UTF16
                && !printed.cType().contains("char");
        return narrow && WIDE.matcher(words.get()).find()
                ? new ResolvedType(new NativeType.Pointer(UNKNOWN, false), printed.cType(), printed.evidence(), null)
                : printed;
    }

    private static Evidence doubted(ResolvedType printed, String rule) {
        Evidence evidence = printed.evidence();
        return new Evidence(evidence.source(), rule, evidence.location(), evidence.excerpt(), 0);
    }
}
