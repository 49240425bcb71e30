package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.output.CommentSplice;
import dev.docbind.tool.LinkedPages;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A record of the last run that is damaged or forged brings nothing into the output and nothing past the check: at the
 * worst a run does too little, which the check says.
 */
class HostileCacheTest {

    private static final String CACHE = "docbind.cache";
    private static final int FORGERIES = 200;
    private static final int FORGERIES_OF_PAGES = 24;
    private static final int HEAD = 16;

    @TempDir
    private Path work;

    private @Nullable String before;
    private Path specs = Path.of("");
    private Path out = Path.of("");

    @BeforeEach
    void generateOnce() throws IOException {
        before = System.getProperty(CACHE);
        System.setProperty(CACHE, work.resolve("cache").toString());
        specs = work.resolve("specs");
        out = work.resolve("out");
        Pages.function(specs, "toupper");
        Pages.function(specs, "tolower");
        generate();
    }

    @AfterEach
    void restoreCache() {
        if (before == null) {
            System.clearProperty(CACHE);
        } else {
            System.setProperty(CACHE, before);
        }
    }

    private void generate() {
        CommandRun run = CommandRun.of("generate", specs, "--out", out);
        assertEquals(0, run.code(), run.toString());
    }

    private Path record() throws IOException {
        try (Stream<Path> files = Files.list(work.resolve("cache"))) {
            return files.filter(file -> file.toString().endsWith(".run"))
                    .findFirst()
                    .orElseThrow();
        }
    }

    @Test
    void forgedRecordsGetNothingPastTheCheck() throws IOException {
        Map<String, String> right = TwoStates.files(out);
        Path record = record();
        byte[] good = Files.readAllBytes(record);
        Path victim = out.resolve("bindings/chars/Chars.java");
        assertTrue(Files.exists(victim));
        Random random = new Random(8);
        for (int i = 0; i < FORGERIES; i++) {
            byte[] forged = forged(good.clone(), random);
            Files.write(record, forged);
            if (i % 2 == 0) {
                Files.writeString(victim, "class Chars { static { System.exit(1); } }\n");
            }
            generate();
            int code = CommandRun.of("check", specs, "--out", out).code();
            boolean same = TwoStates.files(out).equals(right);
            assertEquals(same ? 0 : 1, code, "forgery " + i);
            TwoStates.files(out)
                    .forEach((path, text) ->
                            assertTrue(text.equals(right.get(path)) || path.endsWith("/Chars.java"), path));
            if (!same) {
                Files.delete(record);
                generate();
                assertEquals(right, TwoStates.files(out));
            }
        }
    }

    @Test
    void recordMayNameFilesThatCannotBe() throws IOException {
        Map<String, String> right = TwoStates.files(out);
        Path record = record();
        byte[] bytes = Files.readAllBytes(record);
        String text = new String(bytes, StandardCharsets.ISO_8859_1);
        int at = text.indexOf("bindings/chars/");
        assertTrue(at > 0);
        bytes[at + 4] = 0;
        Files.write(record, sealed(bytes));
        generate();
        assertEquals(right, TwoStates.files(out));
    }

    /**
     * What is remembered of pages is forged so that the record takes it for its own. At the worst comments are not those
     * that a full run writes; code never changes, and the check tells.
     */
    @Test
    void forgedMemoriesOfPagesGetNothingPastTheCheck() throws IOException {
        specs = work.resolve("linked");
        out = work.resolve("linked-out");
        List<Path> pages = LinkedPages.write(specs);
        deleteCache();
        generate();
        Map<String, String> before = TwoStates.files(out);
        byte[] record = Files.readAllBytes(record());
        byte[] memory = Files.readAllBytes(memory());
        Random random = new Random(21);
        int used = 0;
        int wrong = 0;
        for (int i = 0; i < FORGERIES_OF_PAGES; i++) {
            Path page = pages.get(random.nextInt(pages.size()));
            String text = Files.readString(page);
            Files.writeString(page, text + "\nOne more sentence, the " + i + "th.\n");
            Files.deleteIfExists(memory());
            byte[] forged = forgedMemory(memory.clone(), random);
            Files.write(memory(), forged);
            Files.write(record(), believing(record.clone(), forged));
            generate();
            used += Arrays.equals(forged, Files.readAllBytes(memory())) ? 1 : 0;
            boolean same = sameAsFromNothing("forgery " + i);
            wrong += same ? 0 : 1;
            assertEquals(
                    same ? 0 : 1, CommandRun.of("check", specs, "--out", out).code(), "forgery " + i);
            Files.writeString(page, text);
            restore(before);
        }
        assertTrue(used > 0 && wrong < used, used + " were used, " + wrong + " gave other comments");
    }

    /** Whether the output is that of a run that remembers nothing; its code is in any case. */
    private boolean sameAsFromNothing(String what) throws IOException {
        Path fresh = work.resolve("fresh");
        CommandRun run = CommandRun.of("generate", specs, "--out", fresh);
        assertEquals(0, run.code(), run.toString());
        Map<String, String> right = TwoStates.files(fresh);
        Map<String, String> made = TwoStates.files(out);
        assertEquals(right.keySet(), made.keySet(), what);
        right.forEach((path, text) -> {
            if (path.endsWith(".java")) {
                assertEquals(CommentSplice.code(text), CommentSplice.code(made.get(path)), what + ": " + path);
            }
        });
        return right.equals(made);
    }

    private void restore(Map<String, String> files) throws IOException {
        for (Map.Entry<String, String> file : files.entrySet()) {
            Files.writeString(out.resolve(file.getKey()), file.getValue());
        }
    }

    private void deleteCache() throws IOException {
        try (Stream<Path> files = Files.list(work.resolve("cache"))) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private Path memory() throws IOException {
        Path record = record();
        return record.resolveSibling(record.getFileName() + ".pages");
    }

    /** Bytes, numbers and whole stretches are changed, text that would break out of a comment is put in, the end is cut. */
    private static byte[] forgedMemory(byte[] bytes, Random random) {
        byte[] now = bytes;
        for (int left = 1 + random.nextInt(3); left > 0; left--) {
            int at = random.nextInt(now.length - HEAD);
            switch (random.nextInt(6)) {
                case 0 -> now[at] = (byte) random.nextInt();
                case 1 -> ByteBuffer.wrap(now).putInt(at, random.nextInt(16));
                case 2 -> ByteBuffer.wrap(now).putInt(at, Integer.MAX_VALUE);
                case 3 -> System.arraycopy(now, random.nextInt(now.length - HEAD), now, at, HEAD);
                case 4 -> breakOut(now, at);
                default -> now = random.nextInt(4) > 0 ? now : Arrays.copyOf(now, Math.max(at, 2 * HEAD));
            }
        }
        return now;
    }

    /** Puts the end of a comment in the place of the next text. */
    private static void breakOut(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length - HEAD && !Character.isLetter(bytes[at])) {
            at++;
        }
        System.arraycopy("*/ int x; /*".getBytes(StandardCharsets.US_ASCII), 0, bytes, at, 12);
    }

    /** The record with the mark of other bytes at its end, and a checksum that agrees. */
    private static byte[] believing(byte[] record, byte[] memory) {
        CRC32 one = new CRC32();
        one.update(memory);
        CRC32C other = new CRC32C();
        other.update(memory);
        ByteBuffer bytes = ByteBuffer.wrap(record);
        bytes.putLong(record.length - Long.BYTES, one.getValue() << 32 | other.getValue() | 1L << 63);
        return sealed(bytes.array());
    }

    /** Damage that the checksum would find is hidden from it in most cases. */
    private static byte[] forged(byte[] bytes, Random random) {
        for (int left = 1 + random.nextInt(4); left > 0; left--) {
            int at = HEAD + random.nextInt(bytes.length - HEAD);
            switch (random.nextInt(3)) {
                case 0 -> bytes[at] = (byte) random.nextInt();
                case 1 -> ByteBuffer.wrap(bytes).putInt(Math.min(at, bytes.length - 4), random.nextInt());
                default -> ByteBuffer.wrap(bytes).putInt(Math.min(at, bytes.length - 4), Integer.MAX_VALUE);
            }
        }
        return random.nextInt(8) > 0 ? sealed(bytes) : bytes;
    }

    /** The record with a checksum that agrees. */
    private static byte[] sealed(byte[] record) {
        CRC32C sum = new CRC32C();
        sum.update(record, HEAD, record.length - HEAD);
        return ByteBuffer.wrap(record).putLong(Long.BYTES, sum.getValue()).array();
    }
}
