package dev.docbind.source;

import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.SourceLocation;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Decodes a file to text with {@code \n} as the only line end; says where bytes are not UTF-8 and reads on. */
final class TextDecoder {

    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final String path;
    private final List<Diagnostic> diagnostics;

    TextDecoder(String path, List<Diagnostic> diagnostics) {
        this.path = path;
        this.diagnostics = diagnostics;
    }

    @Nullable
    String decode(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf('\0') >= 0) {
            diagnostics.add(Diagnostic.error(
                    "page.encoding.binary",
                    SourceLocation.of(path),
                    "the file holds zero bytes, so it is no UTF-8 text",
                    "save it as UTF-8"));
            return null;
        }
        int bad = text.indexOf(REPLACEMENT);
        return normalise(bad < 0 || isValid(bytes) ? text : withoutInvalid(text, bad));
    }

    private String withoutInvalid(String text, int bad) {
        int line = 1 + (int) text.chars().limit(bad).filter(c -> c == '\n').count();
        diagnostics.add(Diagnostic.warning(
                "page.encoding.invalid-utf8",
                SourceLocation.of(path, line),
                "bytes here are not UTF-8; they are read as blanks",
                "save the page as UTF-8"));
        return text.replace(REPLACEMENT, ' ');
    }

    /** Whether all bytes are UTF-8, of which some stand for the character that also replaces what is none. */
    private static boolean isValid(byte[] bytes) {
        try {
            StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static String normalise(String text) {
        int start = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        if (text.indexOf('\r') < 0) {
            return start == 0 ? text : text.substring(start);
        }
        StringBuilder out = new StringBuilder(text.length());
        int at = start;
        for (int end = text.indexOf('\r', at); end >= 0; end = text.indexOf('\r', at)) {
            out.append(text, at, end);
            at = end + 1;
            if (at == text.length() || text.charAt(at) != '\n') {
                out.append('\n');
            }
        }
        return out.append(text, at, text.length()).toString();
    }
}
