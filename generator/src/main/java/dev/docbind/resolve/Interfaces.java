package dev.docbind.resolve;

import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiId;
import dev.docbind.identity.ApiKind;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelInterface;
import dev.docbind.resolve.bind.Vtables;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Brings interface pages and method pages together. */
final class Interfaces {

    private final Vtables vtables;

    Interfaces(Vtables vtables) {
        this.vtables = vtables;
    }

    List<ModelInterface> of(List<Declaration.Interface> pages, List<ModelFunction> functions) {
        Map<String, List<ModelFunction>> methods = new TreeMap<>();
        for (ModelFunction function : functions) {
            if (function.id().kind() == ApiKind.METHOD) {
                String owner =
                        function.id().owner() == null ? "" : function.id().owner();
                methods.computeIfAbsent(owner, key -> new ArrayList<>()).add(function);
            }
        }
        Map<String, ModelInterface> all = new LinkedHashMap<>();
        for (Declaration.Interface page : pages) {
            String name = page.id().name();
            String declaredBase = vtables.base(name);
            List<ModelFunction> own = all.containsKey(name) ? List.of() : methods.getOrDefault(name, List.of());
            all.putIfAbsent(
                    name + "@" + page.id().header(),
                    new ModelInterface(
                            page.id(),
                            page,
                            declaredBase.isEmpty() ? page.base() : declaredBase,
                            vtables.of(name),
                            own,
                            iid(page)));
            methods.remove(name);
        }
        methods.forEach((owner, own) -> all.put(owner, withoutPage(owner, own)));
        List<ModelInterface> sorted = new ArrayList<>(all.values());
        sorted.sort(Comparator.comparing(ModelInterface::id));
        return List.copyOf(sorted);
    }

    private ModelInterface withoutPage(String owner, List<ModelFunction> methods) {
        String header = methods.getFirst().id().header();
        ApiId id = new ApiId(ApiKind.INTERFACE, header, null, owner);
        return new ModelInterface(id, null, vtables.base(owner), vtables.of(owner), methods, vtables.iid(owner));
    }

    /** The page's identifier, or the declared one where the page has none. */
    private String iid(Declaration.Interface page) {
        String documented = page.page().requirements().iid().strip();
        return documented.isEmpty() ? vtables.iid(page.id().name()) : documented;
    }
}
