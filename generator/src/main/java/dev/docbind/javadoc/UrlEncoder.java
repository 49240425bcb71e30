package dev.docbind.javadoc;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Lets through only web addresses, written so that they can stand in an attribute within a Javadoc comment. */
public final class UrlEncoder {

    private static final String PLAIN = "-._~:/?#!$'(),;=+&";

    private UrlEncoder() {}

    /**
     * Encodes an address.
     *
     * @param address the address as a page writes it
     * @return the attribute value, or null where it is no well-formed {@code http} or {@code https} address with a host
     */
    public static @Nullable String attribute(String address) {
        String stripped = address.strip();
        if (stripped.length() > 2000 || !isWeb(stripped)) {
            return null;
        }
        StringBuilder out = new StringBuilder(stripped.length() + 16);
        byte[] bytes = stripped.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            octet(out, bytes, i);
        }
        String encoded = out.toString();
        try {
            URI uri = new URI(encoded);
            return uri.getHost() == null ? null : encoded.replace("&", "&amp;").replace("'", "%27");
        } catch (URISyntaxException _) {
            return null;
        }
    }

    private static boolean isWeb(String address) {
        return address.regionMatches(true, 0, "https://", 0, 8) || address.regionMatches(true, 0, "http://", 0, 7);
    }

    private static void octet(StringBuilder out, byte[] bytes, int i) {
        int c = bytes[i] & 0xFF;
        boolean plain = c < 0x7F && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0);
        if (plain || c == '%' && isHex(bytes, i + 1) && isHex(bytes, i + 2)) {
            out.append((char) c);
        } else if (c == '\\') {
            out.append('/');
        } else {
            out.append("%%%02X".formatted(c));
        }
    }

    private static boolean isHex(byte[] bytes, int i) {
        return i < bytes.length && Character.digit(bytes[i], 16) >= 0;
    }
}
