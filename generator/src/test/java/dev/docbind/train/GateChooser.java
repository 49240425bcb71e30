package dev.docbind.train;

import dev.docbind.resolve.learned.Gates;
import dev.docbind.resolve.learned.KnownHeaders;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Chooses, per kind of function and split, the widest gate at which few enough signatures were bound and wrong out of
 * fold, in the latest collection and in both together. Pages that document another number of parameters than there are
 * have no say in it, since no confidence tells of them; the figures count them.
 */
final class GateChooser {

    /**
     * The largest share of wrong among the bound, in percent, for functions of headers that the model has learned from;
     * with what is allowed of methods it makes less than half a per cent of both.
     */
    private static final double WRONG_FUNCTIONS = 0.7;

    private static final double WRONG_METHODS = 0.5;

    /** The same for headers it has never seen, of which fewer can be bound at all. */
    private static final double WRONG_NEW = 0.99;

    private static final List<String> KINDS = List.of("function", "method", "callback");
    private static final double[] ITEMS = {0.85, 0.9, 0.93, 0.95, 0.97, 0.99};
    private static final double[] SIGNATURES = {
        0.6, 0.7, 0.75, 0.8, 0.83, 0.85, 0.86, 0.88, 0.9, 0.91, 0.92, 0.93, 0.94, 0.95, 0.96, 0.97, 0.98
    };

    private GateChooser() {}

    /** What a gate lets through. */
    record Passed(int all, int bound, int wrong) {

        double share() {
            return 100.0 * bound / Math.max(1, all);
        }

        double wrongShare() {
            return 100.0 * wrong / Math.max(1, bound);
        }
    }

    /** Gates from whole signatures of headers that were held back, and of functions of known headers. */
    static Gates choose(List<Whole> fresh, List<Whole> familiar, KnownHeaders headers) {
        Map<String, Gates.Gate> gates = new LinkedHashMap<>();
        for (String kind : KINDS) {
            gates.put(Gates.key(kind, false), widest(fresh, kind, WRONG_NEW));
            gates.put(
                    Gates.key(kind, true),
                    widest(familiar, kind, kind.equals("function") ? WRONG_FUNCTIONS : WRONG_METHODS));
        }
        return new Gates(gates, headers);
    }

    private static Gates.Gate widest(List<Whole> wholes, String kind, double wrong) {
        Gates.Gate best = new Gates.Gate(1, 1);
        List<Whole> counted = wholes.stream().filter(Whole::complete).toList();
        int most = 0;
        for (double item : ITEMS) {
            for (double signature : SIGNATURES) {
                Gates.Gate gate = new Gates.Gate(item, signature);
                Passed latest = passed(counted, "ddi-2024." + kind, gate);
                Passed earlier = passed(counted, "ddi-2018." + kind, gate);
                Passed both = new Passed(
                        latest.all() + earlier.all(),
                        latest.bound() + earlier.bound(),
                        latest.wrong() + earlier.wrong());
                boolean held = latest.wrongShare() <= wrong && both.wrongShare() <= wrong;
                int bound = latest.bound();
                if (held && bound > most) {
                    most = bound;
                    best = gate;
                }
            }
        }
        return best;
    }

    static Passed passed(List<Whole> wholes, String group, Gates.Gate gate) {
        List<Whole> own = wholes.stream().filter(w -> w.group().equals(group)).toList();
        List<Whole> bound = own.stream().filter(w -> w.passes(gate)).toList();
        int wrong = (int) bound.stream().filter(w -> !w.right()).count();
        return new Passed(own.size(), bound.size(), wrong);
    }

    /** The gates as the resource that ships. */
    static String write(Gates gates) {
        StringBuilder out = new StringBuilder("# kind\titem\tsignature\n");
        for (String kind : KINDS) {
            for (boolean known : new boolean[] {true, false}) {
                String key = Gates.key(kind, known);
                Gates.Gate gate = gates.byKind().getOrDefault(key, new Gates.Gate(1, 1));
                out.append(String.format(Locale.ROOT, "%s\t%s\t%s%n", key, gate.item(), gate.signature()));
            }
        }
        return out.toString();
    }
}
