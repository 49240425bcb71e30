package dev.docbind.resolve.bind;

import dev.docbind.declaration.Requirements;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The run-time libraries that a page documents, sorted into those a process can load and those of the kernel.
 *
 * @param user libraries of user mode, in page order
 * @param kernel images of kernel mode, in page order
 */
public record Libraries(List<String> user, List<String> kernel) {

    private static final Pattern FILE = Pattern.compile(
            "[\\w.+-]+\\.(?:dll|drv|ocx|cpl|exe|sys|so(?:\\.\\d+)*|dylib|ax|tsp)\\b", Pattern.CASE_INSENSITIVE);

    /** Longer texts name no libraries. */
    private static final int LONGEST = 1000;

    /** Sorts the documented libraries. */
    public static Libraries of(Requirements requirements) {
        Set<String> user = new LinkedHashSet<>();
        Set<String> kernel = new LinkedHashSet<>();
        for (String entry : requirements.libraries()) {
            for (String part : entry.split("[;,]")) {
                sort(part, user, kernel);
            }
        }
        return new Libraries(List.copyOf(user), List.copyOf(kernel));
    }

    private static void sort(String part, Set<String> user, Set<String> kernel) {
        if (part.length() > LONGEST) {
            return;
        }
        String lower = part.toLowerCase(Locale.ROOT);
        List<String> files = new ArrayList<>();
        Matcher matcher = FILE.matcher(part);
        while (matcher.find()) {
            files.add(matcher.group());
        }
        for (String file : files) {
            String name = file.toLowerCase(Locale.ROOT);
            boolean image = name.endsWith(".sys") || name.endsWith(".exe");
            boolean inKernel = lower.contains("kernel mode")
                    || lower.contains("kernel-mode")
                    || image && !lower.contains("user mode");
            (inKernel ? kernel : user).add(file);
        }
    }

    /** Whether the page places the function in the kernel and nowhere else. */
    public boolean kernelOnly() {
        return user.isEmpty() && !kernel.isEmpty();
    }
}
