package dev.docbind.tool;

/**
 * A file as an earlier run knew it.
 *
 * @param path path relative to its directory, with {@code /}
 * @param stamp what the file system told of it; {@link FileStamp#NONE} where only its content counts
 * @param hash the hash of its content; empty where it was not hashed, so that only the stamp can tell it is the same
 */
record KnownFile(String path, FileStamp stamp, String hash) {

    /** Whether a stamp alone tells that this is the file; not where either is unknown. */
    boolean bears(FileStamp now) {
        return !now.equals(FileStamp.NONE) && now.equals(stamp);
    }

    /** The same file with the stamp it has at a moment in milliseconds since 1970. */
    KnownFile seen(FileStamp now, long taken) {
        return now.equals(stamp) ? this : new KnownFile(path, now.settled(taken), hash);
    }
}
