package dev.docbind.emit;

import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.declaration.PageFacts;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.plan.PlannedConstant;
import dev.docbind.plan.PlannedType;
import javax.lang.model.element.Modifier;

/** Writes a page of constants as a class of compile-time constants. */
final class ConstantsEmitter {

    private final Context context;
    private final PlannedType.Constants type;
    private final Links links;

    ConstantsEmitter(Context context, PlannedType.Constants type) {
        this.context = context;
        this.type = type;
        this.links = Comments.links(context, type.model().declaration().id(), type.pages(), type.name());
    }

    TypeSpec emit() {
        TypeSpec.Builder builder = TypeSpec.classBuilder(Context.className(type.name()))
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addJavadoc("$L", comment());
        type.constants().forEach(constant -> builder.addField(constant(constant)));
        return builder.addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .addJavadoc("Not used.\n")
                        .build())
                .build();
    }

    private FieldSpec constant(PlannedConstant constant) {
        boolean fits = Numbers.fitsInt(constant.value());
        String literal = fits ? Numbers.ofInt(constant.value()) : Numbers.ofLong(constant.value());
        Comment comment = Comment.ofMember(links)
                .opening(
                        constant.documentation(),
                        "",
                        "The constant <code>" + CommentEncoder.text(constant.nativeName()) + "</code>.");
        return FieldSpec.builder(fits ? TypeName.INT : TypeName.LONG, constant.constant())
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("$L", comment)
                .initializer("$L", literal)
                .build();
    }

    private String comment() {
        PageFacts page = type.model().declaration().page();
        Comment comment = Comment.ofType(links);
        String title = CommentEncoder.text(page.title().isBlank() ? page.id().name() : page.title());
        if (type.part() > 1) {
            return comment.paragraph(title + ", part " + type.part() + ".")
                    .source(page, context.plan().options())
                    .toString();
        }
        comment.opening(page.description(), page.summary(), title + ".")
                .rest(page)
                .source(page, context.plan().options());
        SeeAlso.add(comment, links, page.seeAlso());
        return comment.toString();
    }
}
