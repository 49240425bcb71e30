package dev.docbind.resolve;

import dev.docbind.ctype.CEnum;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.SourceLocation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Tells where counting enumerators by the rule of C cannot be trusted: many syntax blocks were printed without the
 * values their header gives. A sentinel such as {@code X_FORCE_DWORD} without value, or flags that would count 0, 1, 2, 3,
 * show that values were left out.
 */
final class EnumerationDoubts {

    private static final int SMALLEST = 4;

    private EnumerationDoubts() {}

    /** Whether values that are not written may be counted. */
    static boolean countable(Declaration.Enumeration page, List<CEnum.Member> members, SourceLocation location) {
        boolean anyWritten = members.stream().anyMatch(member -> written(page, member));
        boolean sentinel = members.stream()
                .anyMatch(member -> member.name().toUpperCase(Locale.ROOT).contains("FORCE_")
                        || member.name().toUpperCase(Locale.ROOT).endsWith("_FORCE32"));
        boolean sentinelWritten = members.stream()
                .filter(member -> member.name().toUpperCase(Locale.ROOT).contains("FORCE_"))
                .allMatch(member -> written(page, member));
        String name = page.id().name().toUpperCase(Locale.ROOT);
        boolean flags = name.contains("FLAG") || name.endsWith("CODE") || name.endsWith("MASK");
        boolean many = members.size() >= SMALLEST;
        return anyWritten ? !sentinel || sentinelWritten : !sentinel && !(flags && many);
    }

    /** Whether the C text writes a value behind the enumerator's name. */
    static boolean written(Declaration.Enumeration page, CEnum.Member member) {
        Pattern assigned = Pattern.compile("\\b" + Pattern.quote(member.name()) + "\\s*=");
        for (CodeText code : page.page().code()) {
            if (assigned.matcher(code.text()).find()) {
                return true;
            }
        }
        return false;
    }
}
