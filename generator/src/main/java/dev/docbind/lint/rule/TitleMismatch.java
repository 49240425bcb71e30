package dev.docbind.lint.rule;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Severity;
import dev.docbind.lint.LintPage;
import dev.docbind.source.FrontMatter;
import java.util.List;
import java.util.Locale;

/** Title, heading and UID of a page name different things. */
final class TitleMismatch extends DeclarationRule {

    TitleMismatch() {
        super("title.mismatch", Severity.WARNING, "Title, heading and UID disagree");
    }

    @Override
    void check(Subject subject) {
        FrontMatter matter = subject.page().page().frontMatter();
        Declaration declaration = subject.declaration();
        String uid = matter.first("UID");
        boolean named = uid.indexOf(':') == 2 && !uid.toLowerCase(Locale.ROOT).startsWith("na:");
        if (!named || uid.contains("operator")) {
            return;
        }
        List<String> names = Names.own(declaration);
        names.add(afterHeader(uid).replaceFirst("~r\\d+$|\\(.*", ""));
        List.copyOf(names).stream().filter(name -> name.startsWith("P")).forEach(name -> names.add(name.substring(1)));
        String title = matter.first("title");
        if (!title.isEmpty() && noneIn(title, names)) {
            report(subject, matter.line("title"), title, "The title '" + title + "'", uid);
        }
        subject.page().lines().stream()
                .filter(line -> !line.code() && line.text().startsWith("# "))
                .findFirst()
                .ifPresent(line -> heading(subject, line, names, uid));
    }

    private static void heading(Subject subject, LintPage.Line line, List<String> names, String uid) {
        String text = line.text().substring(2).strip();
        if (!text.isEmpty() && noneIn(text, names)) {
            report(subject, line.number(), text, "The heading '" + text + "'", uid);
        }
    }

    private static String afterHeader(String uid) {
        int dot = uid.indexOf('.');
        return dot < 0 ? uid.substring(3) : uid.substring(dot + 1);
    }

    private static boolean noneIn(String text, List<String> names) {
        String flat = flat(text);
        return names.stream().map(TitleMismatch::flat).noneMatch(name -> name.isEmpty() || flat.contains(name));
    }

    /** Letters and digits of the last part of a name, or of a whole text, in lower case. */
    private static String flat(String text) {
        String last = Names.identifier(text) || text.indexOf(' ') > 0 ? text : Descriptions.last(text);
        StringBuilder out = new StringBuilder();
        last.chars().filter(Character::isLetterOrDigit).forEach(out::appendCodePoint);
        return out.toString().toLowerCase(Locale.ROOT);
    }

    private static void report(Subject subject, int line, String text, String what, String uid) {
        subject.report(
                line,
                text,
                subject.statement(),
                what + " does not name the subject of the UID " + uid + ".",
                "Mend what is wrong.");
    }
}
