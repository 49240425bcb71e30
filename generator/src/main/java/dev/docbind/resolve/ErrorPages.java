package dev.docbind.resolve;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.model.ModelConstant;
import dev.docbind.model.ModelTable;
import dev.docbind.resolve.error.CodeValues;
import dev.docbind.resolve.registry.FactRegistry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Pages that are tables of names and numbers. */
final class ErrorPages {

    private ErrorPages() {}

    /** The numbers that such pages give by name, overlays first; names that two pages number differently are left out. */
    static Map<String, FactRegistry.Fact> values(List<Declaration> declarations, Overlays overlays) {
        Map<String, FactRegistry.Fact> values = new HashMap<>();
        Set<String> disputed = new HashSet<>();
        for (Declaration declaration : declarations) {
            if (declaration instanceof Declaration.Constants page) {
                for (DocumentedValue row : page.constants()) {
                    add(row, page.page().location().file(), values, disputed);
                }
            }
        }
        disputed.forEach(values::remove);
        overlays.codes().forEach((name, value) -> values.put(name, new FactRegistry.Fact(value, CodeValues.OVERLAY)));
        return values;
    }

    private static void add(
            DocumentedValue row, String file, Map<String, FactRegistry.Fact> values, Set<String> disputed) {
        Long number = CodeValues.number(row.value());
        if (number == null) {
            return;
        }
        FactRegistry.Fact before = values.putIfAbsent(row.name(), new FactRegistry.Fact(number, file));
        if (before != null && (int) before.value() != (int) (long) number) {
            disputed.add(row.name());
        }
    }

    /** The resolved rows of such a page. */
    static ModelTable table(Declaration.Constants page, CodeValues values) {
        String file = page.page().location().file();
        List<ModelConstant> rows = new ArrayList<>();
        for (DocumentedValue row : page.constants()) {
            FactRegistry.Fact fact = values.find(row.name(), row.value(), file);
            rows.add(
                    new ModelConstant(row.name(), fact == null ? null : fact.value(), row.meaning(), file, row.line()));
        }
        return new ModelTable(page, List.copyOf(rows));
    }
}
