package dev.docbind.diff;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a person found when looking a finding up on both pages.
 *
 * @param level the level it was reported with
 * @param kind the kind it was reported as
 * @param fields the further columns up to the fingerprint: statement, old page, new page, what was read
 * @param fingerprint of the finding
 * @param verdict {@code right} or {@code wrong}
 * @param state {@code open}, or {@code gone} where it is no longer found, or no longer so
 */
record DiffVerdict(String level, String kind, List<String> fields, String fingerprint, String verdict, String state) {

    /** How many findings a sample has. */
    static final int SIZE = 30;

    private static final String SEED = "eighth sample ";
    private static final int MOST_OF_A_KIND = 2;

    static DiffVerdict read(String line) {
        String[] cells = line.split("\t");
        return new DiffVerdict(
                cells[0], cells[1], List.of(cells[2], cells[3], cells[4], cells[5]), cells[6], cells[7], cells[8]);
    }

    String line() {
        return String.join("\t", level, kind, String.join("\t", fields), fingerprint, verdict, state);
    }

    boolean right() {
        return verdict.equals("right");
    }

    boolean gone() {
        return state.equals("gone");
    }

    private boolean same(@Nullable Change change) {
        return change != null && level.equals(change.level().id()) && kind.equals(change.id());
    }

    /** Whether the finding is found as recorded. */
    boolean holds(@Nullable Change change) {
        return gone() != same(change);
    }

    /** The row with the state of now. */
    DiffVerdict now(@Nullable Change change) {
        return new DiffVerdict(level, kind, fields, fingerprint, verdict, same(change) ? "open" : "gone");
    }

    /** The row of a finding that is still to be checked. */
    static String row(Change change) {
        return String.join(
                "\t",
                change.level().id(),
                change.id(),
                change.statement().text(),
                Objects.toString(change.oldPlace(), ""),
                Objects.toString(change.newPlace(), ""),
                change.message(),
                change.fingerprint(),
                "unchecked",
                "open");
    }

    /**
     * A sample over all levels in turn, at random by a seed and the fingerprint, at most two of a kind and level as long
     * as there are others.
     */
    static List<Change> sample(List<Change> changes) {
        List<Change> shuffled = new ArrayList<>(changes);
        Map<Change, String> keys = new HashMap<>();
        shuffled.forEach(change -> keys.put(change, key(change)));
        shuffled.sort(Comparator.comparing(keys::get));
        Map<Level, List<Change>> byLevel = new HashMap<>();
        Map<String, Integer> kinds = new HashMap<>();
        for (Change change : shuffled) {
            if (kinds.merge(change.level() + change.id(), 1, Integer::sum) <= MOST_OF_A_KIND) {
                byLevel.computeIfAbsent(change.level(), _ -> new ArrayList<>()).add(change);
            }
        }
        List<Change> sample = new ArrayList<>();
        for (int turn = 0; sample.size() < SIZE && turn < SIZE; turn++) {
            for (Level level : Level.values()) {
                List<Change> own = byLevel.getOrDefault(level, List.of());
                if (turn < own.size() && sample.size() < SIZE) {
                    sample.add(own.get(turn));
                }
            }
        }
        return sample;
    }

    private static String key(Change change) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] text = (SEED + change.fingerprint()).getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(digest.digest(text));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
