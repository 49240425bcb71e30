package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.declaration.PageFacts;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.model.Binding;
import dev.docbind.plan.NameTable;
import dev.docbind.plan.PlannedFunction;
import dev.docbind.plan.PlannedType;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import javax.lang.model.element.Modifier;

/** Writes a COM interface as a class whose methods call through the object's table; without known order they refuse. */
final class ComInterfaceEmitter implements CallBody.Closers {

    private static final Pattern IID = Pattern.compile("\\{?[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}\\}?");

    private final Context context;
    private final PlannedType.ComInterface type;
    private final ClassName name;
    private final Types types;
    private final Links links;
    private final Map<String, Shape> shapes = new TreeMap<>();

    ComInterfaceEmitter(Context context, PlannedType.ComInterface type) {
        this.context = context;
        this.type = type;
        this.name = Context.className(type.name());
        this.types = new Types(context, type.model().id().header());
        this.links = Comments.links(context, type.model().id(), type.pages(), type.name());
    }

    TypeSpec emit() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(type.model().counted() ? Runtime.COM_OBJECT : Runtime.UNCOUNTED_OBJECT)
                .addJavadoc("$L", comment());
        iid(builder);
        builder.addMethod(MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(Carrier.SEGMENT, "pointer")
                .addJavadoc(
                        "$L.\n\n@param pointer the interface pointer\n",
                        type.model().counted() ? "Takes over a reference" : "Views an object that others keep alive")
                .addStatement("super(pointer)")
                .build());
        for (PlannedFunction method : type.methods()) {
            Signature signature = new Signature(types, method);
            builder.addMethod(method(signature));
            if (OrThrow.exists(signature) && !OrThrow.isCaptured(signature)) {
                builder.addMethod(OrThrow.emit(signature, Modifier.PUBLIC));
            }
        }
        shapes.values().forEach(shape -> builder.addType(shape.holder()));
        return builder.build();
    }

    private void iid(TypeSpec.Builder builder) {
        String iid = type.model().iid();
        if (IID.matcher(iid).matches()) {
            builder.addField(FieldSpec.builder(Runtime.GUID, "IID")
                    .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                    .addJavadoc("The identifier of the interface.\n")
                    .initializer("$T.of($L)", Runtime.GUID, LiteralEncoder.literal(iid))
                    .build());
        }
    }

    private MethodSpec method(Signature signature) {
        PlannedFunction function = signature.function();
        MethodSpec.Builder method = MethodSpec.methodBuilder(function.method())
                .addModifiers(Modifier.PUBLIC)
                .returns(signature.resultType())
                .addJavadoc(
                        "$L", FunctionComment.of(context, signature, type.name().packageName()));
        signature.declare(method, -1);
        String literal = LiteralEncoder.literal(function.model().id().qualifiedName());
        switch (function.model().binding()) {
            case Binding.VtableSlot slot when signature.callable() -> call(method, signature, slot);
            case Binding.None none -> {
                String why = LiteralEncoder.literal(none.why().message());
                method.addStatement("throw new $T(this, $L, $L)", Runtime.UNBOUND, literal, why);
            }
            default -> method.addStatement("throw new $T(this, $L)", Runtime.UNBOUND, literal);
        }
        return method.build();
    }

    private void call(MethodSpec.Builder method, Signature signature, Binding.VtableSlot slot) {
        Shape shape = Shape.ofMethod(signature, slot.hiddenResult());
        shapes.putIfAbsent(shape.name(), shape);
        CodeBlock address = CodeBlock.of("method(self_, $L)", slot.slot());
        List<CodeBlock> self = List.of(CodeBlock.of("self_"));
        CallBody body = new CallBody(signature, shape, address, this, self, slot.hiddenResult());
        if (type.model().counted()) {
            List<CodeBlock> acquire = List.of(CodeBlock.of("$T self_ = acquire()", Carrier.SEGMENT));
            body.write(method, false, acquire, List.of(CodeBlock.of("release()")));
        } else {
            method.addStatement("$T self_ = pointer()", Carrier.SEGMENT);
            body.write(method, false, List.of(), List.of());
        }
    }

    /** A method's handle result belongs to whom the page says; nothing is closed on its own. */
    @Override
    public CodeBlock wrap(Signature signature, CodeBlock raw) {
        return CodeBlock.of("new $T($L, null)", signature.resultType(), raw);
    }

    private String comment() {
        PageFacts page = type.model().declaration() == null
                ? null
                : type.model().declaration().page();
        Comment comment = Comment.ofType(links)
                .opening(
                        page == null ? List.of() : page.description(),
                        page == null ? "" : page.summary(),
                        type.model().id().name().isEmpty()
                                ? "Methods of which no page says the interface."
                                : "The interface "
                                        + Comments.code(type.model().id().name()) + ".");
        if (!type.model().base().isBlank()) {
            ClassName base = types.find(NameTable.Sort.INTERFACE, type.model().base());
            comment.paragraph("Inherits from "
                    + (base == null
                            ? "<code>" + CommentEncoder.text(type.model().base()) + "</code>"
                            : "{@link "
                                    + (base.packageName().equals(name.packageName())
                                            ? base.simpleName()
                                            : base.toString())
                                    + "}")
                    + ".");
        }
        if (type.model().vtable().isEmpty()) {
            comment.paragraph(
                    "No declaration gives the order of the methods, so they are documented here and not bound.");
        }
        if (page != null) {
            comment.rest(page).source(page, context.plan().options());
            SeeAlso.add(comment, links, page.seeAlso());
        }
        return comment.toString();
    }
}
