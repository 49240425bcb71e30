package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.docbind.declaration.PageFacts;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.model.Binding;
import dev.docbind.plan.NameTable;
import dev.docbind.plan.PlannedFunction;
import dev.docbind.plan.PlannedType;
import java.lang.foreign.SymbolLookup;
import java.util.List;
import java.util.TreeSet;
import javax.lang.model.element.Modifier;

/** Writes the interface of a header: one method per function that refuses clearly where nothing implements it. */
final class FunctionsEmitter {

    private final Context context;
    private final PlannedType.Functions type;
    private final ClassName name;
    private final Types types;

    FunctionsEmitter(Context context, PlannedType.Functions type) {
        this.context = context;
        this.type = type;
        this.name = Context.className(type.name());
        this.types = new Types(context, type.header());
    }

    TypeSpec emit() {
        TypeSpec.Builder builder =
                TypeSpec.interfaceBuilder(name).addModifiers(Modifier.PUBLIC).addJavadoc("$L", comment());
        type.parts().forEach(part -> builder.addSuperinterface(Context.className(part.name())));
        if (type.part() == 0) {
            loaders(builder);
        }
        for (PlannedFunction function : type.functions()) {
            Signature signature = new Signature(types, function);
            builder.addMethod(method(signature));
            if (OrThrow.exists(signature)) {
                builder.addMethod(OrThrow.emit(signature, Modifier.PUBLIC, Modifier.DEFAULT));
            }
        }
        return builder.build();
    }

    private MethodSpec method(Signature signature) {
        PlannedFunction function = signature.function();
        MethodSpec.Builder method = MethodSpec.methodBuilder(function.method())
                .addModifiers(Modifier.PUBLIC, Modifier.DEFAULT)
                .returns(signature.resultType())
                .addJavadoc(
                        "$L", FunctionComment.of(context, signature, type.name().packageName()));
        signature.declare(method, -1);
        String literal = LiteralEncoder.literal(function.model().id().name());
        if (function.model().binding() instanceof Binding.None none) {
            String why = LiteralEncoder.literal(none.why().message());
            method.addStatement("throw new $T(this, $L, $L)", Runtime.UNBOUND, literal, why);
        } else {
            method.addStatement("throw new $T(this, $L)", Runtime.UNBOUND, literal);
        }
        return method.build();
    }

    private void loaders(TypeSpec.Builder builder) {
        ClassName stub = Context.className(type.stub());
        if (functions().stream()
                .anyMatch(f -> f.model().binding() instanceof Binding.Symbol s
                        && !s.libraries().isEmpty())) {
            builder.addMethod(load().addJavadoc("""
                            The functions of the documented libraries.

                            @return bindings that find each function at its first call
                            """)
                    .addStatement("$T source = $T.libraries()", Runtime.SYMBOL_SOURCE, Runtime.SYMBOL_SOURCE)
                    .addStatement("return new $T(source)", stub)
                    .build());
        }
        builder.addMethod(load().addParameter(SymbolLookup.class, "lookup")
                .addJavadoc("""
                        The functions that a lookup finds.

                        @param lookup maps names to addresses
                        @return bindings that find each function at its first call
                        """)
                .addStatement("$T source = $T.lookup(lookup)", Runtime.SYMBOL_SOURCE, Runtime.SYMBOL_SOURCE)
                .addStatement("return new $T(source)", stub)
                .build());
        for (String table : tables()) {
            ClassName structure = types.structure(table);
            TypeName parameter = structure == null ? Runtime.STRUCTURE : structure;
            builder.addMethod(load().addParameter(parameter, "table")
                    .addJavadoc("""
                            The functions of a table of function pointers.

                            @param table the table, copied at once
                            @return bindings that find each function at its first call
                            """)
                    .addStatement("$T source = $T.table(table)", Runtime.SYMBOL_SOURCE, Runtime.SYMBOL_SOURCE)
                    .addStatement("return new $T(source)", stub)
                    .build());
        }
    }

    private MethodSpec.Builder load() {
        return MethodSpec.methodBuilder("load")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(name);
    }

    private List<PlannedFunction> functions() {
        return type.parts().isEmpty()
                ? type.functions()
                : type.parts().stream().flatMap(p -> p.functions().stream()).toList();
    }

    private TreeSet<String> tables() {
        TreeSet<String> tables = new TreeSet<>();
        for (PlannedFunction function : functions()) {
            if (function.model().binding() instanceof Binding.TableMember member
                    && context.plan().names().find(NameTable.Sort.STRUCTURE, member.table(), type.header()) != null) {
                tables.add(member.table());
            }
        }
        return tables;
    }

    private String comment() {
        String header = type.header().isEmpty()
                ? "The functions whose pages name no header."
                : "The functions of <code>" + CommentEncoder.text(type.header()) + ".h</code>.";
        Comment comment;
        if (type.index() == null) {
            comment = Comment.ofType(Links.NONE).paragraph(header);
        } else {
            PageFacts page = type.index().page();
            Links links = context.links()
                    .from(page.location().file(), type.header(), type.name().packageName());
            comment = Comment.ofType(links)
                    .paragraph(header)
                    .section("Overview", page.description())
                    .rest(page);
        }
        comment.paragraph(
                "A class may implement this instead of native code, for tests: every method refuses until it is"
                        + " overridden, so functions that are documented later do not break it.");
        return comment.toString();
    }
}
