package dev.docbind.lint;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;

/** Makes fingerprints that survive moved lines: hashes over what a finding is about, counted where it occurs again. */
public final class Fingerprints {

    private static final char SEPARATOR = '\0';

    private final Map<String, Integer> seen = new HashMap<>();

    /** The fingerprint of the next finding about these parts, as rule, statement and subject. */
    public String next(String... parts) {
        String key = String.join(String.valueOf(SEPARATOR), parts);
        int count = seen.merge(key, 1, Integer::sum);
        return hash(count == 1 ? key : key + SEPARATOR + count);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
