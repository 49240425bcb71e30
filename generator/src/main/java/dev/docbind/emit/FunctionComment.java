package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.PageFacts;
import dev.docbind.document.Block;
import dev.docbind.document.PlainText;
import dev.docbind.javadoc.CommentEncoder;
import dev.docbind.javadoc.Links;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.plan.PlannedFunction;
import dev.docbind.plan.Pointees;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Writes the comment of a function, method or callback: all its page says, in Javadoc's own places. */
final class FunctionComment {

    private final Context context;
    private final Signature signature;
    private final PlannedFunction function;
    private final Declaration.Function page;
    private final Links links;

    private FunctionComment(Context context, Signature signature, String packageName) {
        this.context = context;
        this.signature = signature;
        this.function = signature.function();
        this.page = function.model().declaration();
        this.links =
                context.links().from(facts().location().file(), facts().id().header(), packageName);
    }

    /** The comment of a method. */
    static String of(Context context, Signature signature, String packageName) {
        FunctionComment writer = new FunctionComment(context, signature, packageName);
        Comment comment = Comment.ofMember(writer.links);
        writer.body(comment);
        writer.tags(comment);
        return comment.toString();
    }

    /** The comment of a functional interface whose only method has the tags. */
    static String ofCallbackType(Context context, Signature signature, String packageName) {
        FunctionComment writer = new FunctionComment(context, signature, packageName);
        Comment comment = Comment.ofType(writer.links);
        writer.body(comment);
        SeeAlso.add(comment, writer.links, writer.facts().seeAlso());
        return comment.toString();
    }

    /** The comment of a functional interface's method. */
    static String ofCallbackMethod(Context context, Signature signature, String packageName) {
        FunctionComment writer = new FunctionComment(context, signature, packageName);
        Comment comment = Comment.ofMember(writer.links)
                .paragraph(
                        writer.pointsToStructures()
                                ? "Called by native code. Structures are views of its memory, valid during the call;"
                                        + " null where it passes NULL."
                                : "Called by native code.");
        writer.parameters(comment);
        writer.result(comment);
        return comment.toString();
    }

    private boolean pointsToStructures() {
        return signature.parameters().stream()
                .anyMatch(p -> p.type().type() instanceof NativeType.Pointer pointer
                        && pointer.target() instanceof NativeType.Struct struct
                        && Pointees.isSingle(p)
                        && signature.types().structure(struct.name()) != null);
    }

    private PageFacts facts() {
        return page.page();
    }

    private void body(Comment comment) {
        String name = CommentEncoder.text(facts().id().name());
        comment.opening(
                facts().description(), facts().summary(), "<code>" + name + "</code>; its page gives no description.");
        binding(comment);
        if (signature.result().abi() == dev.docbind.ctype.Abi.VOID) {
            comment.section("Return value", page.returns().documentation());
        }
        unmatched(comment);
        comment.rest(facts()).source(facts(), context.plan().options());
    }

    private void binding(Comment comment) {
        if (function.model().binding() instanceof Binding.None none) {
            comment.paragraph("<strong>Not bound:</strong> "
                    + CommentEncoder.text(none.why().message()));
        } else if (isDeduced()) {
            comment.paragraph("The signature is partly deduced from the words of the page; it is not declared there.");
        }
    }

    private boolean isDeduced() {
        return !function.model().returns().evidence().source().declared()
                || signature.parameters().stream()
                        .anyMatch(p -> !p.type().evidence().source().declared());
    }

    /** Parameters the page documents though the signature does not have them. */
    private void unmatched(Comment comment) {
        Set<DocumentedParameter> shown = Collections.newSetFromMap(new IdentityHashMap<>());
        signature.parameters().forEach(p -> {
            if (p.documentation() != null) {
                shown.add(p.documentation());
            }
        });
        StringBuilder list = new StringBuilder();
        for (DocumentedParameter parameter : page.parameters()) {
            if (!shown.contains(parameter)) {
                String text = comment.render(parameter.documentation());
                list.append("<dt>").append(Comments.code(parameter.name())).append("</dt>\n");
                list.append(text.isEmpty() ? "" : "<dd>" + text + "</dd>\n");
            }
        }
        if (!list.isEmpty()) {
            comment.heading("Further parameters").html("<dl>\n" + list + "</dl>");
        }
    }

    private void tags(Comment comment) {
        if (signature.returnsStructure()) {
            comment.tag("param", Signature.ALLOCATOR + " gives the memory of the result");
        }
        parameters(comment);
        result(comment);
        SeeAlso.add(comment, links, facts().seeAlso());
    }

    private void parameters(Comment comment) {
        for (int i = 0; i < signature.parameters().size(); i++) {
            ModelParameter parameter = signature.parameters().get(i);
            String lead = function.parameters().get(i)
                    + attributes(parameter)
                    + nativeType(parameter.type(), signature.type(i));
            DocumentedParameter documented = parameter.documentation();
            List<Block> text = documented == null ? List.of() : documented.documentation();
            String values = documented == null ? "" : values(comment, text, documented.values());
            String otherwise = values.isEmpty() ? "not described on the page" : "";
            String html = comment.render(text);
            comment.tag("param", (lead + " " + (html.isEmpty() ? otherwise : html)).strip() + values);
        }
    }

    private static String attributes(ModelParameter parameter) {
        String direction = parameter.direction() == Direction.UNSTATED
                ? ""
                : parameter.direction().name().toLowerCase(Locale.ROOT);
        String optional = parameter.optional() ? direction.isEmpty() ? "optional" : ", optional" : "";
        return direction.isEmpty() && optional.isEmpty() ? "" : " [" + direction + optional + "]";
    }

    /** The native type, where the Java type does not show it. */
    private static String nativeType(ResolvedType type, TypeName java) {
        String text = type.cType().strip();
        boolean told = text.isEmpty() || java instanceof ClassName name && text.equals(name.simpleName());
        return told ? "" : " (<code>" + CommentEncoder.text(text) + "</code>)";
    }

    /** Values that the text itself does not already list. */
    private static String values(Comment comment, List<Block> text, List<DocumentedValue> values) {
        if (values.isEmpty()) {
            return "";
        }
        String words = PlainText.of(text);
        StringBuilder list = new StringBuilder();
        for (DocumentedValue value : values) {
            String meaning = PlainText.line(value.meaning());
            if (words.contains(value.name())
                    && (meaning.isEmpty() || PlainText.line(text).contains(meaning))) {
                continue;
            }
            String number = value.value() == null ? "" : " (" + CommentEncoder.text(value.value()) + ")";
            list.append("<dt>").append(Comments.code(value.name())).append(number);
            list.append("</dt>\n");
            String html = comment.render(value.meaning());
            list.append(html.isEmpty() ? "" : "<dd>" + html + "</dd>\n");
        }
        return list.isEmpty() ? "" : "\n<dl>\n" + list + "</dl>";
    }

    private void result(Comment comment) {
        if (signature.result().abi() != dev.docbind.ctype.Abi.VOID) {
            String html = comment.render(page.returns().documentation());
            String values = values(
                    comment, page.returns().documentation(), page.returns().codes());
            String otherwise = values.isEmpty() ? "not described on the page" : "";
            comment.tag("return", ((html.isEmpty() ? otherwise : html) + values).strip());
        }
    }
}
