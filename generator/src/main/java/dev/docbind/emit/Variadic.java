package dev.docbind.emit;

import dev.docbind.model.ModelParameter;
import dev.docbind.model.Source;
import dev.docbind.plan.PlannedFunction;
import java.util.List;

/** Where the variable arguments of a function begin whose page fixes them. */
final class Variadic {

    private Variadic() {}

    /**
     * The first variable argument: the declaration gives the types of the named ones only, so those of the variable
     * ones, which stand behind them, come from the page's type lines.
     */
    static int firstOf(PlannedFunction function) {
        List<ModelParameter> parameters = function.model().parameters();
        int first = 1;
        while (first < parameters.size()
                && parameters.get(first).type().evidence().source() != Source.TYPE_LINE) {
            first++;
        }
        return first;
    }
}
