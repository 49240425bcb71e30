package dev.docbind.train;

import dev.docbind.resolve.learned.Gates;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses, per kind of function, the widest gate at which few enough signatures were bound and wrong out of fold. Pages
 * that document no parameter at all although there are some are left out: no confidence tells of them.
 */
final class GateChooser {

    /** The largest share of wrong among the bound, in percent; less than is promised, since it is measured on a sample. */
    private static final double WRONG = 0.95;

    private static final List<String> KINDS = List.of("function", "method", "callback");
    private static final double[] ITEMS = {0.93, 0.95, 0.96, 0.97, 0.98, 0.99};
    private static final double[] SIGNATURES = {
        0.8, 0.83, 0.86, 0.88, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.965, 0.97, 0.975, 0.98, 0.985, 0.99, 0.995
    };

    private GateChooser() {}

    /**
     * A whole signature, predicted out of fold.
     *
     * @param group collection and kind, as {@code ddi-2024.method}
     * @param least least confidence of its items
     * @param product product of their confidences
     * @param right whether all of it is right
     */
    record Whole(String group, double least, double product, boolean right) {}

    /** What a gate lets through. */
    record Passed(int all, int bound, int wrong) {

        double share() {
            return 100.0 * bound / Math.max(1, all);
        }

        double wrongShare() {
            return 100.0 * wrong / Math.max(1, bound);
        }

        @Override
        public String toString() {
            return String.format(
                    Locale.ROOT, "%d, bound %.1f %%, wrong %d, %.2f %%", all, share(), wrong, wrongShare());
        }
    }

    static Gates choose(List<Whole> wholes) {
        Map<String, Gates.Gate> gates = new LinkedHashMap<>();
        for (String kind : KINDS) {
            Gates.Gate best = new Gates.Gate(1, 1);
            int most = 0;
            for (double item : ITEMS) {
                for (double signature : SIGNATURES) {
                    Gates.Gate gate = new Gates.Gate(item, signature);
                    Passed latest = passed(wholes, "ddi-2024." + kind, gate);
                    Passed earlier = passed(wholes, "ddi-2018." + kind, gate);
                    boolean held = latest.wrongShare() <= WRONG && earlier.wrongShare() <= WRONG;
                    if (held && latest.bound() > most) {
                        most = latest.bound();
                        best = gate;
                    }
                }
            }
            gates.put(kind, best);
        }
        return new Gates(gates);
    }

    static Passed passed(List<Whole> wholes, String group, Gates.Gate gate) {
        List<Whole> own = wholes.stream().filter(w -> w.group().equals(group)).toList();
        List<Whole> bound = own.stream()
                .filter(w -> w.least() >= gate.item() && w.product() >= gate.signature())
                .toList();
        int wrong = (int) bound.stream().filter(w -> !w.right()).count();
        return new Passed(own.size(), bound.size(), wrong);
    }

    /** The gates as the resource that ships. */
    static String write(Gates gates) {
        StringBuilder out = new StringBuilder("# kind\titem\tsignature\n");
        for (String kind : KINDS) {
            Gates.Gate gate = gates.of(kind);
            out.append(kind)
                    .append('\t')
                    .append(gate.item())
                    .append('\t')
                    .append(gate.signature())
                    .append('\n');
        }
        return out.toString();
    }
}
