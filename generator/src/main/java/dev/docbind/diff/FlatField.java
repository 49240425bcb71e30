package dev.docbind.diff;

import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A field with its place in the whole structure, nested ones among them.
 *
 * @param path its name with those of the structures around it
 * @param field the field
 * @param offset offset in bytes within the whole structure; -1 without layout
 */
record FlatField(String path, ModelField field, long offset) {

    /** A nested type still to be walked. */
    private record Nest(List<ModelField> fields, String prefix, long base) {}

    /** All named fields of a structure. */
    static List<FlatField> of(ModelStructure structure) {
        List<FlatField> found = new ArrayList<>();
        Deque<Nest> todo = new ArrayDeque<>();
        todo.add(new Nest(structure.fields(), "", 0));
        while (!todo.isEmpty()) {
            Nest nest = todo.pop();
            for (ModelField field : nest.fields()) {
                long offset = field.offset() < 0 ? -1 : nest.base() + field.offset();
                String path = nest.prefix() + field.name();
                if (!field.name().isEmpty()) {
                    found.add(new FlatField(path, field, offset));
                }
                if (!field.nested().isEmpty()) {
                    String inner = field.name().isEmpty() ? nest.prefix() : path + ".";
                    todo.add(new Nest(field.nested(), inner, Math.max(0, offset)));
                }
            }
        }
        return found;
    }

    /** What a person is shown of its type. */
    String shape() {
        return JavaShapes.of(field.type().type());
    }

    /** The Java type of its accessors. */
    String java() {
        return JavaShapes.value(field.type().type());
    }

    /** The name without those of the structures around it. */
    String last() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Where it lies. */
    String laid() {
        return offset + "+" + field.size()
                + (field.bitWidth() < 0 ? "" : " bits " + field.bitOffset() + ":" + field.bitWidth());
    }
}
