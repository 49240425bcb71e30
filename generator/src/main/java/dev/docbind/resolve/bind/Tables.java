package dev.docbind.resolve.bind;

import dev.docbind.ctype.Abi;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Structures of function pointers that native code hands out, by the functions their members stand for. */
public final class Tables {

    private static final List<String> PREFIXES = List.of("lpfn", "pfn", "lp", "fn", "p", "");
    private static final int LEAST_MEMBERS = 3;

    private final Map<String, Binding.TableMember> members = new HashMap<>();
    private final Consumer<String> asked;

    /** Looks through structures whose layout is known, and tells each name that is looked for. */
    public Tables(List<ModelStructure> structures, Consumer<String> asked) {
        this.asked = asked;
        for (ModelStructure structure : structures) {
            if (isTable(structure)) {
                structure.fields().forEach(field -> add(structure, field));
            }
        }
    }

    /** The names under which members of a structure are found; none where it is no table of functions. */
    public static List<String> members(ModelStructure structure) {
        return isTable(structure)
                ? structure.fields().stream()
                        .filter(Tables::pointer)
                        .map(Tables::key)
                        .toList()
                : List.of();
    }

    private static boolean isTable(ModelStructure structure) {
        return !structure.opaque() && mostlyFunctions(structure);
    }

    private static String key(ModelField field) {
        return field.name().toLowerCase(Locale.ROOT);
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
            members.putIfAbsent(key(field), new Binding.TableMember(structure.name(), field.name()));
        }
    }

    /** The member that stands for a function, null where no table has one. */
    public Binding.@Nullable TableMember find(String function) {
        for (String prefix : PREFIXES) {
            String name = prefix + function.toLowerCase(Locale.ROOT);
            asked.accept(name);
            Binding.TableMember member = members.get(name);
            if (member != null) {
                return member;
            }
        }
        return null;
    }
}
