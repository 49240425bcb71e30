package dev.docbind.tool;

import dev.docbind.explain.Explainer;
import dev.docbind.explain.Explanation;
import java.util.ArrayList;
import java.util.List;

/** Asks every unit of a run about a symbol. */
final class Explains {

    private Explains() {}

    static ExplainRun run(ModelRun model, String symbol) {
        List<Explanation> explanations = new ArrayList<>();
        List<String> near = new ArrayList<>();
        for (UnitModel unit : model.models()) {
            Explainer explainer = new Explainer(unit.declarations(), unit.options());
            explanations.addAll(explainer.explain(symbol));
            near.addAll(explainer.near(symbol));
        }
        return new ExplainRun(model, List.copyOf(explanations), List.copyOf(near));
    }
}
