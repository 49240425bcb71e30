package dev.docbind.runtime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Says why a library file that exists could not be opened, because the system's loader does not tell the VM. */
final class LibraryFile {

    private static final int HEADER = 1024;

    private LibraryFile() {}

    /** A remark to append to the file's name; empty where the name is left to the system's search. */
    static String whyNot(String candidate) {
        try {
            Path file = Path.of(candidate);
            if (!file.isAbsolute() && file.getNameCount() == 1) {
                return "";
            }
            if (!Files.isRegularFile(file)) {
                return Files.exists(file) ? " (not a file)" : " (no such file)";
            }
            return " (" + kind(file) + ", this VM is " + System.getProperty("os.name") + " "
                    + System.getProperty("os.arch") + ")";
        } catch (InvalidPathException notAPath) {
            return " (not a path)";
        } catch (IOException unreadable) {
            return " (not readable)";
        }
    }

    private static String kind(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return kind(ByteBuffer.wrap(in.readNBytes(HEADER)).order(ByteOrder.LITTLE_ENDIAN));
        }
    }

    private static String kind(ByteBuffer head) {
        if (head.limit() < 64) {
            return "too short for a library";
        }
        if (head.getInt(0) == 0x464c457f) {
            return "an ELF file for " + elfMachine(head.getShort(18));
        }
        if (head.getInt(0) == 0xfeedfacf) {
            return "a Mach-O file for " + (head.getInt(4) == 0x0100000c ? "aarch64" : "x86-64");
        }
        int pe = head.getShort(0) == 0x5a4d ? head.getInt(60) : -1;
        if (pe >= 0 && pe + 6 <= head.limit() && head.getInt(pe) == 0x4550) {
            return "a Windows file for " + peMachine(head.getShort(pe + 4) & 0xffff);
        }
        return "not a library";
    }

    private static String elfMachine(int machine) {
        return switch (machine) {
            case 3 -> "x86 (32-bit)";
            case 40 -> "arm (32-bit)";
            case 62 -> "x86-64";
            case 183 -> "aarch64";
            case 243 -> "riscv64";
            default -> "machine " + machine;
        };
    }

    private static String peMachine(int machine) {
        return switch (machine) {
            case 0x14c -> "x86 (32-bit)";
            case 0x8664 -> "x86-64";
            case 0xaa64 -> "aarch64";
            default -> "machine " + machine;
        };
    }
}
