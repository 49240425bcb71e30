package dev.docbind.emit;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The structure a file is meant to have, taken from the plan's specs and never from text: the guard compares it with
 * what the text turns out to declare.
 *
 * @param packageName its package; empty for a module descriptor
 * @param declarations every annotation, type and member in order, one line each
 */
public record Outline(String packageName, List<String> declarations) {

    /** Copies the list. */
    public Outline {
        declarations = List.copyOf(declarations);
    }

    /** The outline of a file with one top-level type. */
    static Outline of(String packageName, TypeSpec type) {
        List<String> lines = new ArrayList<>();
        add(lines, type);
        return new Outline(packageName, lines);
    }

    private static void add(List<String> lines, TypeSpec type) {
        annotations(lines, type.annotations());
        lines.add(type.kind().name().toLowerCase(Locale.ROOT) + " " + type.name());
        type.enumConstants().forEach((name, _) -> lines.add("constant " + name));
        for (FieldSpec field : type.fieldSpecs()) {
            annotations(lines, field.annotations());
            lines.add("field " + simple(field.type()) + " " + field.name());
        }
        for (MethodSpec method : type.methodSpecs()) {
            annotations(lines, method.annotations());
            String parameters = String.join(
                    ",", method.parameters().stream().map(p -> p.name()).toList());
            lines.add("method " + (method.isConstructor() ? type.name() : method.name()) + "(" + parameters + ")");
        }
        for (TypeSpec nested : type.typeSpecs()) {
            add(lines, nested);
        }
        lines.add("end");
    }

    private static void annotations(List<String> lines, List<AnnotationSpec> annotations) {
        annotations.forEach(a -> lines.add("annotation " + simple(a.type())));
    }

    private static String simple(TypeName type) {
        return switch (type) {
            case ClassName name -> name.simpleName();
            case ParameterizedTypeName name -> name.rawType().simpleName();
            default -> type.toString();
        };
    }
}
