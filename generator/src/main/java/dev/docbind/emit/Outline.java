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
 * @param declarations one line for each type and member with its annotations, prefixed with the types around it
 */
public record Outline(String packageName, List<String> declarations) {

    /** Copies the list. */
    public Outline {
        declarations = List.copyOf(declarations);
    }

    /** The outline of a file with one top-level type. */
    static Outline of(String packageName, TypeSpec type) {
        List<String> lines = new ArrayList<>();
        add(lines, "", type);
        return new Outline(packageName, lines);
    }

    private static void add(List<String> lines, String path, TypeSpec type) {
        String kind = type.kind().name().toLowerCase(Locale.ROOT);
        lines.add(path + kind + " " + type.name() + annotations(type.annotations()));
        String inner = path + type.name() + "/";
        type.enumConstants().keySet().forEach(name -> lines.add(inner + "constant " + name));
        for (FieldSpec field : type.fieldSpecs()) {
            lines.add(inner + "field " + simple(field.type()) + " " + field.name() + annotations(field.annotations()));
        }
        for (MethodSpec method : type.methodSpecs()) {
            String parameters = String.join(
                    ",", method.parameters().stream().map(p -> p.name()).toList());
            String name = method.isConstructor() ? type.name() : method.name();
            lines.add(inner + "method " + name + "(" + parameters + ")" + annotations(method.annotations()));
        }
        type.typeSpecs().forEach(nested -> add(lines, inner, nested));
    }

    private static String annotations(List<AnnotationSpec> annotations) {
        StringBuilder text = new StringBuilder();
        annotations.forEach(a -> text.append(" @").append(simple(a.type())));
        return text.toString();
    }

    private static String simple(TypeName type) {
        return switch (type) {
            case ClassName name -> name.simpleName();
            case ParameterizedTypeName name -> name.rawType().simpleName();
            default -> type.toString();
        };
    }
}
