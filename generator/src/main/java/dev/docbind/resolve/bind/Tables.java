package dev.docbind.resolve.bind;

import dev.docbind.ctype.Abi;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Structures of function pointers that native code hands out, by the functions their members stand for. */
public final class Tables {

    private static final List<String> PREFIXES = List.of("lpfn", "pfn", "lp", "fn", "p", "");
    private static final int LEAST_MEMBERS = 3;

    private final Map<String, Binding.TableMember> members = new HashMap<>();

    /** Looks through structures whose layout is known. */
    public Tables(List<ModelStructure> structures) {
        for (ModelStructure structure : structures) {
            if (!structure.opaque() && mostlyFunctions(structure)) {
                structure.fields().forEach(field -> add(structure, field));
            }
        }
    }

    private static boolean mostlyFunctions(ModelStructure structure) {
        long pointers = structure.fields().stream().filter(Tables::pointer).count();
        return pointers >= LEAST_MEMBERS && pointers * 2 >= structure.fields().size();
    }

    private static boolean pointer(ModelField field) {
        return field.type().type().abi() == Abi.PTR && field.offset() >= 0;
    }

    private void add(ModelStructure structure, ModelField field) {
        if (pointer(field)) {
            members.putIfAbsent(
                    field.name().toLowerCase(Locale.ROOT), new Binding.TableMember(structure.name(), field.name()));
        }
    }

    /** The member that stands for a function, null where no table has one. */
    public Binding.@Nullable TableMember find(String function) {
        for (String prefix : PREFIXES) {
            Binding.TableMember member = members.get(prefix + function.toLowerCase(Locale.ROOT));
            if (member != null) {
                return member;
            }
        }
        return null;
    }
}
