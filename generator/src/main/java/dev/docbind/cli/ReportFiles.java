package dev.docbind.cli;

import dev.docbind.report.ReportFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/** Puts a report on disk as a whole; what lies in the way and is no report stays, and then nothing is written. */
final class ReportFiles {

    private ReportFiles() {}

    /**
     * Writes.
     *
     * @throws IOException when a file of others is in the way or the disk refuses
     */
    static void write(Path folder, List<ReportFile> files) throws IOException {
        for (ReportFile file : files) {
            Path target = folder.resolve(file.path());
            if (Files.exists(target, LinkOption.NOFOLLOW_LINKS) && !isReport(target)) {
                throw new IOException(target + " is in the way and no report of docbind");
            }
        }
        Files.createDirectories(folder);
        for (ReportFile file : files) {
            Path temporary = Files.createTempFile(folder, ".docbind-report", ".tmp");
            try {
                Files.writeString(temporary, file.text());
                Files.move(temporary, folder.resolve(file.path()), StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(temporary);
            }
        }
    }

    private static boolean isReport(Path file) throws IOException {
        if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        try (var lines = Files.newBufferedReader(file)) {
            char[] begin = new char[1024];
            int length = lines.read(begin);
            return length > 0 && new String(begin, 0, length).contains(ReportFile.MARK);
        }
    }
}
