package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedField;
import dev.docbind.identity.ApiKind;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.model.ModelField;
import dev.docbind.plan.PlannedField;
import dev.docbind.plan.PlannedType;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Writes a structure or union as a typed view of its memory; without layout, as a type to point to. */
final class StructureEmitter {

    private final Context context;
    private final PlannedType.Structure type;
    private final ClassName name;
    private final Links links;
    private final Types types;

    StructureEmitter(Context context, PlannedType.Structure type) {
        this.context = context;
        this.type = type;
        this.name = Context.className(type.name());
        this.links = Comments.links(context, type.model().id(), type.pages(), type.name());
        this.types = new Types(context, type.model().id().header());
    }

    TypeSpec emit() {
        TypeSpec.Builder builder = start(
                name,
                isUnion(),
                type.model().fields(),
                type.model().size(),
                type.model().alignment());
        builder.addJavadoc("$L", comment());
        if (!type.model().opaque()) {
            builder.addMethod(
                    allocating(name, SizeMember.find(type.fields(), type.model().size())));
            OpenArray open = isUnion() ? null : OpenArray.find(type, types);
            if (open != null) {
                builder.addMethod(viewing(open)).addMethod(allocating(open));
            }
            accessors(builder, name, type.fields(), open);
        }
        return builder.build();
    }

    private MethodSpec viewing(OpenArray open) {
        return MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(MemorySegment.class, "memory")
                .addParameter(TypeName.LONG, "elements")
                .addJavadoc(
                        "A view of what lies at an address, with the elements of {@code $L}.\n\n"
                                + "@param memory where it lies\n@param elements how many elements there are\n",
                        open.field().accessor())
                .addStatement(
                        "super(memory, LAYOUT, extent($L, elements, $L))",
                        open.field().offset(),
                        open.elementSize())
                .build();
    }

    private MethodSpec allocating(OpenArray open) {
        SizeMember sized = SizeMember.find(type.fields(), type.model().size());
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(SegmentAllocator.class, "allocator")
                .addParameter(TypeName.LONG, "elements")
                .addJavadoc(
                        "A new $L with room for a number of elements of {@code $L}, zeroed$L.\n\n"
                                + "@param allocator whose memory to use\n@param elements how many elements\n",
                        name.simpleName(),
                        open.field().accessor(),
                        sized == null
                                ? ""
                                : " but for {@code " + sized.accessor()
                                        + "}, which holds the size without further elements")
                .addStatement(
                        "super(zeroed(allocator, extent($L, elements, $L), LAYOUT), LAYOUT)",
                        open.field().offset(),
                        open.elementSize());
        if (sized != null) {
            constructor.addCode(sized.code());
        }
        return constructor.build();
    }

    private boolean isUnion() {
        return type.model().id().kind() == ApiKind.UNION;
    }

    private TypeSpec.Builder start(ClassName self, boolean union, List<ModelField> fields, long size, long alignment) {
        CodeBlock layout = size < 0
                ? CodeBlock.of("$T.structLayout()", MemoryLayout.class)
                : new LayoutCode(types).of(union, fields, size, alignment);
        return TypeSpec.classBuilder(self)
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .superclass(Runtime.STRUCTURE)
                .addField(FieldSpec.builder(MemoryLayout.class, "LAYOUT")
                        .addModifiers(Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc(size < 0 ? "Empty: the layout is not documented.\n" : "How it lies in memory.\n")
                        .initializer(layout)
                        .build())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PUBLIC)
                        .addParameter(MemorySegment.class, "memory")
                        .addJavadoc("A view of what lies at an address.\n\n@param memory where it lies\n")
                        .addStatement("super(memory, LAYOUT)")
                        .build());
    }

    private static MethodSpec allocating(ClassName self, SizeMember sized) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder()
                .addModifiers(Modifier.PUBLIC)
                .addParameter(SegmentAllocator.class, "allocator");
        if (sized == null) {
            constructor.addJavadoc("A new $L, zeroed.\n\n@param allocator whose memory to use\n", self.simpleName());
        } else {
            constructor.addJavadoc(
                    "A new $L, zeroed but for {@code $L}, which holds its size.\n\n@param allocator whose memory to use\n",
                    self.simpleName(),
                    sized.accessor());
        }
        constructor.addStatement("super(zeroed(allocator, LAYOUT), LAYOUT)");
        if (sized != null) {
            constructor.addCode(sized.code());
        }
        return constructor.build();
    }

    private void accessors(
            TypeSpec.Builder builder, ClassName self, List<PlannedField> fields, @Nullable OpenArray open) {
        for (PlannedField field : fields) {
            OpenArray own = open != null && open.field() == field ? open : null;
            new FieldEmitter(types, links, self, field, own).emit(builder);
            if (field.nestedType() != null) {
                builder.addType(nested(self.nestedClass(field.nestedType()), field));
            }
        }
    }

    private TypeSpec nested(ClassName self, PlannedField field) {
        boolean union = field.model().nestedUnion();
        TypeSpec.Builder builder = start(self, union, field.model().nested(), field.nestedSize(), 0);
        builder.addModifiers(Modifier.STATIC)
                .addJavadoc("The nested $L {@code $L}.\n", union ? "union" : "structure", field.accessor())
                .addMethod(allocating(self, null));
        accessors(builder, self, field.nested(), null);
        return builder.build();
    }

    private String comment() {
        Declaration.Structure page = type.model().declaration();
        Comment comment = Comment.ofType(links)
                .opening(
                        page == null ? List.of() : page.page().description(),
                        page == null ? "" : page.page().summary(),
                        "The " + (isUnion() ? "union" : "structure") + " <code>"
                                + CommentEncoder.text(type.model().name()) + "</code>.");
        if (type.model().opaque()) {
            comment.paragraph("The layout is not documented, so this is used by pointer only: "
                    + "native code makes it, or memory of the right size is given by the caller.");
        }
        if (type.model().ofHeaders()) {
            comment.paragraph("Members and layout are those of the platform's headers, since the page declares them "
                    + "otherwise or not in full.");
        }
        if (page != null) {
            fields(comment, page);
            comment.rest(page.page()).source(page.page(), context.plan().options());
            SeeAlso.add(comment, links, page.page().seeAlso());
        }
        return comment.toString();
    }

    /** What the page says of fields that have no accessors of their own. */
    private void fields(Comment comment, Declaration.Structure page) {
        Set<DocumentedField> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        if (!type.model().opaque()) {
            shown(shown, type.fields());
        }
        List<DocumentedField> others =
                page.fields().stream().filter(field -> !shown.contains(field)).toList();
        if (others.isEmpty()) {
            return;
        }
        StringBuilder list = new StringBuilder("<dl>\n");
        for (DocumentedField field : others) {
            list.append("<dt>")
                    .append(Comments.code(field.path() + field.arraySuffix()))
                    .append("</dt>\n");
            String text = comment.render(field.documentation());
            list.append(text.isEmpty() ? "" : "<dd>" + text + "</dd>\n");
        }
        comment.heading(shown.isEmpty() ? "Members" : "Further members")
                .html(list.append("</dl>").toString());
    }

    private static void shown(Set<DocumentedField> shown, List<PlannedField> fields) {
        List<PlannedField> open = new ArrayList<>(fields);
        while (!open.isEmpty()) {
            PlannedField field = open.removeLast();
            if (field.model().documentation() != null && FieldEmitter.hasAccessors(field)) {
                shown.add(field.model().documentation());
            }
            open.addAll(field.nested());
        }
    }
}
