package dev.docbind.resolve.type;

import dev.docbind.ctype.Abi;
import dev.docbind.ctype.BasicKind;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import dev.docbind.ctype.TypeScope;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.NativeType;
import dev.docbind.resolve.SymbolIndex;
import dev.docbind.resolve.registry.HeaderTypes;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says what a C type is for a Java caller: number, truth value, handle, text, structure, callback and so on. */
public final class TypeMapper implements TypeNames {

    private static final Pattern TEXT_NAME =
            Pattern.compile("(?:LP|P|NTSTRSAFE_P|STRSAFE_LP)(C?)(N?Z?Z?)(W|T|)(?:U?)(?:Z?)STR");
    private static final Set<String> NO_HANDLE = Set.of("PVOID", "LPVOID", "LPCVOID", "PCVOID", "va_list");
    private static final Pattern POINTER_NAME = Pattern.compile("(LP|P)[A-Z_]");
    private static final Set<String> UNIONS = Set.of("LARGE_INTEGER", "ULARGE_INTEGER", "PHYSICAL_ADDRESS");
    private static final Set<String> LONG_UNIONS = Set.of("_LARGE_INTEGER", "_ULARGE_INTEGER");
    private static final NativeType UNKNOWN = new NativeType.Unknown();
    private static final int HOPS = 32;

    private final TypeScope scope;
    private final SymbolIndex symbols;
    private final Target target;
    private final @Nullable HeaderTypes headers;

    /** Maps with the declared types of a scope and the documented names of an index. */
    public TypeMapper(TypeScope scope, SymbolIndex symbols, Target target) {
        this(scope, symbols, target, null);
    }

    /** Maps with these, and with what headers have under names that are neither declared nor documented. */
    public TypeMapper(TypeScope scope, SymbolIndex symbols, Target target, @Nullable HeaderTypes headers) {
        this.scope = scope;
        this.symbols = symbols;
        this.target = target;
        this.headers = headers;
    }

    @Override
    public @Nullable NativeType find(String name) {
        NativeType type = named(name, 0);
        return type instanceof NativeType.Unknown ? null : type;
    }

    /** The type for a Java caller; {@link NativeType.Unknown} where a name in it is not known. */
    public NativeType map(CType type) {
        return map(type, 0);
    }

    private NativeType map(CType type, int depth) {
        if (depth > HOPS) {
            return UNKNOWN;
        }
        return switch (type) {
            case CType.Void v -> new NativeType.Void();
            case CType.Basic basic -> basic(basic.kind());
            case CType.Named named -> named(named.name(), depth + 1);
            case CType.Tagged tagged -> tagged(tagged);
            case CType.Pointer pointer -> pointer(pointer, depth + 1);
            case CType.Array array ->
                new NativeType.Array(map(array.element(), depth + 1), array.length() == null ? -1 : array.length());
            case CType.Function function -> new NativeType.Pointer(new NativeType.Void(), false);
            case CType.Composite composite -> composite(composite.definition().tag());
            case CType.Enumerated enumerated ->
                enumeration(enumerated, enumerated.definition().tag());
        };
    }

    private static NativeType composite(@Nullable String tag) {
        if (tag != null && LONG_UNIONS.contains(tag)) {
            return new NativeType.Scalar(Abi.I64, tag.startsWith("_U"), tag.substring(1));
        }
        return new NativeType.Struct(tag == null ? "" : tag);
    }

    private NativeType enumeration(CType.Enumerated enumerated, @Nullable String name) {
        CType underlying = enumerated.definition().underlying();
        Abi abi = underlying == null ? Abi.I32 : map(underlying).abi();
        return new NativeType.Enumeration(name == null ? "" : name, abi);
    }

    private NativeType tagged(CType.Tagged tagged) {
        if (LONG_UNIONS.contains(tagged.tag())) {
            return new NativeType.Scalar(
                    Abi.I64, tagged.tag().startsWith("_U"), tagged.tag().substring(1));
        }
        if (tagged.kind() != CType.TagKind.ENUM) {
            return new NativeType.Struct(tagged.tag());
        }
        CType definition = scope.tagged(tagged.kind(), tagged.tag());
        return definition instanceof CType.Enumerated enumerated
                ? enumeration(enumerated, tagged.tag())
                : new NativeType.Enumeration(tagged.tag(), Abi.I32);
    }

    private NativeType named(String name, int depth) {
        switch (name) {
            case "BOOL", "WINBOOL" -> {
                return new NativeType.Bool(Abi.I32, name);
            }
            case "BOOLEAN" -> {
                return new NativeType.Bool(Abi.I8, name);
            }
            case String union
            when UNIONS.contains(union) -> {
                return new NativeType.Scalar(Abi.I64, name.startsWith("U"), name);
            }
            case "VOID" -> {
                return new NativeType.Void();
            }
            default -> {}
        }
        CType type = scope.typedef(name);
        NativeType documented = documented(name);
        if (type == null) {
            CType outside = documented != null || headers == null ? null : headers.typedef(name);
            NativeType known = outside == null ? documented : declared(name, outside, depth);
            known = known == null && headers != null ? pointedTo(name) : known;
            return known != null && !(known instanceof NativeType.Unknown) ? known : byConvention(name);
        }
        if (documented instanceof NativeType.ComInterface || depth > HOPS) {
            return documented == null ? UNKNOWN : documented;
        }
        return declared(name, type, depth);
    }

    /** Whether a type is a union in C and a number in all but name. */
    public static boolean isUnion(String name) {
        return UNIONS.contains(name) || LONG_UNIONS.contains(name);
    }

    /** What a name points to by the convention that PX points to X, null where no page documents that. */
    private @Nullable NativeType pointedTo(String name) {
        SymbolIndex.Entry entry = symbols.pointedTo(name);
        NativeType behind =
                entry == null ? null : documented(entry.declaration().id().name());
        return behind == null || behind instanceof NativeType.Callback ? behind : new NativeType.Pointer(behind, false);
    }

    /** A name beginning with LP stands for a "long pointer" throughout the Windows headers. */
    private NativeType byConvention(String name) {
        boolean longPointer = target.windows() && name.length() > 4 && name.startsWith("LP") && Tokens.isUpper(name);
        return longPointer ? new NativeType.Pointer(UNKNOWN, false) : UNKNOWN;
    }

    private NativeType declared(String name, CType type, int depth) {
        CType resolved = scope.resolve(type);
        if (resolved == null) {
            return UNKNOWN;
        }
        return switch (resolved) {
            case CType.Basic basic -> number(name, basic.kind());
            case CType.Enumerated enumerated -> enumeration(enumerated, name);
            case CType.Composite composite -> new NativeType.Struct(name);
            case CType.Tagged tagged
            when tagged.kind() == CType.TagKind.ENUM -> new NativeType.Enumeration(name, Abi.I32);
            case CType.Tagged tagged -> new NativeType.Struct(name);
            case CType.Pointer pointer -> namedPointer(name, pointer, depth);
            case CType.Function function -> new NativeType.Callback(name);
            default -> map(resolved, depth + 1);
        };
    }

    private NativeType number(String name, BasicKind kind) {
        NativeType basic = basic(kind);
        boolean handle = name.equals("SOCKET") || name.endsWith("HANDLE");
        if (handle) {
            return new NativeType.Handle(name, basic.abi());
        }
        return basic instanceof NativeType.Scalar scalar
                ? new NativeType.Scalar(scalar.abi(), scalar.unsigned(), name)
                : basic;
    }

    private NativeType namedPointer(String name, CType.Pointer pointer, int depth) {
        NativeType.Encoding encoding = textEncoding(name);
        if (encoding != null) {
            return new NativeType.Text(encoding, !pointer.targetConst());
        }
        if (name.equals("BSTR") || name.equals("HSTRING")) {
            return new NativeType.Handle(name, Abi.PTR);
        }
        CType behind = scope.resolve(pointer.target());
        if (behind instanceof CType.Function) {
            return new NativeType.Callback(name);
        }
        boolean opaque =
                behind instanceof CType.Void && !name.toLowerCase(Locale.ROOT).startsWith("void")
                        || behind instanceof CType.Tagged tagged && hidden(name, tagged)
                        || behind instanceof CType.Composite c
                                && c.definition().tag() != null
                                && c.definition().tag().endsWith("__");
        if (opaque && !NO_HANDLE.contains(name) && !name.startsWith("LP")) {
            return new NativeType.Handle(name, Abi.PTR);
        }
        return pointer(pointer, depth + 1);
    }

    /** Whether nothing says what stands behind a pointer, and its name does not say that it is one. */
    private boolean hidden(String name, CType.Tagged tagged) {
        return tagged.tag().endsWith("__")
                || symbols.find(tagged.tag()) == null
                        && !POINTER_NAME.matcher(name).lookingAt();
    }

    private NativeType.@Nullable Encoding textEncoding(String name) {
        var matcher = TEXT_NAME.matcher(name);
        if (!matcher.matches()) {
            return null;
        }
        boolean wide = matcher.group(3).equals("W") || matcher.group(3).equals("T");
        return wide ? wide() : NativeType.Encoding.ANSI;
    }

    private NativeType.Encoding wide() {
        return target.wcharSize() == 2 ? NativeType.Encoding.UTF16 : NativeType.Encoding.UTF32;
    }

    /** How plain {@code char} strings are encoded on the target. */
    NativeType.Encoding narrow() {
        return target.windows() ? NativeType.Encoding.ANSI : NativeType.Encoding.UTF8;
    }

    private NativeType pointer(CType.Pointer pointer, int depth) {
        CType targetType = pointer.target();
        CType behind = scope.resolve(targetType);
        if (behind instanceof CType.Function) {
            return targetType instanceof CType.Named named
                    ? new NativeType.Callback(named.name())
                    : new NativeType.Pointer(new NativeType.Void(), false);
        }
        if (pointer.targetConst() && behind instanceof CType.Basic basic && characters(targetType, basic.kind())) {
            boolean wide = basic.kind() != BasicKind.CHAR;
            return new NativeType.Text(wide ? wide() : narrow(), false);
        }
        NativeType mapped = map(targetType, depth);
        return switch (mapped) {
            case NativeType.ComInterface com when !isPointer(targetType) -> com;
            default -> new NativeType.Pointer(mapped, pointer.targetConst());
        };
    }

    /** Whether a type is a pointer already, so that a pointer to it is one to a pointer. */
    private boolean isPointer(CType type) {
        if (type instanceof CType.Named named) {
            SymbolIndex.Entry entry = symbols.find(named.name());
            return entry != null && entry.pointer() || scope.resolve(type) instanceof CType.Pointer;
        }
        return type instanceof CType.Pointer;
    }

    /** Whether an array of this type is text: plain characters, not the small numbers that share their representation. */
    private static boolean characters(CType type, BasicKind kind) {
        if (type instanceof CType.Named named) {
            return Set.of("CHAR", "WCHAR", "TCHAR", "wchar_t", "OLECHAR").contains(named.name());
        }
        return kind == BasicKind.CHAR || kind == BasicKind.WCHAR;
    }

    private @Nullable NativeType documented(String name) {
        SymbolIndex.Entry entry = symbols.find(name);
        if (entry == null) {
            return null;
        }
        ApiKind kind = entry.kind();
        NativeType type = switch (kind) {
            case STRUCTURE, UNION -> new NativeType.Struct(SymbolIndex.preferredName(entry.declaration()));
            case ENUMERATION -> new NativeType.Enumeration(SymbolIndex.preferredName(entry.declaration()), Abi.I32);
            case CALLBACK -> new NativeType.Callback(entry.declaration().id().name());
            case INTERFACE, CLASS ->
                new NativeType.ComInterface(entry.declaration().id().name());
            default -> null;
        };
        boolean pointer =
                entry.pointer() && (kind == ApiKind.STRUCTURE || kind == ApiKind.UNION || kind == ApiKind.ENUMERATION);
        return type != null && pointer ? new NativeType.Pointer(type, false) : type;
    }

    private NativeType basic(BasicKind kind) {
        return switch (kind) {
            case BOOL -> new NativeType.Bool(Abi.I8, "bool");
            case CHAR, SCHAR -> scalar(Abi.I8, false, "char");
            case UCHAR -> scalar(Abi.I8, true, "unsigned char");
            case SHORT -> scalar(Abi.I16, false, "short");
            case USHORT -> scalar(Abi.I16, true, "unsigned short");
            case WCHAR -> scalar(target.wcharSize() == 2 ? Abi.I16 : Abi.I32, true, "wchar_t");
            case INT -> scalar(Abi.I32, false, "int");
            case UINT -> scalar(Abi.I32, true, "unsigned int");
            case LONG -> scalar(target.longSize() == 8 ? Abi.I64 : Abi.I32, false, "long");
            case ULONG -> scalar(target.longSize() == 8 ? Abi.I64 : Abi.I32, true, "unsigned long");
            case LLONG -> scalar(Abi.I64, false, "long long");
            case ULLONG -> scalar(Abi.I64, true, "unsigned long long");
            case FLOAT -> scalar(Abi.F32, false, "float");
            case DOUBLE -> scalar(Abi.F64, false, "double");
            case LDOUBLE -> target.windows() ? scalar(Abi.F64, false, "long double") : UNKNOWN;
            case INT128, UINT128 -> UNKNOWN;
        };
    }

    private static NativeType scalar(Abi abi, boolean unsigned, String name) {
        return new NativeType.Scalar(abi, unsigned, name);
    }
}
