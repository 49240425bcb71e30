package dev.docbind.diagnostic;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** Says in words why a file could not be read or written; many exceptions of the JDK carry nothing but a path. */
public final class IoReason {

    private IoReason() {}

    /**
     * The reason as a clause, with the file concerned behind it in brackets where the exception names one.
     *
     * @param why what the JDK threw
     */
    public static String of(IOException why) {
        String file = why instanceof FileSystemException named ? named.getFile() : null;
        return words(why) + (file == null ? "" : " (" + file + ")");
    }

    /**
     * The reason as a clause, for messages that name the file themselves.
     *
     * @param why what the JDK threw
     */
    public static String words(IOException why) {
        return switch (why) {
            case NoSuchFileException _ -> "there is no such file or folder";
            case AccessDeniedException _ -> "access is denied";
            case FileAlreadyExistsException _ -> "something of this name is there already";
            case NotDirectoryException _ -> "it is no folder";
            case DirectoryNotEmptyException _ -> "the folder is not empty";
            case CharacterCodingException _ -> "it is no UTF-8 text";
            case FileSystemException other when other.getReason() != null -> other.getReason();
            default -> why.getMessage() == null ? why.getClass().getSimpleName() : why.getMessage();
        };
    }
}
