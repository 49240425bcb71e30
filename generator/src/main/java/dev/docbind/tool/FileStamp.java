package dev.docbind.tool;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.concurrent.TimeUnit;

/**
 * What the file system tells of a file without reading it. A file with the same stamp as before has the same content,
 * unless it was written so shortly before the stamp was taken that a later write could bear the same time.
 *
 * @param size bytes; -1 for no file
 * @param modified nanoseconds since 1970
 * @param identity a hash of which file it is, since another one may have been put in its place; 0 where systems do not
 *     tell
 */
record FileStamp(long size, long modified, int identity) {

    /** The stamp that equals no stamp of a file. */
    static final FileStamp NONE = new FileStamp(-1, 0, 0);

    private static final long FINE_CLOCK = TimeUnit.MILLISECONDS.toNanos(50);
    private static final long COARSE_CLOCK = TimeUnit.MILLISECONDS.toNanos(2100);

    static FileStamp of(BasicFileAttributes attributes) {
        Object key = attributes.fileKey();
        long modified = attributes.lastModifiedTime().to(TimeUnit.NANOSECONDS);
        return new FileStamp(attributes.size(), modified, key == null ? 0 : key.hashCode());
    }

    /** The stamp of a file; {@link #NONE} where it is no regular file or cannot be looked at. */
    static FileStamp of(Path file) {
        try {
            BasicFileAttributes attributes =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile() ? of(attributes) : NONE;
        } catch (IOException e) {
            return NONE;
        }
    }

    /** The stamp if it can be trusted later on, taken at a moment in milliseconds since 1970; else {@link #NONE}. */
    FileStamp settled(long taken) {
        long grain = modified % TimeUnit.MILLISECONDS.toNanos(1) == 0 ? COARSE_CLOCK : FINE_CLOCK;
        return modified < TimeUnit.MILLISECONDS.toNanos(taken) - grain ? this : NONE;
    }
}
