package dev.docbind.tool;

import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.Unbound;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How much of an API is bound.
 *
 * @param functions how many functions and methods there are
 * @param bound how many have a native stub
 * @param unbound the others with why, in the order of the model
 */
public record Coverage(int functions, int bound, List<Missing> unbound) {

    /**
     * A function without stub.
     *
     * @param name its name
     * @param why the reason
     */
    public record Missing(String name, Unbound why) {}

    /** The coverage of a run. */
    static Coverage of(ModelRun run) {
        List<ModelFunction> all = run.functions();
        List<Missing> missing = all.stream()
                .filter(function -> !function.callable())
                .map(function -> new Missing(function.id().qualifiedName(), ((Binding.None) function.binding()).why()))
                .toList();
        return new Coverage(all.size(), all.size() - missing.size(), missing);
    }

    /** How many functions are unbound for each reason. */
    public Map<String, Integer> reasons() {
        Map<String, Integer> counts = new TreeMap<>();
        unbound.forEach(one -> counts.merge(one.why().reason(), 1, Integer::sum));
        return counts;
    }
}
