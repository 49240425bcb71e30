package dev.docbind.lint.rule;

import dev.docbind.diagnostic.Severity;
import dev.docbind.lint.Rule;

/** What every rule says of itself. */
abstract class BasicRule implements Rule {

    private final String id;
    private final String title;
    private final Severity severity;

    BasicRule(String id, Severity severity, String title) {
        this.id = id;
        this.severity = severity;
        this.title = title;
    }

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final String title() {
        return title;
    }

    @Override
    public final Severity severity() {
        return severity;
    }
}
