package dev.docbind.model;

import dev.docbind.declaration.Declaration;
import dev.docbind.identity.ApiId;
import java.util.List;

/**
 * A resolved function, method, macro or callback.
 *
 * @param declaration the page's declaration with all prose
 * @param parameters the parameters in ABI order, without {@code this} of methods
 * @param variadic whether it takes variable arguments
 * @param returns return type with evidence
 * @param errors how failure is reported
 * @param libraries the user-mode libraries as documented, in the order to try
 * @param minimum minimum supported system as documented; empty where not stated
 * @param binding where the native code is found, or why it is not bound
 */
public record ModelFunction(
        Declaration.Function declaration,
        List<ModelParameter> parameters,
        boolean variadic,
        ResolvedType returns,
        ErrorContract errors,
        List<String> libraries,
        String minimum,
        Binding binding) {

    /** What it is. */
    public ApiId id() {
        return declaration.id();
    }

    /** Whether it gets a native stub. */
    public boolean bound() {
        return !(binding instanceof Binding.None);
    }
}
