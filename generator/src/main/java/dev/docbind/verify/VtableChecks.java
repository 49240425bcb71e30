package dev.docbind.verify;

import dev.docbind.ctype.CField;
import dev.docbind.ctype.CType;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.HeaderIndex;
import dev.docbind.identity.StatementId;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Makes the checks of a COM interface's table of methods: the compiler says at which offset each method stands in the C
 * view of the table, and how large the table is.
 */
final class VtableChecks {

    private VtableChecks() {}

    /** The checks of an interface whose order of methods is known; none where the header has no C view of it. */
    static List<Check> of(ModelInterface type, HeaderIndex index) {
        List<Check> checks = new ArrayList<>();
        CType.Composite table = index.methodTable(type.id().name());
        String name = index.methodTableName(type.id().name());
        if (table == null || name.isEmpty() || type.vtable().isEmpty()) {
            return checks;
        }
        Set<String> theirs = new HashSet<>();
        table.definition().fields().stream().map(CField::name).forEach(theirs::add);
        StatementId statement = type.id().statement();
        SourceLocation page = type.declaration() == null
                ? SourceLocation.of("")
                : type.declaration().page().location();
        int slots = type.vtable().size();
        checks.add(Check.that(
                "sizeof(" + name + ") == " + slots + " * sizeof(void *)",
                statement,
                page,
                type.id().name() + " has " + slots + " methods, in the header another number"));
        for (int slot = 0; slot < slots; slot++) {
            String method = type.vtable().get(slot);
            if (theirs.contains(method)) {
                checks.add(slot(name, type, method, slot, page));
            }
        }
        for (ModelFunction method : type.methods()) {
            if (method.binding() instanceof Binding.VtableSlot bound
                    && theirs.contains(method.id().name())) {
                SourceLocation own = method.declaration().page().location();
                checks.add(slot(name, type, method.id().name(), bound.slot(), own));
                if (index.hidesResult(type.id().name(), method.id().name()) && !bound.hiddenResult()) {
                    checks.add(Check.failed(
                            method.id().statement().section("returns"),
                            own,
                            method.id().qualifiedName()
                                    + " gets the address of its result as an argument in the header"));
                }
            }
        }
        return checks;
    }

    private static Check slot(String table, ModelInterface type, String method, int slot, SourceLocation page) {
        return Check.that(
                "__builtin_offsetof(" + table + ", " + method + ") == " + slot + " * sizeof(void *)",
                type.id().statement().field(method),
                page,
                type.id().name() + "::" + method + " is in slot " + slot + ", in the header in another");
    }
}
