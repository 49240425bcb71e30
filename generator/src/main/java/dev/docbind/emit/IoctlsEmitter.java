package dev.docbind.emit;

import com.palantir.javapoet.TypeSpec;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.PageFacts;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.plan.PlannedType;
import javax.lang.model.element.Modifier;

/** Writes the I/O control codes of a header as an enum; pages do not give their numbers. */
final class IoctlsEmitter {

    private final Context context;
    private final PlannedType.Ioctls type;

    IoctlsEmitter(Context context, PlannedType.Ioctls type) {
        this.context = context;
        this.type = type;
    }

    TypeSpec emit() {
        TypeSpec.Builder builder = TypeSpec.enumBuilder(Context.className(type.name()))
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("$L", comment());
        for (int i = 0; i < type.codes().size(); i++) {
            TypeSpec constant = TypeSpec.anonymousClassBuilder("")
                    .addJavadoc("$L", comment(type.declarations().get(i)))
                    .build();
            builder.addEnumConstant(type.codes().get(i).constant(), constant);
        }
        return builder.build();
    }

    private String comment() {
        return Comment.ofType(Links.NONE)
                .paragraph("The I/O control codes documented for <code>" + CommentEncoder.text(type.header())
                        + "</code>. The pages describe the requests and their buffers; they do not give the numbers of"
                        + " the codes.")
                .toString();
    }

    private String comment(Declaration.Ioctl ioctl) {
        PageFacts page = ioctl.page();
        Links links = context.links()
                .from(page.location().file(), page.id().header(), type.name().packageName());
        Comment comment = Comment.ofMember(links)
                .opening(page.description(), page.summary(), "The page does not describe this code.");
        ioctl.parts().forEach((title, blocks) -> comment.section(Comment.title(title.replace('-', ' ')), blocks));
        comment.rest(page).source(page, context.plan().options());
        SeeAlso.add(comment, links, page.seeAlso());
        return comment.toString();
    }
}
