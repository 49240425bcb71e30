package dev.docbind.win32metadata;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.CEnum;
import dev.docbind.ctype.CParameter;
import dev.docbind.ctype.CPrinter;
import dev.docbind.ctype.CType;
import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.SourceLocation;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.codecrete.windowsapi.metadata.ComInterface;
import net.codecrete.windowsapi.metadata.ConstantValue;
import net.codecrete.windowsapi.metadata.Delegate;
import net.codecrete.windowsapi.metadata.EnumType;
import net.codecrete.windowsapi.metadata.Member;
import net.codecrete.windowsapi.metadata.Method;
import net.codecrete.windowsapi.metadata.Namespace;
import net.codecrete.windowsapi.metadata.Parameter;
import net.codecrete.windowsapi.metadata.Struct;
import net.codecrete.windowsapi.metadata.TypeAlias;
import org.jspecify.annotations.Nullable;

/** Makes C declarations of single definitions of the metadata, for one target. */
final class Declarations {

    private static final String WINAPI = "WINAPI";

    private final String otherProcessor;
    private final Types types;
    private final ParameterNotes notes = new ParameterNotes();

    Declarations(Target target, Set<String> documented) {
        this.otherProcessor = target == Target.WINDOWS_ARM64 ? "_X64" : "_ARM64";
        this.types = new Types(documented);
    }

    /** Whether a definition is one for the other processor: the reader gives these a name with a suffix. */
    boolean foreign(String name, String nativeName) {
        return !name.equals(nativeName) && name.endsWith(otherProcessor);
    }

    /** Whether two declarations of one name say the same. */
    static boolean same(CDeclaration left, CDeclaration right) {
        CPrinter printer = new CPrinter();
        return printer.declaration(left).equals(printer.declaration(right));
    }

    CDeclaration function(Method method) {
        return new CDeclaration.Prototype(method.nativeName(), signature(method), place(method.namespace()));
    }

    private CType.Function signature(Method method) {
        List<ParameterNotes.Note> said = notes.of(method.methodDefIndex());
        List<CParameter> parameters = new ArrayList<>();
        Parameter[] declared = method.parameters();
        for (int i = 0; i < declared.length; i++) {
            ParameterNotes.Note note = i < said.size() ? said.get(i) : ParameterNotes.Note.NONE;
            CType type = types.of(declared[i].type());
            parameters.add(new CParameter(
                    declared[i].name(), note.constant() ? Types.constant(type) : type, note.annotations()));
        }
        return new CType.Function(types.of(method.returnType()), List.copyOf(parameters), false, WINAPI);
    }

    CDeclaration callback(Delegate delegate) {
        CType pointer = new CType.Pointer(signature(delegate.signature()), false);
        return new CDeclaration.Typedef(delegate.nativeName(), pointer, place(delegate.namespace()));
    }

    CDeclaration alias(TypeAlias alias) {
        CType type = types.of(alias.aliasedType());
        return new CDeclaration.Typedef(alias.nativeName(), type, place(alias.namespace()));
    }

    /** A structure; none where it has no members, or bitfields, whose widths the reader does not give. */
    Optional<CDeclaration> structure(Struct struct) {
        return new Structures(types)
                .composite(struct)
                .map(type -> new CDeclaration.Typedef(struct.nativeName(), type, place(struct.namespace())));
    }

    /** An enumeration that pages document; of any other only its constants, since the metadata may have invented it. */
    List<CDeclaration> enumeration(EnumType enumeration) {
        SourceLocation place = place(enumeration.namespace());
        if (!types.documented().contains(enumeration.nativeName())) {
            List<CDeclaration> constants = new ArrayList<>();
            for (Member member : enumeration.members()) {
                Long value = number(member.value());
                if (value != null) {
                    constants.add(new CDeclaration.Constant(member.name(), value, value.toString(), place));
                }
            }
            return constants;
        }
        List<CEnum.Member> members = new ArrayList<>();
        for (Member member : enumeration.members()) {
            members.add(new CEnum.Member(member.name(), number(member.value()), 0));
        }
        String name = enumeration.nativeName();
        CType underlying = types.of(enumeration.baseType());
        CType type = new CType.Enumerated(new CEnum(name, List.copyOf(members), underlying));
        return List.of(new CDeclaration.Typedef(name, type, place));
    }

    /**
     * An interface. The metadata lists methods as they stand in the table, where Microsoft's compiler has overloaded ones
     * the other way round than they are declared.
     */
    CDeclaration comInterface(ComInterface com) {
        Map<String, List<CDeclaration.Prototype>> methods = new LinkedHashMap<>();
        for (Method method : com.methods()) {
            String name = method.nativeName();
            CType.Function plain = signature(method);
            CType.Function type =
                    new CType.Function(plain.returns(), plain.parameters(), plain.variadic(), "STDMETHODCALLTYPE");
            methods.computeIfAbsent(name, _ -> new ArrayList<>())
                    .add(new CDeclaration.Prototype(name, type, place(com.namespace())));
        }
        List<CDeclaration.Prototype> declared = new ArrayList<>();
        methods.values().forEach(overloads -> declared.addAll(overloads.reversed()));
        ComInterface base = com.implementedInterface();
        String iid = com.getIid() == null ? "" : com.getIid().toString();
        return new CDeclaration.Interface(
                com.nativeName(),
                base == null ? "" : base.nativeName(),
                List.copyOf(declared),
                iid,
                place(com.namespace()));
    }

    /** A constant; none where its value is no number. */
    Optional<CDeclaration> constant(ConstantValue constant) {
        Long value = number(constant.value());
        return value == null
                ? Optional.empty()
                : Optional.of(new CDeclaration.Constant(
                        constant.name(), value, value.toString(), place(constant.namespace())));
    }

    private static @Nullable Long number(@Nullable Object value) {
        boolean whole =
                value instanceof Integer || value instanceof Long || value instanceof Short || value instanceof Byte;
        return whole ? Long.valueOf(((Number) value).longValue()) : null;
    }

    private static SourceLocation place(Namespace namespace) {
        return SourceLocation.of(namespace.name());
    }
}
