package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Direction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.plan.NameTable;
import dev.docbind.plan.PlannedType;
import dev.docbind.plan.Pointees;
import org.jspecify.annotations.Nullable;

/** Maps native types to the Java types that users see, from the point of view of one header. */
final class Types {

    private final Context context;
    private final String header;

    Types(Context context, String header) {
        this.context = context;
        this.header = header;
    }

    /** The generated class of a structure, null where none is generated or the name is ambiguous. */
    @Nullable
    ClassName structure(String name) {
        return find(NameTable.Sort.STRUCTURE, name);
    }

    /** The plan of a structure, null where none is generated. */
    PlannedType.@Nullable Structure structurePlan(String name) {
        return (PlannedType.Structure) context.plan().names().find(NameTable.Sort.STRUCTURE, name, header);
    }

    PlannedType.@Nullable Enumeration enumerationPlan(String name) {
        return (PlannedType.Enumeration) context.plan().names().find(NameTable.Sort.ENUMERATION, name, header);
    }

    PlannedType.@Nullable Handle handlePlan(String name) {
        return (PlannedType.Handle) context.plan().names().find(NameTable.Sort.HANDLE, name, header);
    }

    @Nullable
    ClassName find(NameTable.Sort sort, String name) {
        PlannedType type = context.plan().names().find(sort, name, header);
        return type == null ? null : Context.className(type.name());
    }

    /** The generated type of an enumeration whose number is an int; null where there is none. */
    @Nullable
    ClassName enumeration(String name) {
        PlannedType.Enumeration plan = enumerationPlan(name);
        return plan == null || EnumerationEmitter.isLong(plan) ? null : Context.className(plan.name());
    }

    /** What a handle passes for a value. */
    Carrier carrier(NativeType type) {
        if (type instanceof NativeType.Scalar scalar && Pointees.isWide(scalar)) {
            return Carrier.ofWide();
        }
        if (type instanceof NativeType.Struct struct) {
            ClassName name = structure(struct.name());
            return name == null ? Carrier.of(Abi.PTR) : Carrier.ofStructure(name);
        }
        return Carrier.of(type.abi());
    }

    /** The type of a parameter in the interface. */
    TypeName parameter(ModelParameter parameter) {
        NativeType type = parameter.type().type();
        return switch (type) {
            case NativeType.Text text -> isInput(parameter, text) ? ClassName.get(String.class) : Carrier.SEGMENT;
            case NativeType.Pointer pointer -> pointer(parameter, pointer);
            case NativeType.Handle handle -> orCarrier(find(NameTable.Sort.HANDLE, handle.name()), type);
            case NativeType.Callback callback -> callback(callback);
            case NativeType.ComInterface com -> orCarrier(find(NameTable.Sort.INTERFACE, com.name()), type);
            default -> value(type);
        };
    }

    /** A string the function only reads. */
    static boolean isInput(ModelParameter parameter, NativeType.Text text) {
        return !text.writable() && parameter.direction() != Direction.OUT && parameter.direction() != Direction.INOUT;
    }

    private TypeName callback(NativeType.Callback callback) {
        ClassName name = find(NameTable.Sort.CALLBACK, callback.name());
        return name == null ? Carrier.SEGMENT : ParameterizedTypeName.get(Runtime.CALLBACK, name);
    }

    private TypeName pointer(ModelParameter parameter, NativeType.Pointer pointer) {
        NativeType out = Pointees.outTarget(parameter);
        if (out != null) {
            return out(out);
        }
        if (pointer.target() instanceof NativeType.Struct struct && Pointees.isSingle(parameter)) {
            return orCarrier(structure(struct.name()), pointer);
        }
        return Carrier.SEGMENT;
    }

    private static TypeName out(NativeType target) {
        return Runtime.out(
                switch (target.abi()) {
                    case I8 -> "ByteOut";
                    case I16 -> "ShortOut";
                    case I32 -> "IntOut";
                    case I64 -> "LongOut";
                    case F32 -> "FloatOut";
                    case F64 -> "DoubleOut";
                    default -> "PointerOut";
                });
    }

    /** The type of a result. */
    TypeName result(NativeType type) {
        return switch (type) {
            case NativeType.Text _ -> ClassName.get(String.class);
            case NativeType.Handle handle -> orCarrier(find(NameTable.Sort.HANDLE, handle.name()), type);
            default -> value(type);
        };
    }

    /** The type of a value that is passed as such: a number, truth value, enumeration or structure. */
    TypeName value(NativeType type) {
        return switch (type) {
            case NativeType.Bool _ -> TypeName.BOOLEAN;
            case NativeType.Enumeration enumeration -> orCarrier(enumeration(enumeration.name()), type);
            case NativeType.Struct struct -> orCarrier(structure(struct.name()), type);
            case NativeType.Unknown _ -> ClassName.OBJECT;
            default -> carrier(type).type();
        };
    }

    private TypeName orCarrier(@Nullable ClassName name, NativeType type) {
        return name == null ? carrier(type).type() : name;
    }
}
