package dev.docbind.output;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Changes single entries in the bytes of a manifest that this version wrote, without reading all of it, which costs more
 * than making a page anew. An entry begins on a line of its own with its name and ends at the brace of the same indent.
 */
final class ManifestEdit {

    private static final byte[] FILES = bytes("\n  \"files\" : {");
    private static final byte[] PAGES = bytes("\n  \"pages\" : {");
    private static final byte[] END = bytes("\n    }");

    private final byte[] text;
    private final int pages;
    private final int files;

    /** What comes in the place of what, by where that begins. */
    private final TreeMap<Integer, Piece> pieces = new TreeMap<>();

    private record Piece(int to, byte[] made) {}

    ManifestEdit(byte[] manifest) {
        this.text = manifest;
        this.pages = find(manifest, PAGES, 0, manifest.length);
        this.files = last(manifest, FILES);
    }

    /** The manifest with all changes. */
    byte[] manifest() {
        int length = text.length;
        for (Map.Entry<Integer, Piece> piece : pieces.entrySet()) {
            length += piece.getValue().made().length - (piece.getValue().to() - piece.getKey());
        }
        byte[] out = new byte[length];
        int from = 0;
        int at = 0;
        for (Map.Entry<Integer, Piece> piece : pieces.entrySet()) {
            byte[] made = piece.getValue().made();
            System.arraycopy(text, from, out, at, piece.getKey() - from);
            at += piece.getKey() - from;
            System.arraycopy(made, 0, out, at, made.length);
            at += made.length;
            from = piece.getValue().to();
        }
        System.arraycopy(text, from, out, at, text.length - from);
        return out;
    }

    /** Replaces the entry of a page; false where there is none of its path. */
    boolean page(String uid, Manifest.PageEntry now) {
        byte[] made = entry(uid, now);
        int from = pages < 0 || files < 0 ? -1 : find(text, head(made), pages, files);
        int to = from < 0 ? -1 : find(text, END, from, files);
        return to >= 0 && find(text, pathLine(made), from, to) >= 0 && replace(from, to + END.length, made);
    }

    /** Replaces the hash of a file; false where there is no entry with the earlier hash. */
    boolean file(String path, String before, String now) {
        int from = files < 0 ? -1 : find(text, bytes("\n    \"" + path + "\" : {"), files, text.length);
        int to = from < 0 ? -1 : find(text, END, from, text.length);
        byte[] hash = bytes("\n      \"hash\" : \"" + before + "\"");
        int at = to < 0 ? -1 : find(text, hash, from, to);
        return at >= 0 && replace(at, at + hash.length, bytes("\n      \"hash\" : \"" + now + "\""));
    }

    private boolean replace(int from, int to, byte[] made) {
        return pieces.put(from, new Piece(to, made)) == null;
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

    /** Where a text stands last: files are named behind the pages, which take far more room. */
    private static int last(byte[] text, byte[] wanted) {
        for (int i = text.length - wanted.length; i >= 0; i--) {
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
