package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.declaration.PageFacts;
import dev.docbind.document.PlainText;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.plan.PlannedConstant;
import dev.docbind.plan.PlannedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/** Writes the documented error codes of one function as an enum. */
final class ErrorsEmitter {

    private static final int LONGEST_TEXT = 2000;

    private final Context context;
    private final PlannedType.Errors type;
    private final ClassName name;
    private final Links links;

    ErrorsEmitter(Context context, PlannedType.Errors type) {
        this.context = context;
        this.type = type;
        this.name = Context.className(type.name());
        this.links = Comments.links(context, type.function().model().id(), type.pages(), type.name());
    }

    TypeSpec emit() {
        TypeSpec.Builder builder = TypeSpec.enumBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Runtime.ERROR_CODE)
                .addJavadoc("$L", comment());
        known().forEach(code -> builder.addEnumConstant(code.constant(), constant(code)));
        return builder.addField(field(TypeName.INT, "value", "The code's number.\n"))
                .addField(field(ClassName.get(String.class), "text", "What the page says about it.\n"))
                .addMethod(constructor())
                .addMethod(getter(TypeName.INT, "value"))
                .addMethod(getter(ClassName.get(String.class), "text"))
                .addMethod(of())
                .build();
    }

    private List<PlannedConstant> known() {
        return type.codes().stream()
                .filter(c -> c.value() != null && Numbers.fitsInt(c.value()))
                .toList();
    }

    private TypeSpec constant(PlannedConstant code) {
        String text = PlainText.line(code.documentation());
        String cut = text.length() > LONGEST_TEXT ? text.substring(0, LONGEST_TEXT) + " …" : text;
        Comment comment = Comment.ofMember(links)
                .opening(
                        code.documentation(),
                        "",
                        "<code>" + CommentEncoder.text(code.nativeName())
                                + "</code>; the page names this code without a meaning.");
        return TypeSpec.anonymousClassBuilder("$L, $L", Numbers.ofInt(code.value()), LiteralEncoder.literal(cut))
                .addJavadoc("$L", comment)
                .build();
    }

    private String comment() {
        PageFacts page = type.function().model().declaration().page();
        PlannedType owner = context.plan().names().of(page.id());
        String reference = owner == null
                ? "<code>" + CommentEncoder.text(page.id().qualifiedName()) + "</code>"
                : "{@link " + owner.name().seenFrom(type.name().packageName()) + "#"
                        + type.function().method() + "}";
        Comment comment =
                Comment.ofType(links).paragraph("The documented error codes of " + reference + "; others can occur.");
        List<PlannedConstant> known = known();
        Comments.definitions(
                comment,
                "Codes without a known number",
                type.codes().stream().filter(c -> !known.contains(c)).toList());
        return comment.source(page, context.plan().options()).toString();
    }

    private static FieldSpec field(TypeName type, String name, String comment) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.FINAL)
                .addJavadoc(comment)
                .build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addJavadoc("""
                        Makes a constant.

                        @param value the code's number
                        @param text what the page says about it
                        """)
                .addParameter(TypeName.INT, "value")
                .addParameter(String.class, "text")
                .addStatement("this.value = value")
                .addStatement("this.text = text")
                .build();
    }

    private static MethodSpec getter(TypeName type, String name) {
        return MethodSpec.methodBuilder(name)
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(type)
                .addStatement("return $L", name)
                .build();
    }

    private MethodSpec of() {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch (code) {\n$>");
        Set<Integer> seen = new HashSet<>();
        for (PlannedConstant constant : known()) {
            if (seen.add(constant.value().intValue())) {
                code.add("case $L -> $L;\n", Numbers.ofInt(constant.value()), constant.constant());
            }
        }
        return MethodSpec.methodBuilder("of")
                .addJavadoc("""
                        The constant of a code.

                        @param code the code
                        @return the constant; null where the page does not list the code
                        """)
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name)
                .addParameter(TypeName.INT, "code")
                .addCode(code.add("default -> null;\n$<};\n").build())
                .build();
    }
}
