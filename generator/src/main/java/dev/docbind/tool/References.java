package dev.docbind.tool;

import dev.docbind.model.Binding;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.ModelStructure;
import dev.docbind.model.NativeType;
import java.util.Set;
import java.util.TreeSet;

/** Collects the names of the declared types that a declaration needs. */
final class References {

    private final Set<String> names = new TreeSet<>();

    private References() {}

    static Set<String> of(ModelFunction function) {
        References references = new References();
        references.add(function.returns().type());
        for (ModelParameter parameter : function.parameters()) {
            references.add(parameter.type().type());
        }
        if (function.binding() instanceof Binding.TableMember member) {
            references.names.add(member.table());
        }
        if (function.id().owner() != null) {
            references.names.add(function.id().owner());
        }
        return references.names;
    }

    static Set<String> of(ModelStructure structure) {
        References references = new References();
        structure.fields().forEach(references::add);
        return references.names;
    }

    private void add(ModelField field) {
        add(field.type().type());
        field.nested().forEach(this::add);
    }

    private void add(NativeType type) {
        switch (type) {
            case NativeType.Pointer pointer -> add(pointer.target());
            case NativeType.Array array -> add(array.element());
            case NativeType.Struct struct -> names.add(struct.name());
            case NativeType.Enumeration enumeration -> names.add(enumeration.name());
            case NativeType.Handle handle -> names.add(handle.name());
            case NativeType.Callback callback -> names.add(callback.name());
            case NativeType.ComInterface com -> names.add(com.name());
            default -> {
                // Numbers, text and the unknown need nothing.
            }
        }
    }
}
