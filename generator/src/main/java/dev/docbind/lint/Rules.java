package dev.docbind.lint;

import java.util.List;
import java.util.Optional;

/** All rules. */
public final class Rules {

    /** The rules in alphabetical order of their ids. */
    public static final List<Rule> ALL = dev.docbind.lint.rule.AllRules.LIST;

    private Rules() {}

    /** The rule of an id. */
    public static Optional<Rule> find(String id) {
        return ALL.stream().filter(rule -> rule.id().equals(id)).findFirst();
    }

    /** The ids of all rules. */
    public static List<String> ids() {
        return ALL.stream().map(Rule::id).toList();
    }
}
