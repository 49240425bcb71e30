package dev.docbind.javadoc;

import dev.docbind.identity.ApiId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Resolves links between pages before anything is emitted: to the generated element where there is one, to the public
 * page otherwise. Immutable, so all emitters share one.
 */
public final class LinkResolver {

    private static final String PUBLIC_SITE = "https://learn.microsoft.com";

    private final Map<String, Entry> byPath = new HashMap<>();
    private final Map<String, List<Entry>> byFile = new HashMap<>();
    private final Map<String, List<Entry>> byName = new HashMap<>();

    /**
     * A documented thing links can lead to.
     *
     * @param id what it is
     * @param page path of its page; empty where it has none
     * @param packageName package of the generated type
     * @param type simple name of the generated type
     * @param member the generated member with {@code #} in front; empty for the type itself
     */
    public record Entry(ApiId id, String page, String packageName, String type, String member) {}

    /**
     * Makes a resolver.
     *
     * @param entries everything generated, in a stable order
     */
    public LinkResolver(List<Entry> entries) {
        for (Entry entry : entries) {
            if (!entry.page().isEmpty()) {
                String path = stem(entry.page());
                byPath.putIfAbsent(path, entry);
                byFile.computeIfAbsent(lastSegment(path), _ -> new ArrayList<>())
                        .add(entry);
            }
            byName.computeIfAbsent(entry.id().qualifiedName(), _ -> new ArrayList<>())
                    .add(entry);
        }
    }

    /**
     * The links of one page.
     *
     * @param page path of the page
     * @param header its header
     * @param packageName the package into which it is rendered
     * @return how its links resolve
     */
    public Links from(String page, String header, String packageName) {
        return (target, words) -> resolve(target, words, page, header, packageName);
    }

    private LinkTarget resolve(String target, String words, String page, String header, String packageName) {
        String address = target.strip().replace('\\', '/');
        if (address.isEmpty() || address.startsWith("#") || address.length() > 2000) {
            return LinkTarget.NOWHERE;
        }
        boolean web = isWeb(address);
        if (!web && hasScheme(address)) {
            return LinkTarget.NOWHERE;
        }
        Entry entry = byAddress(address, web, page, header);
        if (entry == null && isOpaque(address, web)) {
            entry = byWords(words, header);
        }
        if (entry != null) {
            return element(entry, packageName);
        }
        return publicPage(address, web);
    }

    private @Nullable Entry byAddress(String address, boolean web, String page, String header) {
        String path = stem(cutQuery(address));
        if (!web && !path.startsWith("/")) {
            Entry relative = byPath.get(normalise(page, path));
            if (relative != null) {
                return relative;
            }
        }
        String file = lastSegment(path);
        return file.length() > 3 && file.charAt(2) == '-' ? choose(byFile.get(file), header) : null;
    }

    private @Nullable Entry byWords(String words, String header) {
        String name = words.strip();
        int end = name.indexOf(' ');
        if (end > 0 && isKindWord(name.substring(end + 1))) {
            name = name.substring(0, end);
        }
        if (name.endsWith("()")) {
            name = name.substring(0, name.length() - 2);
        }
        return choose(byName.get(name), header);
    }

    private static boolean isKindWord(String word) {
        return switch (word.toLowerCase(Locale.ROOT)) {
            case "function", "structure", "method", "enumeration", "callback", "interface", "union", "macro" -> true;
            default -> false;
        };
    }

    /** The only candidate, or the only one of the page's own header; a guess among several would mislead. */
    private static @Nullable Entry choose(@Nullable List<Entry> candidates, String header) {
        if (candidates == null) {
            return null;
        }
        if (candidates.size() == 1) {
            return candidates.getFirst();
        }
        List<Entry> own =
                candidates.stream().filter(e -> e.id().header().equals(header)).toList();
        return own.size() == 1 ? own.getFirst() : null;
    }

    private static LinkTarget element(Entry entry, String packageName) {
        String type = entry.packageName().equals(packageName) ? entry.type() : entry.packageName() + "." + entry.type();
        return new LinkTarget.Element(type + entry.member(), entry.id().qualifiedName());
    }

    private static LinkTarget publicPage(String address, boolean web) {
        String full = web ? address : address.startsWith("/") && !address.startsWith("//") ? PUBLIC_SITE + address : "";
        String encoded = full.isEmpty() ? null : UrlEncoder.attribute(full);
        return encoded == null ? LinkTarget.NOWHERE : new LinkTarget.Web(encoded);
    }

    /** Whether an address names its subject by number only, or not at all, so that the link's words have to tell. */
    private static boolean isOpaque(String address, boolean web) {
        if (!web) {
            return !address.startsWith("/");
        }
        String last = lastSegment(stem(cutQuery(address)));
        return address.regionMatches(true, address.indexOf("//") + 2, "msdn.microsoft.com", 0, 18)
                || last.length() > 2 && last.chars().skip(2).allMatch(c -> Character.isDigit(c));
    }

    private static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    private static boolean hasScheme(String address) {
        int colon = address.indexOf(':');
        int slash = address.indexOf('/');
        return colon >= 0 && (slash < 0 || colon < slash);
    }

    private static String cutQuery(String address) {
        int end = address.length();
        for (char stop : new char[] {'#', '?'}) {
            int at = address.indexOf(stop);
            end = at >= 0 ? Math.min(end, at) : end;
        }
        return address.substring(0, end);
    }

    private static String stem(String path) {
        String lower = path.toLowerCase(Locale.ROOT);
        return lower.endsWith(".md") ? lower.substring(0, lower.length() - 3) : lower;
    }

    private static String lastSegment(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static String normalise(String page, String relative) {
        ArrayList<String> parts =
                new ArrayList<>(List.of(page.toLowerCase(Locale.ROOT).split("/")));
        parts.removeLast();
        for (String part : relative.split("/")) {
            if (part.equals("..") && !parts.isEmpty()) {
                parts.removeLast();
            } else if (!part.isEmpty() && !part.equals(".")) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}
