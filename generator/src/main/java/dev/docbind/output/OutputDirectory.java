package dev.docbind.output;

import dev.docbind.emit.GeneratedFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The directory output goes to. Every path is checked to stay inside it, symbolic links included, before it is touched.
 * What a folder holds is asked once, so nobody else may write to it meanwhile. Not for several threads.
 */
final class OutputDirectory {

    private static final Pattern RELATIVE = Pattern.compile("[A-Za-z0-9_-]+(/[A-Za-z0-9_-]+)*\\.(java|json)");
    private static final int PIECE = 1 << 18;
    private static final String TEMPORARY = ".docbind-tmp";

    private final Path root;
    private final Map<Path, Set<String>> folders = new HashMap<>();

    private OutputDirectory(Path root) {
        this.root = root;
    }

    /** Opens the directory for writing, making it where it does not exist. */
    static OutputDirectory create(Path path) throws IOException {
        try {
            Files.createDirectories(path);
        } catch (FileAlreadyExistsException e) {
            throw new IOException(path + " is not a directory", e);
        }
        return new OutputDirectory(path.toRealPath());
    }

    /** Opens the directory for reading; null where it does not exist. */
    static @Nullable OutputDirectory open(Path path) throws IOException {
        return Files.isDirectory(path) ? new OutputDirectory(path.toRealPath()) : null;
    }

    Path root() {
        return root;
    }

    /** The file at a relative path; refused where a link or the path itself would lead out of the directory. */
    private Path resolve(String relative) throws IOException {
        if (!RELATIVE.matcher(relative).matches()) {
            throw new IOException("refused to touch " + relative + ": no name this tool gives");
        }
        Path file = root.resolve(relative);
        if (mayHold(file)) {
            refuseLink(relative, file);
        }
        return file;
    }

    /**
     * Whether a file, or a link, may be there; all names of a folder are asked for at once, which is cheaper than for
     * each. Names are taken without their case, since some file systems do not tell it apart.
     */
    private boolean mayHold(Path file) throws IOException {
        Path folder = file.getParent();
        Set<String> names = folders.get(folder);
        if (names == null) {
            for (Path above = folder; !above.equals(root); above = above.getParent()) {
                refuseLink(root.relativize(file).toString(), above);
            }
            names = names(folder);
            folders.put(folder, names);
        }
        return names.contains(name(file));
    }

    private static String name(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT);
    }

    private static Set<String> names(Path folder) throws IOException {
        Set<String> names = new HashSet<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                entries.forEach(entry -> names.add(name(entry)));
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        return names;
    }

    private static void refuseLink(String relative, Path file) throws IOException {
        BasicFileAttributes found = file.getFileSystem()
                .provider()
                .readAttributesIfExists(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (found != null && found.isSymbolicLink()) {
            throw new IOException("refused to touch " + relative + ": " + file + " is a symbolic link");
        }
    }

    boolean exists(String relative) throws IOException {
        Path file = resolve(relative);
        return mayHold(file) && Files.exists(file, LinkOption.NOFOLLOW_LINKS);
    }

    /** The bytes of a file; null where there is none. */
    byte @Nullable [] read(String relative) throws IOException {
        Path file = resolve(relative);
        if (!mayHold(file)) {
            return null;
        }
        try {
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    boolean holds(GeneratedFile file) throws IOException {
        byte[] bytes = read(file.path());
        return bytes != null && Arrays.equals(bytes, file.bytes());
    }

    /** Whether a file holds just these bytes, which come in several parts. */
    boolean holds(String relative, ByteBuffer[] wanted) throws IOException {
        byte[] bytes = read(relative);
        int at = 0;
        for (ByteBuffer part : wanted) {
            int length = part.remaining();
            if (bytes == null || bytes.length - at < length || !part.equals(ByteBuffer.wrap(bytes, at, length))) {
                return false;
            }
            at += length;
        }
        return bytes != null && at == bytes.length;
    }

    /** Replaces a file as a whole: readers see the old bytes or the new ones, whatever happens meanwhile. */
    void write(String relative, byte[] content) throws IOException {
        write(relative, ByteBuffer.wrap(content));
    }

    /** The same for content in several parts. */
    void write(String relative, ByteBuffer... parts) throws IOException {
        Path file = resolve(relative);
        Set<String> names = folders.get(file.getParent());
        if (names.isEmpty()) {
            Files.createDirectories(file.getParent());
        }
        Path temporary = temporary(file);
        if (mayHold(temporary)) {
            Files.deleteIfExists(temporary);
        }
        try {
            try (FileChannel channel =
                    FileChannel.open(temporary, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                for (ByteBuffer part : parts) {
                    write(channel, part);
                }
            }
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            names.add(name(file));
        } catch (IOException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    /** Writes piece by piece, since the channel copies what it is given as a whole. */
    private static void write(FileChannel channel, ByteBuffer part) throws IOException {
        int end = part.limit();
        while (part.position() < end) {
            part.limit(Math.min(end, part.position() + PIECE));
            channel.write(part);
        }
    }

    /** Removes a file, and the directories it leaves empty. */
    void delete(String relative) throws IOException {
        Path file = resolve(relative);
        Files.deleteIfExists(file);
        Path directory = file.getParent();
        while (!directory.equals(root) && isEmpty(directory)) {
            Files.deleteIfExists(directory);
            folders.remove(directory);
            directory = directory.getParent();
        }
    }

    private static boolean isEmpty(Path directory) throws IOException {
        try (var entries = Files.newDirectoryStream(directory)) {
            return !entries.iterator().hasNext();
        } catch (NoSuchFileException e) {
            return true;
        }
    }

    /** Removes what a run that was killed left behind of a file it was about to write. */
    void deleteTemporary(String relative) throws IOException {
        Path file = resolve(relative);
        Path temporary = temporary(file);
        if (mayHold(temporary)) {
            Files.deleteIfExists(temporary);
        }
    }

    private static Path temporary(Path file) {
        return file.resolveSibling("." + file.getFileName() + TEMPORARY);
    }
}
