package dev.docbind.report;

import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts over a model that the report shows. */
final class Facts {

    private Facts() {}

    /** Functions, macros, callbacks and methods in the order of their ids. */
    static List<ModelFunction> functions(ApiModel model) {
        List<ModelFunction> all = new ArrayList<>(model.functions());
        all.addAll(model.callbacks());
        model.interfaces().forEach(type -> all.addAll(type.methods()));
        all.sort(Comparator.comparing(ModelFunction::id));
        return all;
    }

    /** The weakest source that a function's signature rests on. */
    static Source weakest(ModelFunction function) {
        Source weakest = function.returns().evidence().source();
        for (ModelParameter parameter : function.parameters()) {
            Source one = parameter.type().evidence().source();
            weakest = one.compareTo(weakest) > 0 ? one : weakest;
        }
        return weakest;
    }

    /** Why a function has no stub; empty where it has one. */
    static String reason(ModelFunction function) {
        return function.binding() instanceof Binding.None none ? none.why().reason() : "";
    }

    /** How often each value occurs, with how many of those are bound. */
    static Map<String, int[]> counted(List<ModelFunction> functions, Function<ModelFunction, String> by) {
        Map<String, int[]> counts = new TreeMap<>();
        for (ModelFunction function : functions) {
            int[] count = counts.computeIfAbsent(by.apply(function), _ -> new int[3]);
            count[0]++;
            count[1] += function.bound() ? 1 : 0;
            count[2] += function.callable() ? 1 : 0;
        }
        return counts;
    }
}
