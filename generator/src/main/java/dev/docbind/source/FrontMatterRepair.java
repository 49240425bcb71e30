package dev.docbind.source;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends the faults that published front matter is known for, line by line, so that line numbers stay. Everything it
 * does is reported.
 */
final class FrontMatterRepair {

    private final String path;
    private final int firstLine;

    FrontMatterRepair(String path, int firstLine) {
        this.path = path;
        this.firstLine = firstLine;
    }

    /** Turns the tab behind the dash of a list item, and tabs at the begin of a line, into blanks. */
    String tabs(String text, List<Diagnostic> diagnostics) {
        if (text.indexOf('\t') < 0) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        int line = firstLine;
        int found = 0;
        boolean margin = true;
        for (int at = 0; at < out.length(); at++) {
            char c = out.charAt(at);
            if (c == '\n') {
                margin = true;
                line++;
            } else if (c == '\t' && margin) {
                out.setCharAt(at, ' ');
                found = found == 0 ? line : found;
            } else {
                margin = margin && (c == ' ' || c == '-');
            }
        }
        if (found > 0) {
            diagnostics.add(Diagnostic.info(
                    "page.front-matter.tab",
                    SourceLocation.of(path, found),
                    "YAML does not allow tabs here; they are read as blanks",
                    "indent front matter by blanks"));
        }
        return out.toString();
    }

    /** Quotes and separates what strict YAML misreads. */
    String lines(String text, List<Diagnostic> repairs) {
        StringBuilder out = new StringBuilder(text.length() + 64);
        Set<String> anchors = anchors(text);
        int line = firstLine;
        for (String each : text.split("\n", -1)) {
            String mended = mend(each, anchors);
            if (mended != null) {
                repairs.add(Diagnostic.warning(
                        "page.front-matter.repaired",
                        SourceLocation.of(path, line),
                        "this line is no valid YAML; it is read as `" + mended.strip() + "`",
                        "write it so"));
            }
            out.append(mended == null ? each : mended).append('\n');
            line++;
        }
        return out.toString();
    }

    private static @Nullable String mend(String line, Set<String> anchors) {
        if (line.startsWith("-") && line.length() > 1 && Character.isLetterOrDigit(line.charAt(1))) {
            return mendValue("- ", line.substring(1), true, anchors);
        }
        int dash = line.indexOf('-');
        if (dash >= 0 && line.substring(0, dash).isBlank() && line.startsWith("- ", dash)) {
            return mendValue(line.substring(0, dash + 2), line.substring(dash + 2), false, anchors);
        }
        int colon = keyEnd(line);
        if (colon < 0 || colon + 1 == line.length()) {
            return null;
        }
        boolean glued = line.charAt(colon + 1) != ' ';
        return mendValue(line.substring(0, colon + 1) + " ", line.substring(colon + 1), glued, anchors);
    }

    private static @Nullable String mendValue(String start, String rest, boolean changed, Set<String> anchors) {
        String value = rest.strip();
        if (isAlias(value, anchors)) {
            return null;
        }
        boolean quote = !value.isEmpty()
                && (value.charAt(0) == '*'
                        || value.charAt(0) == '%'
                        || value.charAt(0) == '@'
                        || value.charAt(0) == '`'
                        || ("\"'[{|>&!#".indexOf(value.charAt(0)) < 0
                                && (value.contains(": ") || value.endsWith(":"))));
        if (quote) {
            return start + "'" + value.replace("'", "''") + "'";
        }
        return changed ? start + value : null;
    }

    /** Whether a value refers to an anchor that the text really sets, so that it is an alias and no name with a star. */
    private static boolean isAlias(String value, Set<String> anchors) {
        return value.startsWith("*") && anchors.contains(name(value, 1));
    }

    /** Every name that stands behind an ampersand, and so may be an anchor. */
    private static Set<String> anchors(String text) {
        Set<String> anchors = new HashSet<>();
        for (int at = text.indexOf('&'); at >= 0; at = text.indexOf('&', at + 1)) {
            anchors.add(name(text, at + 1));
        }
        return anchors;
    }

    private static String name(String text, int from) {
        int end = from;
        while (end < text.length() && " ,\n&".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(from, end);
    }

    /** The colon that ends the key a line begins with; -1 where the line begins with no key. */
    private static int keyEnd(String line) {
        int at = 0;
        while (at < line.length()) {
            char c = line.charAt(at);
            if (c == ':' && !(line.startsWith("ms:", 0) && at == 2)) {
                return at == 0 ? -1 : at;
            }
            if (!Character.isLetterOrDigit(c) && c != '.' && c != '_' && c != '-' && c != ' ' && c != ':') {
                return -1;
            }
            at++;
        }
        return -1;
    }
}
