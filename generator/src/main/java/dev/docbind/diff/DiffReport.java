package dev.docbind.diff;

import dev.docbind.lint.Finding;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What changed between two states.
 *
 * @param oldName what the user called the old state
 * @param newName what the user called the new state
 * @param changes the changes, gravest first, then by statement
 * @param introduced lint findings that only the new state has
 * @param resolved lint findings that only the old state has
 * @param unread pages of either state that could not be used; what they document was not compared
 * @param step the suggested version step; at least {@link Step#MAJOR} is not ruled out while pages are unread
 */
public record DiffReport(
        String oldName,
        String newName,
        List<Change> changes,
        List<Finding> introduced,
        List<Finding> resolved,
        List<String> unread,
        Step step) {

    /** Whether everything was compared. */
    public boolean complete() {
        return unread.isEmpty();
    }

    /** Whether both states were wholly compared and nothing differs. */
    public boolean unchanged() {
        return complete() && changes.isEmpty();
    }

    /** Whether a change has callers to do something. */
    public boolean breaking() {
        return changes.stream().anyMatch(change -> change.level().breaking());
    }

    /** How many changes each level has; levels without any are left out. */
    public Map<Level, Long> counts() {
        return changes.stream().collect(Collectors.groupingBy(Change::level, TreeMap::new, Collectors.counting()));
    }
}
