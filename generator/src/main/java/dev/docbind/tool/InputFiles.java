package dev.docbind.tool;

import dev.docbind.config.Configuration;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The files a request works on, each with its stamp: those a run reads, and none that it passes over. */
final class InputFiles {

    /**
     * One file.
     *
     * @param name a name that tells it from all other files of the request
     * @param file where it is
     * @param stamp what the file system tells of it
     */
    record Input(String name, Path file, FileStamp stamp) {

        boolean isPage() {
            return name.toLowerCase(Locale.ROOT).endsWith(".md");
        }
    }

    /** What is larger is known by its stamp only: no page is, and it need not fit into memory. */
    private static final long HUGE = 64 * 1024 * 1024;

    private InputFiles() {}

    /** The files of a request in the order of their names. */
    static List<Input> of(Request request) throws IOException {
        List<Input> inputs = new ArrayList<>();
        int number = 0;
        for (Path directory : request.directories()) {
            list(directory, number + "/", inputs);
            configurationsAbove(directory, number + "/", inputs);
            number++;
        }
        for (List<Path> beside : List.of(request.overlays(), request.declarations())) {
            for (Path file : beside) {
                inputs.add(new Input(number++ + "/" + file, file, FileStamp.of(file)));
            }
        }
        inputs.sort(Comparator.comparing(Input::name));
        return inputs;
    }

    private static void list(Path directory, String prefix, List<Input> inputs) throws IOException {
        Files.walkFileTree(directory, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path visited, BasicFileAttributes attributes) {
                return !visited.equals(directory) && isHidden(visited)
                        ? FileVisitResult.SKIP_SUBTREE
                        : FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                if (attributes.isRegularFile() && !isHidden(file)) {
                    String path = directory.relativize(file).toString().replace('\\', '/');
                    inputs.add(new Input(prefix + path, file, FileStamp.of(attributes)));
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private static boolean isHidden(Path file) {
        return file.getFileName() != null && file.getFileName().toString().startsWith(".");
    }

    private static void configurationsAbove(Path directory, String prefix, List<Input> inputs) {
        Path above = directory.toAbsolutePath().normalize().getParent();
        for (String way = prefix + "../"; above != null; above = above.getParent(), way += "../") {
            Path configuration = above.resolve(Configuration.FILE);
            if (Files.isRegularFile(configuration)) {
                inputs.add(new Input(way + Configuration.FILE, configuration, FileStamp.of(configuration)));
            }
        }
    }

    /**
     * What is to be remembered of files.
     *
     * @param inputs the files
     * @param pages hashes of pages that were read, by name; other pages are known by their stamp only
     * @param taken when the stamps were taken, in milliseconds since 1970
     */
    static List<KnownFile> known(List<Input> inputs, Map<String, String> pages, long taken) throws IOException {
        List<KnownFile> known = new ArrayList<>(inputs.size());
        for (Input input : inputs) {
            String hash = input.isPage() ? pages.getOrDefault(input.name(), "") : hash(input);
            known.add(new KnownFile(input.name(), input.stamp().settled(taken), hash));
        }
        return known;
    }

    /** Whether a file is the one that was known. */
    static boolean same(Input input, KnownFile known) throws IOException {
        return input.name().equals(known.path())
                && (known.bears(input.stamp())
                        || !known.hash().isEmpty() && known.hash().equals(hash(input)));
    }

    private static String hash(Input input) throws IOException {
        if (input.stamp().size() > HUGE) {
            return "";
        }
        byte[] bytes = Files.readAllBytes(input.file());
        return input.isPage() ? PageReader.hash(bytes) : InputHash.bytes(bytes);
    }
}
