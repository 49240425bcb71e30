package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Declaration;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.plan.PlannedConstant;
import dev.docbind.plan.PlannedType;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;

/**
 * Writes an enumeration or flag set as a record around the number: documented values are constants, any other value
 * native code gives is kept.
 */
final class EnumerationEmitter {

    private final Context context;
    private final PlannedType.Enumeration type;
    private final ClassName name;
    private final Links links;

    EnumerationEmitter(Context context, PlannedType.Enumeration type) {
        this.context = context;
        this.type = type;
        this.name = Context.className(type.name());
        this.links = Comments.links(context, type.model().id(), type.pages(), type.name());
    }

    TypeSpec emit() {
        TypeName number = isLong() ? TypeName.LONG : TypeName.INT;
        MethodSpec constructor =
                MethodSpec.constructorBuilder().addParameter(number, "value").build();
        TypeSpec.Builder builder = TypeSpec.recordBuilder(name)
                .addModifiers(Modifier.PUBLIC)
                .recordConstructor(constructor)
                .addJavadoc("$L", comment());
        if (!isLong()) {
            builder.addSuperinterface(
                    type.model().flags() ? ParameterizedTypeName.get(Runtime.FLAG_SET, name) : Runtime.ENUM_VALUE);
        }
        known().forEach(constant -> builder.addField(constant(constant)));
        if (type.model().flags() && !isLong()) {
            builder.addMethod(with());
        }
        return builder.addMethod(text()).build();
    }

    private boolean isLong() {
        return isLong(type);
    }

    /** Whether the numbers need 64 bits; such an enumeration is documented, but no parameter has it as its type. */
    static boolean isLong(PlannedType.Enumeration type) {
        return type.model().abi() == Abi.I64
                || known(type).stream().anyMatch(constant -> !Numbers.fitsInt(constant.value()));
    }

    private List<PlannedConstant> known() {
        return known(type);
    }

    private static List<PlannedConstant> known(PlannedType.Enumeration type) {
        return type.constants().stream().filter(c -> c.value() != null).toList();
    }

    private FieldSpec constant(PlannedConstant constant) {
        String literal = isLong() ? Numbers.ofLong(constant.value()) : Numbers.ofInt(constant.value());
        Comment comment = Comment.ofMember(links)
                .opening(
                        constant.documentation(),
                        "",
                        "The value <code>" + CommentEncoder.text(constant.nativeName())
                                + "</code>, which the page does not describe.");
        return FieldSpec.builder(name, constant.constant(), Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", comment)
                .initializer("new $T($L)", name, literal)
                .build();
    }

    private String comment() {
        Declaration.Enumeration page = type.model().declaration();
        String kind = type.model().flags() ? "flag set" : "enumeration";
        String native_ = CommentEncoder.text(type.model().name());
        Comment comment = Comment.ofType(links)
                .opening(
                        page == null ? List.of() : page.page().description(),
                        page == null ? "" : page.page().summary(),
                        "The " + kind + " <code>" + native_ + "</code>.")
                .paragraph("Holds any value native code gives, documented here or not.");
        unknown(comment);
        if (page != null) {
            comment.rest(page.page()).source(page.page(), context.plan().options());
        }
        comment.tag("param", "value the native value");
        if (page != null) {
            SeeAlso.add(comment, links, page.page().seeAlso());
        }
        return comment.toString();
    }

    /** Members without number cannot be constants, but what the page says about them must not get lost. */
    private void unknown(Comment comment) {
        List<PlannedConstant> unknown =
                type.constants().stream().filter(c -> c.value() == null).toList();
        Comments.definitions(comment, "Members without a documented value", unknown);
    }

    private MethodSpec with() {
        return MethodSpec.methodBuilder("with")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(name)
                .addParameter(TypeName.INT, "value")
                .addStatement("return new $T(value)", name)
                .build();
    }

    private MethodSpec text() {
        CodeBlock.Builder code = CodeBlock.builder();
        Set<Long> seen = new HashSet<>();
        List<PlannedConstant> distinct =
                known().stream().filter(c -> seen.add(c.value())).toList();
        String literal = LiteralEncoder.literal(name.simpleName() + "(");
        if (distinct.isEmpty() || isLong() || distinct.size() > 1000) {
            code.addStatement("return $L + value + $S", literal, ")");
        } else {
            code.add("return switch (value) {\n$>");
            distinct.forEach(c ->
                    code.add("case $L -> $L;\n", Numbers.ofInt(c.value()), LiteralEncoder.literal(c.nativeName())));
            code.add("default -> $L + value + $S;\n$<};\n", literal, ")");
        }
        return MethodSpec.methodBuilder("toString")
                .addJavadoc("The documented name of the value, or the number where it has none.\n")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addCode(code.build())
                .build();
    }
}
