package dev.docbind.ctype;

import dev.docbind.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Makes random declarations that every C compiler accepts; the same seed gives the same ones. */
final class RandomDeclarations {

    private static final SourceLocation NOWHERE = SourceLocation.of("random.h", 1);
    private static final List<BasicKind> WHOLE = List.of(
            BasicKind.BOOL,
            BasicKind.CHAR,
            BasicKind.SCHAR,
            BasicKind.UCHAR,
            BasicKind.SHORT,
            BasicKind.USHORT,
            BasicKind.INT,
            BasicKind.UINT,
            BasicKind.LONG,
            BasicKind.ULONG,
            BasicKind.LLONG,
            BasicKind.ULLONG);
    private static final List<String> CONVENTIONS = List.of("", "", "", "WINAPI", "__stdcall", "__cdecl");
    private static final List<String> ANNOTATIONS = List.of("", "", "_In_", "_Out_writes_bytes_(n)", "in, optional");

    private final Random random;
    private final boolean decorated;
    private int names;

    /**
     * A source of declarations.
     *
     * @param seed decides which
     * @param decorated whether they carry annotations and calling conventions, which not every compiler knows
     */
    RandomDeclarations(long seed, boolean decorated) {
        this.random = new Random(seed);
        this.decorated = decorated;
    }

    private String name(String prefix) {
        return prefix + names++;
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** Any declaration the parser knows. */
    CDeclaration declaration() {
        return switch (random.nextInt(6)) {
            case 0 -> new CDeclaration.Prototype(name("function"), function(2), NOWHERE);
            case 1 -> new CDeclaration.Typedef(name("Type"), type(3), NOWHERE);
            case 2 -> new CDeclaration.Variable(name("variable"), type(3), NOWHERE);
            case 3 -> enumeration();
            default -> structure();
        };
    }

    private CDeclaration enumeration() {
        List<CEnum.Member> members = new ArrayList<>();
        long next = random.nextInt(9) - 4;
        for (int i = 0; i <= random.nextInt(6); i++) {
            members.add(new CEnum.Member(name("MEMBER"), next, 0));
            next += chance(50) ? 1 : random.nextInt(1000);
        }
        String tag = name("Enum");
        return new CDeclaration.Tag(tag, new CType.Enumerated(new CEnum(tag, members, null)), NOWHERE);
    }

    /** A structure or union with a tag. */
    CDeclaration.Tag structure() {
        String tag = name("Struct");
        int packing = chance(30) ? pick(List.of(1, 2, 4, 8, 16)) : 0;
        CComposite definition = composite(tag, packing, 3);
        return new CDeclaration.Tag(tag, new CType.Composite(definition), NOWHERE);
    }

    private CComposite composite(String tag, int packing, int depth) {
        boolean union = chance(20);
        boolean bits = chance(60);
        List<CField> fields = new ArrayList<>();
        int count = 1 + random.nextInt(7);
        for (int i = 0; i < count; i++) {
            fields.add(bits && chance(60) ? bitField(i > 0) : field(packing, depth));
        }
        if (fields.stream().allMatch(field -> field.name() == null)) {
            fields.add(new CField(name("field"), new CType.Basic(pick(WHOLE)), null, 0, "", 0));
        }
        boolean packed = packing == 0 && chance(8);
        int alignment = packing == 0 && !packed && chance(5) ? pick(List.of(4, 8, 16, 32)) : 0;
        return new CComposite(union, tag, List.copyOf(fields), packing, packed, alignment);
    }

    private CField bitField(boolean zero) {
        BasicKind kind = pick(WHOLE);
        int most = switch (kind) {
            case BOOL -> 1;
            case CHAR, SCHAR, UCHAR -> 8;
            case SHORT, USHORT -> 16;
            case LLONG, ULLONG -> 64;
            default -> 32;
        };
        CType type = new CType.Basic(kind);
        if (zero && chance(10)) {
            return new CField(null, type, 0, 0, "", 0);
        }
        String name = chance(10) ? null : name("bits");
        return new CField(name, type, 1 + random.nextInt(chance(50) ? most : Math.min(most, 5)), 0, "", 0);
    }

    private CField field(int packing, int depth) {
        if (depth > 0 && chance(15)) {
            CType inner = new CType.Composite(composite(null, packing, depth - 1));
            boolean array = chance(30);
            CType type = array ? new CType.Array(inner, 3L, "3") : inner;
            return new CField(array || chance(50) ? name("inner") : null, type, null, 0, "", 0);
        }
        int alignment = packing == 0 && chance(3) ? pick(List.of(2, 4, 8, 16)) : 0;
        return new CField(name("field"), object(2), null, alignment, "", 0);
    }

    private CType basic() {
        List<BasicKind> all = new ArrayList<>(WHOLE);
        all.addAll(List.of(BasicKind.FLOAT, BasicKind.DOUBLE));
        return new CType.Basic(pick(all));
    }

    /** A type that takes room: no function, no {@code void}. */
    private CType object(int depth) {
        if (depth == 0 || chance(60)) {
            return basic();
        }
        if (chance(50)) {
            long length = 1 + random.nextInt(5);
            return new CType.Array(object(depth - 1), length, Long.toString(length));
        }
        return pointer(depth - 1);
    }

    private CType pointer(int depth) {
        CType target = switch (random.nextInt(5)) {
            case 0 -> new CType.Void();
            case 1 -> function(depth);
            default -> object(depth);
        };
        return new CType.Pointer(target, !(target instanceof CType.Function) && chance(30));
    }

    private CType type(int depth) {
        return chance(50) ? pointer(depth) : object(depth);
    }

    private CType.Function function(int depth) {
        List<CParameter> parameters = new ArrayList<>();
        int count = depth == 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < count; i++) {
            CType type = chance(40) ? pointer(depth - 1) : basic();
            parameters.add(
                    new CParameter(chance(80) ? name("parameter") : null, type, decorated ? pick(ANNOTATIONS) : ""));
        }
        CType returns = chance(30) ? new CType.Void() : chance(30) ? pointer(depth == 0 ? 0 : depth - 1) : basic();
        return new CType.Function(returns, parameters, count > 0 && chance(10), decorated ? pick(CONVENTIONS) : "");
    }
}
