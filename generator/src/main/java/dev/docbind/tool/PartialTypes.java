package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.plan.EmissionPlan;
import dev.docbind.plan.PlannedFunction;
import dev.docbind.plan.PlannedType;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The types of a plan that are made from changed pages.
 *
 * @param types those made from pages that are all here
 * @param shared those that other pages have members in, reduced to the changed ones
 */
record PartialTypes(List<PlannedType> types, List<Shared> shared) {

    /**
     * A type that other pages have members in.
     *
     * @param type the type with members of changed pages only
     * @param methods the names of its methods
     * @param whole whether its own comment comes from a changed page
     */
    record Shared(PlannedType type, List<String> methods, boolean whole) {}

    static PartialTypes of(EmissionPlan plan, Set<String> changed) {
        PartialTypes own = new PartialTypes(new ArrayList<>(), new ArrayList<>());
        plan.types().forEach(type -> own.add(type, changed));
        return own;
    }

    /** Whether each changed page has a part in some type. */
    boolean covers(Set<String> changed) {
        Set<String> covered = new TreeSet<>();
        types.forEach(type -> covered.addAll(type.pages()));
        for (Shared one : shared) {
            covered.addAll(one.type().pages());
            if (one.whole() && one.type() instanceof PlannedType.Functions functions && functions.index() != null) {
                covered.add(PageMemory.path(functions.index()));
            }
        }
        return covered.containsAll(changed);
    }

    private void add(PlannedType type, Set<String> changed) {
        switch (type) {
            case PlannedType.Functions functions -> {
                List<PlannedFunction> few = few(functions.functions(), changed);
                PlannedType.Functions reduced = new PlannedType.Functions(
                        functions.name(),
                        functions.stub(),
                        functions.header(),
                        functions.index(),
                        functions.part(),
                        functions.parts(),
                        few);
                share(reduced, few, isOf(functions.index(), changed));
            }
            case PlannedType.ComInterface com -> {
                List<PlannedFunction> few = few(com.methods(), changed);
                share(
                        new PlannedType.ComInterface(com.name(), com.model(), few),
                        few,
                        isOf(com.model().declaration(), changed));
            }
            default -> {
                if (type.pages().stream().anyMatch(changed::contains)) {
                    types.add(type);
                }
            }
        }
    }

    private void share(PlannedType type, List<PlannedFunction> few, boolean whole) {
        if (!few.isEmpty() || whole) {
            List<String> methods = new ArrayList<>();
            for (PlannedFunction function : few) {
                methods.add(function.method());
                if (function.orThrow() != null) {
                    methods.add(function.orThrow());
                }
            }
            shared.add(new Shared(type, methods, whole));
        }
    }

    private static List<PlannedFunction> few(List<PlannedFunction> functions, Set<String> changed) {
        return functions.stream()
                .filter(function -> isOf(function.model().declaration(), changed))
                .toList();
    }

    private static boolean isOf(@Nullable Declaration page, Set<String> changed) {
        return page != null && changed.contains(PageMemory.path(page));
    }
}
