package dev.docbind.win32metadata;

import dev.docbind.ctype.BasicKind;
import dev.docbind.ctype.CType;
import java.util.Set;
import net.codecrete.windowsapi.metadata.Array;
import net.codecrete.windowsapi.metadata.ComInterface;
import net.codecrete.windowsapi.metadata.EnumType;
import net.codecrete.windowsapi.metadata.Pointer;
import net.codecrete.windowsapi.metadata.Primitive;
import net.codecrete.windowsapi.metadata.Type;

/**
 * Names the types of the metadata in C. An enumeration that no page documents stands for its number, since the metadata
 * invents enumerations for flags that headers only define.
 *
 * @param documented the names that pages document
 */
record Types(Set<String> documented) {

    CType of(Type type) {
        return switch (type) {
            case Primitive primitive -> primitive(primitive);
            case Pointer pointer -> new CType.Pointer(of(pointer.referencedType()), false);
            case ComInterface com -> new CType.Pointer(new CType.Named(com.nativeName()), false);
            case EnumType enumeration ->
                documented.contains(enumeration.nativeName())
                        ? new CType.Named(enumeration.nativeName())
                        : of(enumeration.baseType());
            case Array array -> {
                long length = array.arrayLength();
                yield new CType.Array(of(array.itemType()), length, Long.toString(length));
            }
            default -> new CType.Named(name(type));
        };
    }

    private static String name(Type type) {
        return type.nativeName().equals("Guid") ? "GUID" : type.nativeName();
    }

    private static CType primitive(Primitive primitive) {
        return switch (primitive.kind()) {
            case VOID -> new CType.Void();
            case BOOL -> new CType.Basic(BasicKind.BOOL);
            case CHAR -> new CType.Named("WCHAR");
            case SBYTE -> new CType.Named("CHAR");
            case BYTE -> new CType.Named("BYTE");
            case INT16 -> new CType.Named("SHORT");
            case UINT16 -> new CType.Named("WORD");
            case INT32 -> new CType.Named("INT");
            case UINT32 -> new CType.Named("DWORD");
            case INT64 -> new CType.Named("LONGLONG");
            case UINT64 -> new CType.Named("ULONGLONG");
            case SINGLE -> new CType.Basic(BasicKind.FLOAT);
            case DOUBLE -> new CType.Basic(BasicKind.DOUBLE);
            case STRING -> new CType.Named("PCWSTR");
            case INT_PTR -> new CType.Named("INT_PTR");
            case UINT_PTR -> new CType.Named("UINT_PTR");
        };
    }

    /** The type with a constant target. */
    static CType constant(CType type) {
        return switch (type) {
            case CType.Pointer pointer -> new CType.Pointer(pointer.target(), true);
            case CType.Named named when named.name().equals("PWSTR") -> new CType.Named("PCWSTR");
            case CType.Named named when named.name().equals("PSTR") -> new CType.Named("PCSTR");
            default -> type;
        };
    }
}
