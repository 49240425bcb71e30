package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.CParser;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.CType;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.model.Evidence;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import org.jspecify.annotations.Nullable;

/** Makes resolved types out of C types and out of the text of type lines and overlays. */
public final class TypeResolver {

    private static final int EXCERPT = 160;

    private final TypeMapper mapper;
    private final CParser parser;

    /** Resolves with this mapper; type texts are read by this parser. */
    public TypeResolver(TypeMapper mapper, CParser parser) {
        this.mapper = mapper;
        this.parser = parser;
    }

    /** How plain {@code char} strings are encoded on the target. */
    public NativeType.Encoding narrow() {
        return mapper.narrow();
    }

    /** The type that C text declares. */
    public ResolvedType declared(CType type, Source source, String rule, SourceLocation location) {
        NativeType mapped = mapper.map(type);
        String spelling = new CPrinter().type(type);
        String excerpt = spelling.length() > EXCERPT ? spelling.substring(0, EXCERPT) : spelling;
        boolean known = mapped.abi() != Abi.UNKNOWN;
        Evidence evidence = new Evidence(source, rule, location, excerpt, known ? 1 : 0);
        return new ResolvedType(mapped, spelling, evidence, known && hasPointee(mapped) ? evidence : null);
    }

    /** The type a type line or an overlay writes, null where it is no C type or names something unknown. */
    public @Nullable ResolvedType written(String text, Source source, String rule, SourceLocation location) {
        String clean = text.replace("\\_", "_").strip();
        CType type = clean.isEmpty() || clean.length() > 300 ? null : parser.type(clean);
        if (type == null) {
            return null;
        }
        ResolvedType resolved = declared(type, source, rule, location);
        return resolved.type().abi() == Abi.UNKNOWN ? null : resolved;
    }

    private static boolean hasPointee(NativeType type) {
        return switch (type) {
            case NativeType.Text text -> true;
            case NativeType.Pointer pointer -> !(pointer.target() instanceof NativeType.Unknown);
            default -> false;
        };
    }
}
