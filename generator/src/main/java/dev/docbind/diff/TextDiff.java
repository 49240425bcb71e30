package dev.docbind.diff;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.PageFacts;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.document.Block;
import dev.docbind.identity.StatementId;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import java.util.List;

/** Compares the words of two states, section by section. */
final class TextDiff {

    private TextDiff() {}

    static void function(Changes out, ModelFunction before, ModelFunction after) {
        Declaration.Function old = before.declaration();
        Declaration.Function now = after.declaration();
        page(out, old.page(), now.page());
        sections(
                out,
                now.id().statement().section("returns"),
                old.returns().documentation(),
                now.returns().documentation(),
                new Changes.Places(old.page().location(), now.page().location()),
                old,
                now);
        for (ModelParameter parameter : after.parameters()) {
            DocumentedParameter text = parameter.documentation();
            DocumentedParameter past = text == null ? null : named(old, text.name());
            if (text != null && past != null) {
                sections(
                        out,
                        now.id().statement().parameter(text.name()),
                        past.documentation(),
                        text.documentation(),
                        new Changes.Places(
                                old.page().location().atLine(past.line()),
                                now.page().location().atLine(text.line())),
                        old,
                        now);
            }
        }
    }

    private static @org.jspecify.annotations.Nullable DocumentedParameter named(
            Declaration.Function function, String name) {
        return function.parameters().stream()
                .filter(one -> one.name().equalsIgnoreCase(name))
                .findFirst()
                .orElse(null);
    }

    /** What all kinds of page have. */
    static void page(Changes out, PageFacts old, PageFacts now) {
        Changes.Places places = new Changes.Places(old.location(), now.location());
        StatementId statement = now.id().statement();
        sections(out, statement.section("description"), old.description(), now.description(), places);
        sections(out, statement.section("remarks"), old.remarks(), now.remarks(), places);
    }

    /** Reports a text whose words changed, and tells a text that stands elsewhere on the other page from one that is new. */
    static void sections(
            Changes out,
            StatementId statement,
            List<Block> old,
            List<Block> now,
            Changes.Places places,
            Declaration before,
            Declaration after) {
        if (old.isEmpty() && !now.isEmpty() && Elsewhere.holds(before, after, now)) {
            report(out, "text.moved", statement, "stood elsewhere on the page before", old, now, places);
        } else if (now.isEmpty() && !old.isEmpty() && Elsewhere.holds(after, before, old)) {
            report(out, "text.moved", statement, "stands elsewhere on the page now", old, now, places);
        } else {
            sections(out, statement, old, now, places);
        }
    }

    /** Reports a text whose words changed, at the first line that the text has in each state. */
    static void sections(Changes out, StatementId statement, List<Block> old, List<Block> now, Changes.Places places) {
        if (Words.running(old).equals(Words.running(now))) {
            return;
        }
        String what = old.isEmpty() ? "is new" : now.isEmpty() ? "is gone" : "has other words";
        report(out, "text.changed", statement, what, old, now, places);
    }

    private static void report(
            Changes out,
            String id,
            StatementId statement,
            String what,
            List<Block> old,
            List<Block> now,
            Changes.Places places) {
        out.add(
                id,
                statement,
                "The text of " + statement + " " + what + ".",
                Words.both(old, now),
                new Changes.Places(line(places.before(), old), line(places.after(), now)));
    }

    private static @org.jspecify.annotations.Nullable SourceLocation line(
            @org.jspecify.annotations.Nullable SourceLocation page, List<Block> blocks) {
        return page == null || blocks.isEmpty()
                ? page
                : page.atLine(blocks.getFirst().line());
    }
}
