package dev.docbind.diff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Collectors;

/**
 * The members of two lists brought together: those of equal key, then those that are so alike that one was renamed to the
 * other, and what is left on each side.
 *
 * @param <T> what is paired
 * @param same pairs of equal key
 * @param renamed pairs that differ in their key only
 * @param removed only in the old list
 * @param added only in the new list
 */
record Pairs<T>(List<Pair<T>> same, List<Pair<T>> renamed, List<T> removed, List<T> added) {

    private static final double ALIKE = 0.75;

    /**
     * An old and a new one.
     *
     * @param <T> what is paired
     * @param before the old one
     * @param after the new one
     */
    record Pair<T>(T before, T after) {}

    /**
     * Brings two lists together.
     *
     * @param key what must be equal
     * @param block renames are sought among members of equal block only
     * @param likeness from 0 to 1 how sure it is that one was renamed to the other
     */
    static <T> Pairs<T> of(
            List<T> before,
            List<T> after,
            Function<T, String> key,
            Function<T, String> block,
            ToDoubleBiFunction<T, T> likeness) {
        Map<String, T> waiting = new LinkedHashMap<>();
        List<T> added = new ArrayList<>();
        after.forEach(one -> {
            if (waiting.putIfAbsent(key.apply(one), one) != null) {
                added.add(one);
            }
        });
        List<Pair<T>> same = new ArrayList<>();
        List<T> removed = new ArrayList<>();
        for (T old : before) {
            T found = waiting.remove(key.apply(old));
            if (found == null) {
                removed.add(old);
            } else {
                same.add(new Pair<>(old, found));
            }
        }
        added.addAll(0, waiting.values());
        List<Pair<T>> renamed = renames(removed, added, block, likeness);
        return new Pairs<>(same, renamed, removed, added);
    }

    /** Whether one that is left of the old list is there all the same: it was documented twice, and now once. */
    boolean stays(T gone, Function<T, String> key) {
        return same.stream().anyMatch(pair -> key.apply(pair.before()).equals(key.apply(gone)));
    }

    /**
     * Takes those of what is left that have the same name and stand in another header now; a name that several have on
     * either side is left alone.
     *
     * @param name what must be equal
     * @return the pairs, no longer among those removed and added
     */
    List<Pair<T>> moved(Function<T, String> name) {
        Map<String, List<T>> left =
                removed.stream().collect(Collectors.groupingBy(name, LinkedHashMap::new, Collectors.toList()));
        Map<String, List<T>> right = added.stream().collect(Collectors.groupingBy(name));
        List<Pair<T>> moved = new ArrayList<>();
        left.forEach((key, old) -> {
            List<T> now = right.getOrDefault(key, List.of());
            if (old.size() == 1 && now.size() == 1) {
                moved.add(new Pair<>(old.getFirst(), now.getFirst()));
                removed.remove(old.getFirst());
                added.remove(now.getFirst());
            }
        });
        return moved;
    }

    private static <T> List<Pair<T>> renames(
            List<T> removed, List<T> added, Function<T, String> block, ToDoubleBiFunction<T, T> likeness) {
        Map<String, List<T>> blocks = new LinkedHashMap<>();
        added.forEach(one ->
                blocks.computeIfAbsent(block.apply(one), _ -> new ArrayList<>()).add(one));
        List<Pair<T>> renamed = new ArrayList<>();
        for (T old : List.copyOf(removed)) {
            List<T> candidates = blocks.getOrDefault(block.apply(old), List.of());
            T best = best(old, candidates, likeness);
            List<T> rivals = removed.stream()
                    .filter(rival -> block.apply(rival).equals(block.apply(old)))
                    .toList();
            if (best != null && best(best, rivals, (one, rival) -> likeness.applyAsDouble(rival, one)) == old) {
                renamed.add(new Pair<>(old, best));
                removed.remove(old);
                added.remove(best);
                candidates.remove(best);
            }
        }
        return renamed;
    }

    /** The one candidate that is alike enough and more alike than all others; null where there is none. */
    private static <T> @org.jspecify.annotations.Nullable T best(
            T one, List<T> candidates, ToDoubleBiFunction<T, T> likeness) {
        T best = null;
        double most = ALIKE;
        boolean tied = false;
        for (T candidate : candidates) {
            double value = likeness.applyAsDouble(one, candidate);
            if (value > most) {
                most = value;
                best = candidate;
                tied = false;
            } else if (value == most && best != null) {
                tied = true;
            }
        }
        return tied ? null : best;
    }
}
