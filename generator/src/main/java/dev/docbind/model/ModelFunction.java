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

    /**
     * Whether its whole signature is declared, or deduced above the threshold of the policy, so that a call would be
     * right. A bound function of the kernel, or of an interface without known vtable, has no stub all the same: see
     * {@link #callable()}.
     */
    public boolean bound() {
        return !(binding instanceof Binding.None none) || none.why().signatureKnown();
    }

    /** Whether it gets a native stub: it is bound, and it is known where its native code is found. */
    public boolean callable() {
        return !(binding instanceof Binding.None);
    }
}
