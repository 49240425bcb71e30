package dev.docbind.tool;

/**
 * A file as an earlier run knew it.
 *
 * @param path path relative to its directory, with {@code /}
 * @param stamp what the file system told of it; {@link FileStamp#NONE} where only its content counts
 * @param hash the hash of its content; empty where it was not hashed, so that only the stamp can tell it is the same
 */
record KnownFile(String path, FileStamp stamp, String hash) {

    /** The same file with the stamp it has at a moment in milliseconds since 1970. */
    KnownFile seen(FileStamp now, long taken) {
        return now.equals(stamp) ? this : new KnownFile(path, now.settled(taken), hash);
    }
}
