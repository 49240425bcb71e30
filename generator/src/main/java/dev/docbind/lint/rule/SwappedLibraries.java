package dev.docbind.lint.rule;

import dev.docbind.declaration.Requirements;
import dev.docbind.diagnostic.Severity;
import java.util.Locale;
import java.util.regex.Pattern;

/** The import library stands where the run-time library belongs, or the reverse. */
final class SwappedLibraries extends DeclarationRule {

    private static final Pattern IMPORT = Pattern.compile("\\s*[\\w.+-]{1,80}\\.lib\\b.{0,200}");
    private static final Pattern IMAGE = Pattern.compile("\\s*[\\w.+-]{1,80}\\.(?:dll|exe|sys|drv)\\b.{0,200}");

    SwappedLibraries() {
        super("requirements.library-swapped", Severity.WARNING, "DLL and import library are swapped");
    }

    @Override
    void check(Subject subject) {
        Requirements requirements = subject.declaration().page().requirements();
        for (String library : requirements.libraries()) {
            if (IMPORT.matcher(library.toLowerCase(Locale.ROOT)).matches()) {
                report(subject, "req.dll", library, library + " is an import library, but stands as the DLL.");
            }
        }
        for (String library : requirements.importLibraries()) {
            if (IMAGE.matcher(library.toLowerCase(Locale.ROOT)).matches()) {
                report(
                        subject,
                        "req.lib",
                        library,
                        library + " is loaded at run time, but stands as the import library.");
            }
        }
    }

    private static void report(Subject subject, String key, String library, String message) {
        var matter = subject.page().page().frontMatter();
        int line = matter.lines().containsKey(key) ? matter.line(key) : tableLine(subject, library);
        subject.report(
                line,
                library,
                subject.statement().section("requirements"),
                message,
                key.equals("req.dll") ? "Move it to the import library (req.lib)." : "Move it to the DLL (req.dll).");
    }

    private static int tableLine(Subject subject, String library) {
        String first = library.split("[ (;,]", 2)[0];
        return subject.page().lines().stream()
                .filter(line -> line.text().contains(first))
                .mapToInt(dev.docbind.lint.LintPage.Line::number)
                .reduce((_, last) -> last)
                .orElse(subject.declaration().page().location().line());
    }
}
