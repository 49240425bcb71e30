package dev.docbind.output;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Changes single entries in the bytes of a manifest that this version wrote, without reading all of it, which costs more
 * than making a page anew. An entry begins on a line of its own with its name and ends at the brace of the same indent.
 */
final class ManifestEdit {

    private static final byte[] FILES = bytes("\n  \"files\" : {");
    private static final byte[] PAGES = bytes("\n  \"pages\" : {");
    private static final byte[] END = bytes("\n    }");

    private byte[] text;

    ManifestEdit(byte[] manifest) {
        this.text = manifest;
    }

    byte[] manifest() {
        return text;
    }

    /** Replaces the entry of a page; false where there is none of its path. */
    boolean page(String uid, Manifest.PageEntry now) {
        int pages = find(PAGES, 0, text.length);
        int files = find(FILES, Math.max(pages, 0), text.length);
        byte[] made = entry(uid, now);
        int from = pages < 0 || files < 0 ? -1 : find(head(made), pages, files);
        int to = from < 0 ? -1 : find(END, from, files);
        byte[] path = pathLine(made);
        if (to < 0 || find(path, from, to) < 0) {
            return false;
        }
        replace(from, to + END.length, made);
        return true;
    }

    /** Replaces the hash of a file; false where there is no entry with the earlier hash. */
    boolean file(String path, String before, String now) {
        int files = find(FILES, 0, text.length);
        int from = files < 0 ? -1 : find(bytes("\n    \"" + path + "\" : {"), files, text.length);
        int to = from < 0 ? -1 : find(END, from, text.length);
        byte[] hash = bytes("\n      \"hash\" : \"" + before + "\"");
        int at = to < 0 ? -1 : find(hash, from, to);
        if (at < 0) {
            return false;
        }
        replace(at, at + hash.length, bytes("\n      \"hash\" : \"" + now + "\""));
        return true;
    }

    /** The bytes of one page's entry, from the end of the line before it to its closing brace. */
    private static byte[] entry(String uid, Manifest.PageEntry page) {
        Manifest one = Manifest.empty();
        one.pages().put(uid, page);
        byte[] bytes = one.toBytes();
        int from = find(bytes, PAGES, 0, bytes.length) + PAGES.length;
        int to = find(bytes, END, from, bytes.length) + END.length;
        return Arrays.copyOfRange(bytes, from, to);
    }

    /** The first line of an entry, its name. */
    private static byte[] head(byte[] entry) {
        return Arrays.copyOf(entry, lineEnd(entry, 1));
    }

    /** The second line of an entry, the path of its page. */
    private static byte[] pathLine(byte[] entry) {
        int first = lineEnd(entry, 1);
        return Arrays.copyOfRange(entry, first, lineEnd(entry, first + 1));
    }

    private static int lineEnd(byte[] bytes, int from) {
        int at = from;
        while (at < bytes.length && bytes[at] != '\n') {
            at++;
        }
        return at;
    }

    private void replace(int from, int to, byte[] made) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length - (to - from) + made.length);
        out.write(text, 0, from);
        out.writeBytes(made);
        out.write(text, to, text.length - to);
        text = out.toByteArray();
    }

    private int find(byte[] wanted, int from, int to) {
        return find(text, wanted, from, to);
    }

    /** Each wanted text begins with a line end, so that most places are passed over at once. */
    private static int find(byte[] text, byte[] wanted, int from, int to) {
        int last = to - wanted.length;
        for (int i = from; i <= last; i++) {
            if (text[i] == '\n' && Arrays.equals(text, i, i + wanted.length, wanted, 0, wanted.length)) {
                return i;
            }
        }
        return -1;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
