package dev.docbind.corpus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The sections of {@code docs/corpus.md} and its neighbours that tests compute. With the system property {@code figures.update} set, the
 * section is written; otherwise it must say what was computed.
 */
public final class FiguresDocument {

    private static final Path FILE = Path.of("../docs/corpus.md");

    private FiguresDocument() {}

    /**
     * Compares or writes a section.
     *
     * @param section its name, as the markers around it have it
     * @param text what it must say
     */
    public static void check(String section, String text) throws IOException {
        check(FILE, section, text);
    }

    /**
     * Writes a section with what differs from run to run, such as a time; where it is not to be written, nothing is compared.
     *
     * @param section its name, as the markers around it have it
     * @param text what it must say
     */
    public static void measured(String section, String text) throws IOException {
        if (Boolean.getBoolean("figures.update")) {
            check(FILE, section, text);
        }
    }

    /**
     * Compares or writes a section of a document.
     *
     * @param file the document
     * @param section its name, as the markers around it have it
     * @param text what it must say
     */
    public static void check(Path file, String section, String text) throws IOException {
        String begin = "<!-- figures: " + section + " -->\n";
        String end = "<!-- end of figures: " + section + " -->";
        String document = Files.exists(file) ? Files.readString(file) : "";
        int start = document.indexOf(begin);
        int stop = document.indexOf(end);
        assertTrue(start >= 0 && stop > start, file + " has no section " + section);
        int content = start + begin.length();
        if (Boolean.getBoolean("figures.update")) {
            Files.writeString(file, document.substring(0, content) + text + document.substring(stop));
            return;
        }
        assertEquals(document.substring(content, stop), text, "run once with -Dfigures.update=true");
    }
}
