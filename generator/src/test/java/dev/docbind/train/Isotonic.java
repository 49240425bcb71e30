package dev.docbind.train;

import dev.docbind.resolve.learned.Calibration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Isotonic regression by pooling adjacent violators, with a cautious estimate for small pools. */
final class Isotonic {

    private static final int SMALLEST = 40;

    private Isotonic() {}

    private record Pool(double from, double right, double count) {

        double precision() {
            return (right + 0.5) / (count + 1.0);
        }

        Pool with(Pool next) {
            return new Pool(from, right + next.right, count + next.count);
        }
    }

    /** Steps from weighed predictions in rising order of margin. */
    static List<Calibration.Step> steps(
            List<CrossValidation.Prediction> predictions, ToDoubleFunction<CrossValidation.Prediction> weight) {
        List<Pool> pools = new ArrayList<>();
        Pool open = null;
        for (CrossValidation.Prediction prediction : predictions) {
            double w = weight.applyAsDouble(prediction);
            Pool one = new Pool(prediction.margin(), prediction.right() ? w : 0, w);
            open = open == null ? one : open.with(one);
            if (open.count() >= SMALLEST) {
                pools.add(open);
                open = null;
                merge(pools);
            }
        }
        if (open != null) {
            pools.add(pools.isEmpty() ? open : pools.removeLast().with(open));
            merge(pools);
        }
        return pools.stream()
                .map(pool -> new Calibration.Step(
                        Math.floor(pool.from() * 1e3) / 1e3, Math.floor(pool.precision() * 1e4) / 1e4))
                .toList();
    }

    private static void merge(List<Pool> pools) {
        while (pools.size() > 1
                && pools.get(pools.size() - 2).precision() >= pools.getLast().precision()) {
            Pool last = pools.removeLast();
            pools.add(pools.removeLast().with(last));
        }
    }
}
