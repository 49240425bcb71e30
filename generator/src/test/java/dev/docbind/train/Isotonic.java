package dev.docbind.train;

import dev.docbind.resolve.learned.Calibration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * Isotonic regression by pooling adjacent violators. Each pool holds many predictions on many header folders, and what is
 * stated of it is cautious: what remains when the best folder is left out, less the spread between folders, rounded down to
 * one of few levels, so that it holds for headers that had no say in it.
 */
final class Isotonic {

    private static final double SMALLEST = 150;
    private static final int FEWEST_FOLDERS = 10;
    private static final double SPREADS = 1.5;

    private Isotonic() {}

    /** Predictions next to each other: the lowest margin, and the weights of the right ones and of all by folder. */
    private record Pool(double from, Map<String, Share> folders, Share all) {

        boolean large() {
            return all.count >= SMALLEST && folders.size() >= FEWEST_FOLDERS;
        }

        Pool with(Pool next) {
            Map<String, Share> both = new HashMap<>(folders);
            next.folders.forEach((folder, share) -> both.merge(folder, share, Share::plus));
            return new Pool(from, both, all.plus(next.all));
        }

        /** What can be stated: the least of what is left without one folder, and the mean less the spread between folders. */
        double stated() {
            double mean = all.precision();
            double least = mean;
            double spread = 0;
            for (Share share : folders.values()) {
                least = Math.min(least, all.less(share).precision());
                spread += Math.pow(share.right - mean * share.count, 2);
            }
            return Math.min(least, mean - SPREADS * Math.sqrt(spread) / all.count);
        }
    }

    private record Share(double right, double count) {

        Share plus(Share other) {
            return new Share(right + other.right, count + other.count);
        }

        Share less(Share other) {
            return new Share(right - other.right, count - other.count);
        }

        double precision() {
            return (right + 0.5) / (count + 1.0);
        }
    }

    /**
     * Steps from predictions.
     *
     * @param predictions in rising order of margin
     * @param weight what each of them counts for
     * @param levels the confidences that may be stated, rising
     */
    static List<Calibration.Step> steps(
            List<CrossValidation.Prediction> predictions,
            ToDoubleFunction<CrossValidation.Prediction> weight,
            List<Double> levels) {
        List<Pool> pools = new ArrayList<>();
        Pool open = null;
        for (CrossValidation.Prediction prediction : predictions) {
            double w = weight.applyAsDouble(prediction);
            Share share = new Share(prediction.right() ? w : 0, w);
            Pool one = new Pool(prediction.margin(), Map.of(prediction.example().folder(), share), share);
            open = open == null ? one : open.with(one);
            if (open.large()) {
                pools.add(open);
                open = null;
                merge(pools);
            }
        }
        if (open != null) {
            pools.add(pools.isEmpty() ? open : pools.removeLast().with(open));
            merge(pools);
        }
        return steps(pools, levels);
    }

    private static void merge(List<Pool> pools) {
        while (pools.size() > 1
                && pools.get(pools.size() - 2).all().precision()
                        >= pools.getLast().all().precision()) {
            Pool last = pools.removeLast();
            pools.add(pools.removeLast().with(last));
        }
    }

    private static List<Calibration.Step> steps(List<Pool> pools, List<Double> levels) {
        List<Calibration.Step> steps = new ArrayList<>();
        double before = 0;
        for (Pool pool : pools) {
            double level = level(pool.stated(), levels);
            if (level > before) {
                steps.add(new Calibration.Step(Math.floor(pool.from() * 1e3) / 1e3, level));
                before = level;
            }
        }
        return steps;
    }

    private static double level(double stated, List<Double> levels) {
        double level = 0;
        for (double one : levels) {
            level = stated >= one ? one : level;
        }
        return level;
    }
}
