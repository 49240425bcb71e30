package dev.docbind.hostile;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** What a generator without encoders would do; a payload that does not break this proves nothing. */
final class NaiveEmitter {

    private static final String HARMLESS = "harmless";

    private NaiveEmitter() {}

    /** Whether pasting the payload into the place breaks the file, changes what it declares, or leaves the folder. */
    static boolean breaks(HostilePage page) throws IOException {
        if (page.context().equals("file")) {
            return breaksPath(page.payload());
        }
        String payload = page.payload();
        JavaStructure pasted = JavaStructure.of(paste(page.context(), payload));
        JavaStructure harmless =
                JavaStructure.of(paste(page.context(), page.context().equals("number") ? "1" : HARMLESS));
        return !pasted.errors().isEmpty()
                || pasted.declarations().size() != harmless.declarations().size()
                || markup(payload);
    }

    private static String paste(String context, String payload) {
        return switch (context) {
            case "comment" -> "/** " + payload + " */\ninterface A { int one(int x); }\n";
            case "literal" -> "class A { static final String LIBRARY = \"" + payload + "\"; }\n";
            case "identifier" -> "interface A { int one(int " + payload + "); }\n";
            case "number" -> "class A { static final int ONE = " + payload + "; }\n";
            default -> throw new IllegalArgumentException(context);
        };
    }

    /** Active markup in a comment runs in the browser that shows the Javadoc. */
    private static boolean markup(String payload) {
        return payload.toLowerCase(java.util.Locale.ROOT).contains("injected()");
    }

    private static boolean breaksPath(String payload) {
        try {
            Path folder = Path.of("/out/package");
            Path file = folder.resolve(payload + ".java").normalize();
            boolean inside = file.getParent() != null && file.getParent().equals(folder);
            return !inside || !payload.matches("[A-Za-z][A-Za-z0-9_]*") || reserved(payload);
        } catch (InvalidPathException unusable) {
            return true;
        }
    }

    /** Names that Windows gives to devices. */
    private static boolean reserved(String name) {
        return name.toLowerCase(java.util.Locale.ROOT).matches("con|nul|aux|prn|com[0-9]|lpt[0-9]");
    }
}
