package dev.docbind.resolve;

import dev.docbind.ctype.CEnum;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells where counting enumerators by the rule of C cannot be trusted: many syntax blocks were printed without the
 * values their header gives. A sentinel such as {@code X_FORCE_DWORD} without value, or flags that would count 0, 1, 2, 3,
 * show that values were left out.
 */
final class EnumerationDoubts {

    private static final int SMALLEST = 4;
    private static final Pattern ASSIGNED = Pattern.compile("\\b(\\w++)\\s*+=");

    private EnumerationDoubts() {}

    /** Whether values that are not written may be counted. */
    static boolean countable(Declaration.Enumeration page, List<CEnum.Member> members, Set<String> written) {
        boolean anyWritten = members.stream().anyMatch(member -> written.contains(member.name()));
        boolean sentinel = members.stream()
                .anyMatch(member -> member.name().toUpperCase(Locale.ROOT).contains("FORCE_")
                        || member.name().toUpperCase(Locale.ROOT).endsWith("_FORCE32"));
        boolean sentinelWritten = members.stream()
                .filter(member -> member.name().toUpperCase(Locale.ROOT).contains("FORCE_"))
                .allMatch(member -> written.contains(member.name()));
        String name = page.id().name().toUpperCase(Locale.ROOT);
        boolean flags = name.contains("FLAG") || name.endsWith("CODE") || name.endsWith("MASK");
        boolean many = members.size() >= SMALLEST;
        return anyWritten ? !sentinel || sentinelWritten : !sentinel && !(flags && many);
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
