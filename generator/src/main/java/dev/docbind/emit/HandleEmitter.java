package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.javadoc.Links;
import dev.docbind.plan.PlannedType;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Writes a handle type. */
final class HandleEmitter {

    private final PlannedType.Handle type;
    private final ClassName name;

    HandleEmitter(PlannedType.Handle type) {
        this.type = type;
        this.name = Context.className(type.name());
    }

    TypeSpec emit() {
        return TypeSpec.classBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Runtime.HANDLE)
                .addJavadoc("$L", comment())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(TypeName.LONG, "value")
                        .addParameter(LongConsumer.class, "closer")
                        .addJavadoc("""
                                Wraps a handle.

                                @param value its value
                                @param closer frees it; null for a handle that somebody else frees
                                """)
                        .addStatement("super(value, closer)")
                        .build())
                .addMethod(MethodSpec.methodBuilder("borrowed")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                        .returns(name)
                        .addParameter(TypeName.LONG, "value")
                        .addJavadoc(
                                "A handle that somebody else frees.\n\n@param value its value\n@return the handle\n")
                        .addStatement("return new $T(value, null)", name)
                        .build())
                .addMethod(valid())
                .build();
    }

    private MethodSpec valid() {
        List<CodeBlock> tests = Stream.concat(Stream.of(0L), type.model().invalid().stream())
                .distinct()
                .map(value -> CodeBlock.of("value() != $L", Numbers.ofLong(value)))
                .toList();
        return MethodSpec.methodBuilder("isValid")
                .addModifiers(Modifier.PUBLIC)
                .returns(TypeName.BOOLEAN)
                .addJavadoc(
                        "Whether the value is none of those that mean no handle.\n\n@return whether there is a handle\n")
                .addStatement("return $L", CodeBlock.join(tests, " && "))
                .build();
    }

    private String comment() {
        Comment comment = Comment.ofType(Links.NONE)
                .paragraph("The handle type " + Comments.code(type.model().name()) + ".");
        if (type.model().closedBy() != null) {
            comment.paragraph("Closed by " + Comments.code(type.model().closedBy()) + ".");
        }
        return comment.toString();
    }
}
