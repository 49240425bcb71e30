package dev.docbind.model;

import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A COM interface or C++ class.
 *
 * @param id what it is
 * @param declaration the page's declaration, null where only method pages name it
 * @param base the interface it inherits from; empty where not known
 * @param vtable method names in vtable order, inherited ones first; empty where no declaration gives the order
 * @param methods the documented methods
 * @param iid its identifier as the page or else a declaration gives it; empty where neither does
 */
public record ModelInterface(
        ApiId id,
        Declaration.@Nullable Interface declaration,
        String base,
        List<String> vtable,
        List<ModelFunction> methods,
        String iid) {

    private static final List<String> COUNTED = List.of("QueryInterface", "AddRef", "Release");

    /** Whether its table begins with the methods of {@code IUnknown}, as far as the order of methods is known. */
    public boolean counted() {
        return vtable.isEmpty()
                || vtable.size() >= COUNTED.size()
                        && vtable.subList(0, COUNTED.size()).equals(COUNTED);
    }
}
