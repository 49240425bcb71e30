package dev.docbind.header;

import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import java.util.Set;
import java.util.TreeSet;

/** The names that pages document and headers may declare: what an import takes over. */
public final class DocumentedNames {

    private DocumentedNames() {}

    /** All names of a model in a stable order: functions, callbacks, types with their aliases, interfaces, constants, codes. */
    public static Set<String> of(ApiModel model) {
        Set<String> names = new TreeSet<>();
        model.functions().forEach(function -> function(function, names));
        model.callbacks().forEach(callback -> function(callback, names));
        model.structures().forEach(structure -> {
            names.add(structure.name());
            structure
                    .aliases()
                    .forEach(alias -> names.add(alias.replace("*", "").strip()));
        });
        model.enumerations().forEach(enumeration -> {
            names.add(enumeration.name());
            names.addAll(enumeration.aliases());
            enumeration.members().forEach(member -> names.add(member.name()));
        });
        model.interfaces().forEach(type -> names.add(type.id().name()));
        model.tables().forEach(table -> table.constants().forEach(constant -> names.add(constant.name())));
        names.remove("");
        return names;
    }

    private static void function(ModelFunction function, Set<String> names) {
        names.add(function.id().name());
        function.errors().codes().forEach(code -> names.add(code.name()));
    }
}
