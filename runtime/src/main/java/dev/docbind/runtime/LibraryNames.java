package dev.docbind.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a documented library is called on each system, and by which keys a user overrides it. */
final class LibraryNames {

    /** Stands for the C library's symbols that the VM itself provides. */
    static final String SYSTEM = "<system>";

    private static final Pattern WINDOWS_FILE = Pattern.compile("(?i)(.+)\\.(dll|drv|cpl|ocx|exe|sys|acm|ax|cnv|tsp)");
    private static final Pattern SONAME = Pattern.compile("lib(.+?)\\.so(?:\\.(\\d+)[.\\d]*)?");
    private static final Pattern DYLIB = Pattern.compile("lib(.+?)(?:\\.(\\d+)[.\\d]*)?\\.dylib");
    private static final Set<String> C_LIBRARY = Set.of("c", "m", "System", "pthread", "dl", "rt");

    private LibraryNames() {}

    /** The system property that overrides a library: {@code docbind.library.ws2_32}. */
    static String property(String library) {
        return "docbind.library." + stem(library).toLowerCase(Locale.ROOT);
    }

    /** The environment variable that overrides a library: {@code DOCBIND_LIBRARY_WS2_32}. */
    static String variable(String library) {
        return "DOCBIND_LIBRARY_" + stem(library).toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    /** What to open on a system for a documented name, in the order to try. */
    static List<String> candidates(String library, Platform platform, UnaryOperator<String> environment) {
        if (library.indexOf('/') >= 0 || library.indexOf('\\') >= 0) {
            return List.of(library);
        }
        return switch (platform) {
            case WINDOWS -> onWindows(library, environment);
            case LINUX -> onUnix(library, ".so", "");
            case MACOS -> onUnix(library, "", ".dylib");
        };
    }

    /** A bare name is looked for in the system directory first, so that a file lying beside the program cannot take its place. */
    private static List<String> onWindows(String library, UnaryOperator<String> environment) {
        String file = WINDOWS_FILE.matcher(library).matches() ? library : windowsName(library);
        String root = environment.apply("SystemRoot");
        boolean apiSet = file.toLowerCase(Locale.ROOT).matches("(api|ext)-ms-.*");
        return root == null || apiSet ? List.of(file) : List.of(root + "\\System32\\" + file, file);
    }

    private static String windowsName(String library) {
        String stem = stem(library);
        return C_LIBRARY.contains(stem) ? "ucrtbase.dll" : stem + ".dll";
    }

    private static List<String> onUnix(String library, String middle, String end) {
        List<String> names = new ArrayList<>();
        boolean linux = end.isEmpty();
        if (linux ? SONAME.matcher(library).matches() : DYLIB.matcher(library).matches()) {
            names.add(library);
        } else if (WINDOWS_FILE.matcher(library).matches()) {
            names.add(library);
            names.add("lib" + stem(library).toLowerCase(Locale.ROOT) + middle + end);
        } else {
            String version = version(library);
            if (!version.isEmpty()) {
                names.add("lib" + stem(library) + middle + "." + version + end);
            }
            names.add("lib" + stem(library) + middle + end);
        }
        if (C_LIBRARY.contains(stem(library))) {
            names.add(SYSTEM);
        }
        return names;
    }

    private static String version(String library) {
        for (Pattern pattern : List.of(SONAME, DYLIB)) {
            Matcher matcher = pattern.matcher(library);
            if (matcher.matches() && matcher.group(2) != null) {
                return matcher.group(2);
            }
        }
        return "";
    }

    /** The name without prefix, version and extension: {@code z} for {@code libz.so.1}. */
    static String stem(String library) {
        for (Pattern pattern : List.of(WINDOWS_FILE, SONAME, DYLIB)) {
            Matcher matcher = pattern.matcher(library);
            if (matcher.matches()) {
                return matcher.group(1);
            }
        }
        return library.startsWith("lib") && library.length() > 3 ? library.substring(3) : library;
    }
}
