package dev.docbind.resolve.bind;

import dev.docbind.declaration.Requirements;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells the run-time libraries that a process can load from images of the kernel, among those that a page documents. */
public final class Libraries {

    private static final Pattern FILE = Pattern.compile(
            "[\\w.+-]+\\.(?:dll|drv|ocx|cpl|exe|sys|so(?:\\.\\d+)*|dylib|ax|tsp)\\b", Pattern.CASE_INSENSITIVE);

    /** Longer texts name no libraries. */
    private static final int LONGEST = 1000;

    private Libraries() {}

    /** The documented libraries of user mode, in page order. */
    public static List<String> userMode(Requirements requirements) {
        Set<String> user = new LinkedHashSet<>();
        for (String entry : requirements.libraries()) {
            for (String part : entry.split("[;,]")) {
                add(part, user);
            }
        }
        return List.copyOf(user);
    }

    private static void add(String part, Set<String> user) {
        if (part.length() > LONGEST) {
            return;
        }
        String lower = part.toLowerCase(Locale.ROOT);
        boolean inKernel = lower.contains("kernel mode") || lower.contains("kernel-mode");
        boolean inUserMode = lower.contains("user mode");
        Matcher matcher = FILE.matcher(part);
        while (matcher.find()) {
            String name = matcher.group().toLowerCase(Locale.ROOT);
            boolean image = name.endsWith(".sys") || name.endsWith(".exe");
            if (!inKernel && (!image || inUserMode)) {
                user.add(matcher.group());
            }
        }
    }
}
