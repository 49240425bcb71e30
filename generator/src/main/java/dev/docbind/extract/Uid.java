package dev.docbind.extract;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A UID taken apart, as {@code NF:header.Interface.Method}.
 *
 * @param prefix the two letters that give the kind, in lower case
 * @param header the header, in lower case
 * @param owner the interface or class, null where there is none
 * @param name the name; empty for a header's own page
 */
record Uid(String prefix, String header, @Nullable String owner, String name) {

    /** The prefixes that UIDs and file names begin with. */
    static final Set<String> PREFIXES = Set.of("nf", "ns", "nc", "ne", "ni", "nn", "nl", "na");

    /** Takes a UID apart; null when it is none. The prefix may be unknown. */
    static @Nullable Uid of(String text) {
        String uid = text.strip();
        if (uid.length() < 4 || uid.charAt(2) != ':' || uid.charAt(3) == ':' || !isLetters(uid.substring(0, 2))) {
            return null;
        }
        String prefix = uid.substring(0, 2).toLowerCase(Locale.ROOT);
        String rest = uid.substring(3).strip();
        int dot = rest.indexOf('.');
        if (dot < 0) {
            return new Uid(prefix, rest.toLowerCase(Locale.ROOT), null, "");
        }
        String header = rest.substring(0, dot).toLowerCase(Locale.ROOT);
        String name = rest.substring(dot + 1);
        int arguments = name.indexOf('(');
        int last = name.lastIndexOf('.', arguments < 0 ? name.length() : arguments);
        if (last > 0 && last + 1 < name.length() && !name.startsWith("...", last - 1)) {
            return new Uid(prefix, header, name.substring(0, last), name.substring(last + 1));
        }
        return new Uid(prefix, header, null, name);
    }

    private static boolean isLetters(String text) {
        return text.chars().allMatch(c -> c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z');
    }
}
