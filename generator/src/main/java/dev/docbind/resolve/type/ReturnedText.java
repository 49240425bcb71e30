package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import java.util.regex.Pattern;

/** Recognises strings among returned {@code char} pointers, which C spells like a pointer to one character. */
public final class ReturnedText {

    private static final Pattern STRING = Pattern.compile("\\b(null|zero|nul)-terminated\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT_FREED =
            Pattern.compile("\\b(not|never)\\b[^.]{0,40}\\b(free|freed|released)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern FREED =
            Pattern.compile("\\b(free|frees|freed|freeing|released?|deallocated?)\\b", Pattern.CASE_INSENSITIVE);

    private ReturnedText() {}

    /**
     * The type as text where the page says that the pointer leads to a string; a string that the caller must free stays a
     * pointer, because the pointer is needed for that.
     */
    public static ResolvedType asText(ResolvedType type, String words, NativeType.Encoding narrow) {
        boolean characters = type.type() instanceof NativeType.Pointer pointer
                && pointer.target() instanceof NativeType.Scalar scalar
                && scalar.abi() == Abi.I8
                && scalar.name().equals("char");
        boolean freed = FREED.matcher(NOT_FREED.matcher(words).replaceAll("")).find();
        return characters && !freed && STRING.matcher(words).find()
                ? new ResolvedType(new NativeType.Text(narrow, true), type.cType(), type.evidence(), type.pointee())
                : type;
    }
}
