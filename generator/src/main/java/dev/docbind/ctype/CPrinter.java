package dev.docbind.ctype;

import java.util.List;
import java.util.stream.Collectors;

/** Prints declarations back as C, so that reading them again gives the same. */
public final class CPrinter {

    /** Stands for a value that is not known; no declaration gives this name one. */
    private static final String UNKNOWN = "__value_not_known";

    /** A printer; it keeps no state. */
    public CPrinter() {}

    /** A declaration with its semicolon; a constant as {@code #define}. */
    public String declaration(CDeclaration declaration) {
        return switch (declaration) {
            case CDeclaration.Prototype prototype -> declare(prototype.type(), prototype.name()) + ";";
            case CDeclaration.Typedef typedef ->
                packed(typedef.type(), "typedef " + declare(typedef.type(), typedef.name()) + ";");
            case CDeclaration.Tag tag -> packed(tag.type(), type(tag.type()) + ";");
            case CDeclaration.Constant constant -> "#define " + constant.name() + " " + constant.text();
            case CDeclaration.Variable variable -> "extern " + declare(variable.type(), variable.name()) + ";";
            case CDeclaration.Interface type -> interfaceText(type);
        };
    }

    /** A type without name, as in a cast. */
    public String type(CType type) {
        return declare(type, "");
    }

    /** A type around a name: {@code int (*name)[4]}. */
    public String declare(CType type, String name) {
        CType now = type;
        String inner = name;
        String convention = "";
        while (true) {
            switch (now) {
                case CType.Pointer pointer -> {
                    boolean group =
                            pointer.target() instanceof CType.Array || pointer.target() instanceof CType.Function;
                    boolean constant = pointer.targetConst() && pointer.target() instanceof CType.Pointer;
                    convention = pointer.target() instanceof CType.Function function ? function.convention() : "";
                    String star = (convention.isEmpty() ? "" : convention + " ") + "*" + inner;
                    inner = group ? "(" + star + ")" : "*" + inner;
                    if (constant) {
                        inner = "const " + inner;
                    }
                    if (pointer.targetConst() && !constant) {
                        return constant(pointer.target(), inner);
                    }
                    now = pointer.target();
                }
                case CType.Array array -> {
                    inner = inner + "[" + array.lengthText() + "]";
                    now = array.element();
                }
                case CType.Function function -> {
                    boolean own = convention.isEmpty() && !function.convention().isEmpty();
                    inner = (own ? function.convention() + " " : "") + inner + "(" + parameters(function) + ")";
                    convention = "";
                    now = function.returns();
                }
                default -> {
                    return base(now) + (inner.isEmpty() ? "" : " " + inner);
                }
            }
        }
    }

    /** A type whose innermost part is const. */
    private String constant(CType target, String inner) {
        CType now = target;
        String text = inner;
        while (now instanceof CType.Array array) {
            text = text + "[" + array.lengthText() + "]";
            now = array.element();
        }
        if (now instanceof CType.Pointer) {
            return declare(now, "const " + text);
        }
        return "const " + declare(now, text);
    }

    private String parameters(CType.Function function) {
        if (function.parameters().isEmpty()) {
            return function.variadic() ? "..." : "void";
        }
        String all = function.parameters().stream().map(this::parameter).collect(Collectors.joining(", "));
        return function.variadic() ? all + ", ..." : all;
    }

    private String parameter(CParameter parameter) {
        String name = parameter.name() == null ? "" : parameter.name();
        return annotation(parameter.annotations()) + declare(parameter.type(), name);
    }

    /** Annotations in front of what they annotate: SAL as it stands, interface-definition words in brackets. */
    private static String annotation(String annotations) {
        if (annotations.isEmpty()) {
            return "";
        }
        return annotations.startsWith("_") ? annotations + " " : "[" + annotations + "] ";
    }

    private String base(CType type) {
        return switch (type) {
            case CType.Void nothing -> "void";
            case CType.Basic basic -> basic(basic.kind());
            case CType.Named named -> named.name();
            case CType.Tagged tagged -> keyword(tagged.kind()) + " " + tagged.tag();
            case CType.Composite composite -> composite(composite.definition());
            case CType.Enumerated enumerated -> enumeration(enumerated.definition());
            default -> throw new IllegalStateException("not a base type");
        };
    }

    private static String keyword(CType.TagKind kind) {
        return kind.name().toLowerCase(java.util.Locale.ROOT);
    }

    private String composite(CComposite definition) {
        StringBuilder text = new StringBuilder(definition.union() ? "union" : "struct");
        if (definition.packed()) {
            text.append(" __attribute__((packed))");
        }
        if (definition.alignment() > 0) {
            text.append(" __attribute__((aligned(")
                    .append(definition.alignment())
                    .append(")))");
        }
        if (definition.tag() != null) {
            text.append(' ').append(definition.tag());
        }
        boolean base = !definition.union()
                && !definition.fields().isEmpty()
                && base(definition.fields().getFirst());
        if (base) {
            text.append(" : public ").append(type(definition.fields().getFirst().type()));
        }
        String members =
                definition.fields().stream().skip(base ? 1 : 0).map(this::field).collect(Collectors.joining("\n"));
        return text + " {\n" + members.indent(4) + "}";
    }

    /** Whether a first member stands for what a C++ structure inherits from. */
    private static boolean base(CField field) {
        return field.name() == null && field.bits() == null && field.type() instanceof CType.Named;
    }

    private String field(CField field) {
        String name = field.name() == null ? "" : field.name();
        StringBuilder text = new StringBuilder(annotation(field.annotations()));
        if (field.alignment() > 0) {
            text.append("__attribute__((aligned(").append(field.alignment()).append("))) ");
        } else if (field.alignment() == CField.PACKED) {
            text.append("__attribute__((packed)) ");
        }
        text.append(declare(field.type(), name));
        if (field.bits() != null) {
            text.append(" : ").append(field.bits());
        }
        return text.append(';').toString();
    }

    private String enumeration(CEnum definition) {
        StringBuilder text = new StringBuilder("enum");
        if (definition.tag() != null) {
            text.append(' ').append(definition.tag());
        }
        if (definition.underlying() != null) {
            text.append(" : ").append(type(definition.underlying()));
        }
        String members = definition.members().stream().map(CPrinter::member).collect(Collectors.joining(",\n"));
        return text + " {\n" + members.indent(4) + "}";
    }

    private static String member(CEnum.Member member) {
        return member.name() + " = "
                + (member.value() == null ? UNKNOWN : member.value().toString());
    }

    private static String packed(CType type, String text) {
        boolean composite = type instanceof CType.Composite;
        int packing = composite ? ((CType.Composite) type).definition().packing() : 0;
        return packing == 0 ? text : "#pragma pack(push, " + packing + ")\n" + text + "\n#pragma pack(pop)";
    }

    private String interfaceText(CDeclaration.Interface type) {
        List<String> methods = type.methods().stream()
                .map(method -> "    virtual " + method(method) + " = 0;\n")
                .toList();
        String base = type.base().isEmpty() ? "" : " : public " + type.base();
        String opening = type.iid().isEmpty() ? "interface " : "MIDL_INTERFACE(\"" + type.iid() + "\") ";
        return opening + type.name() + base + " {\n" + String.join("", methods) + "};";
    }

    /** A method, or the destructor, which has no result. */
    private String method(CDeclaration.Prototype method) {
        return method.name().startsWith("~") ? method.name() + "()" : declare(method.type(), method.name());
    }

    private static String basic(BasicKind kind) {
        return switch (kind) {
            case BOOL -> "_Bool";
            case CHAR -> "char";
            case SCHAR -> "signed char";
            case UCHAR -> "unsigned char";
            case SHORT -> "short";
            case USHORT -> "unsigned short";
            case INT -> "int";
            case UINT -> "unsigned int";
            case LONG -> "long";
            case ULONG -> "unsigned long";
            case LLONG -> "long long";
            case ULLONG -> "unsigned long long";
            case WCHAR -> "wchar_t";
            case FLOAT -> "float";
            case DOUBLE -> "double";
            case LDOUBLE -> "long double";
            case INT128 -> "__int128";
            case UINT128 -> "unsigned __int128";
        };
    }
}
