package dev.docbind.resolve;

import dev.docbind.ctype.CEnum;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Dialect;
import dev.docbind.model.Source;
import dev.docbind.resolve.type.CompositeFinder;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where counting enumerators by the rule of C cannot be trusted: many syntax blocks were printed without the
 * values their header gives. A block printed by a tool without any value says nothing (46 of 49 such values were right); a
 * sentinel such as {@code X_FORCE_DWORD} without value, or flags that would count 0, 1, 2, 3, show that values were left out.
 */
final class EnumerationDoubts {

    private static final int SMALLEST = 4;
    private static final Pattern ASSIGNED = Pattern.compile("\\b(\\w++)\\s*+=");

    private EnumerationDoubts() {}

    /** Whether values that are not written may be counted. What a person or a header declares is believed. */
    static boolean countable(
            Declaration.Enumeration page,
            List<CEnum.Member> members,
            Set<String> written,
            CompositeFinder.Definition definition) {
        boolean printed =
                definition.source() == Source.DECLARATION && definition.rule().endsWith("syntax");
        if (!printed) {
            return true;
        }
        boolean anyWritten = members.stream().anyMatch(member -> written.contains(member.name()));
        boolean sentinelWritten = members.stream()
                .filter(member -> sentinel(member.name()))
                .allMatch(member -> written.contains(member.name()));
        if (anyWritten) {
            return sentinelWritten;
        }
        boolean anySentinel = members.stream().anyMatch(member -> sentinel(member.name()));
        String name = page.id().name().toUpperCase(Locale.ROOT);
        boolean flags = name.contains("FLAG") || name.endsWith("CODE") || name.endsWith("MASK");
        boolean byTool = page.page().dialect() == Dialect.LEARN;
        return !byTool && !anySentinel && !(flags && members.size() >= SMALLEST);
    }

    /** Whether a value cannot be that of an enumerator: a sentinel printed larger than an {@code int}. */
    static boolean impossible(CEnum.Member member) {
        return sentinel(member.name()) && member.value() != null && member.value() > Integer.MAX_VALUE;
    }

    private static boolean sentinel(String name) {
        String upper = name.toUpperCase(Locale.ROOT);
        return upper.contains("FORCE_") || upper.endsWith("_FORCE32");
    }

    /** The names behind which the C text of a page writes a value. */
    static Set<String> written(Declaration.Enumeration page) {
        Set<String> names = new HashSet<>();
        for (CodeText code : page.page().code()) {
            Matcher matcher = ASSIGNED.matcher(code.text());
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names;
    }
}
