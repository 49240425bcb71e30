package dev.docbind.tool;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A page to be begun from a template.
 *
 * @param kind what it documents
 * @param name the native name
 * @param header the header, without {@code .h}
 */
public record NewPage(Kind kind, String name, String header) {

    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_][A-Za-z0-9_]{0,254}");
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9_.+-]{0,254}");

    /** What a template is there for. */
    public enum Kind {
        /** A function. */
        FUNCTION("nf"),
        /** A structure. */
        STRUCTURE("ns"),
        /** A union. */
        UNION("ns"),
        /** An enumeration. */
        ENUMERATION("ne"),
        /** A callback. */
        CALLBACK("nc"),
        /** A table of error codes or other constants. */
        CONSTANTS("");

        private final String prefix;

        Kind(String prefix) {
            this.prefix = prefix;
        }

        /** The name of the template and of the command line's argument. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }

        @Override
        public String toString() {
            return id();
        }
    }

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException when one cannot be what it should be; the message says which
     */
    public NewPage {
        if (!IDENTIFIER.matcher(name).matches()) {
            throw new IllegalArgumentException("'" + name + "' is not a C name");
        }
        header = header.endsWith(".h") ? header.substring(0, header.length() - 2) : header;
        if (!HEADER.matcher(header).matches()) {
            throw new IllegalArgumentException("'" + header + "' is not the name of a header");
        }
    }

    /** Where the page goes, relative to the specs directory. */
    public Path path() {
        String folder = header.toLowerCase(Locale.ROOT);
        String file = name.toLowerCase(Locale.ROOT) + ".md";
        return Path.of(folder, kind.prefix.isEmpty() ? file : kind.prefix + "-" + folder + "-" + file);
    }

    /**
     * Writes the page.
     *
     * @param specs the specs directory
     * @return the new file
     * @throws java.nio.file.FileAlreadyExistsException when there is such a page, which is left as it is
     * @throws IOException when it cannot be written
     */
    public Path write(Path specs) throws IOException {
        Path file = specs.resolve(path());
        Files.createDirectories(file.getParent());
        Files.writeString(file, text(), StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return file;
    }

    private String text() throws IOException {
        try (InputStream in = NewPage.class.getResourceAsStream("templates/" + kind.id() + ".md")) {
            if (in == null) {
                throw new IOException("this docbind was built without the template " + kind.id());
            }
            String template = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return template.replace("${NAME}", name).replace("${HEADER}", header);
        }
    }
}
