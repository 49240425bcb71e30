package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
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
        if (random.nextInt(8) > 0) {
            CRC32C sum = new CRC32C();
            sum.update(bytes, HEAD, bytes.length - HEAD);
            ByteBuffer.wrap(bytes).putLong(8, sum.getValue());
        }
        return bytes;
    }
}
