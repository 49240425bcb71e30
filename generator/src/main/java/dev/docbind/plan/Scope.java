package dev.docbind.plan;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Gives out names that differ from all earlier ones of the same scope, even where upper and lower case do not count. */
final class Scope {

    private final Set<String> taken = new HashSet<>();
    private final Set<String> reserved = new HashSet<>();

    /** The first number not yet tried behind a name, so that many equal names do not try all of them again. */
    private final Map<String, Integer> numbers = new HashMap<>();

    private final boolean caseCounts;

    private Scope(boolean caseCounts) {
        this.caseCounts = caseCounts;
    }

    /** A scope whose names become file names. */
    static Scope ofFiles() {
        return new Scope(false);
    }

    /** A scope of members, parameters or constants. */
    static Scope ofMembers() {
        return new Scope(true);
    }

    /** Keeps names from being given out in just this spelling. */
    Scope reserve(Collection<String> names) {
        reserved.addAll(names);
        return this;
    }

    /** Takes a name if it is free. */
    boolean take(String name) {
        return !reserved.contains(name) && taken.add(key(name));
    }

    /** Takes the name, or the name with a suffix, or with the first number from 2 that makes it free. */
    String give(String name, String suffix) {
        if (take(name)) {
            return name;
        }
        String other = name + suffix;
        if (!suffix.isEmpty() && take(other)) {
            return other;
        }
        int number = numbers.getOrDefault(key(other), 2);
        while (!take(other + "_" + number)) {
            number++;
        }
        numbers.put(key(other), number + 1);
        return other + "_" + number;
    }

    private String key(String name) {
        return caseCounts ? name : name.toLowerCase(Locale.ROOT);
    }
}
