package dev.docbind.lint.rule;

import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.lint.LintContext;
import dev.docbind.lint.LintPage;
import dev.docbind.lint.Problem;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text that was UTF-8 and was read as something else, or that could not be decoded at all. */
final class Mojibake extends BasicRule {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** Characters that bytes of 0x80 and above become when read as Windows-1252, led by one that begins a sequence. */
    private static final Pattern SUSPECT = Pattern.compile(
            "[\u00c2-\u00d6\u00d8-\u00f4][\u0080-\u00bf\u20ac\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u017d"
                    + "\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u017e\u0178]{1,3}+|\ufffd");

    Mojibake() {
        super("text.mojibake", Severity.WARNING, "Characters were broken by a wrong encoding");
    }

    @Override
    public void check(LintPage page, LintContext context, Consumer<Problem> out) {
        page.reading().stream()
                .filter(found -> found.id().equals("page.encoding.invalid-utf8"))
                .map(found ->
                        new Problem(found.location(), page.statement(), found.message(), found.message(), found.hint()))
                .forEach(out);
        for (LintPage.Line line : page.lines()) {
            Matcher match = SUSPECT.matcher(line.text());
            while (match.find()) {
                String meant = meant(match.group());
                if (meant != null) {
                    SourceLocation place = new SourceLocation(page.page().path(), line.number(), match.start() + 1);
                    out.accept(new Problem(
                            place,
                            page.statement(),
                            match.group(),
                            "The characters '" + match.group() + "' are broken.",
                            meant.isEmpty() ? "Write the character that is meant." : "Did you mean '" + meant + "'?"));
                    break;
                }
            }
        }
    }

    /** What the bytes mean as UTF-8; empty for a replacement character, null where they are no UTF-8 and so intended. */
    private static @Nullable String meant(String suspect) {
        if (suspect.equals("\ufffd")) {
            return "";
        }
        for (int length = suspect.length(); length > 1; length--) {
            byte[] bytes = bytes(suspect.substring(0, length));
            try {
                String text = StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
                return text.chars().anyMatch(Character::isISOControl) ? "" : text.strip();
            } catch (CharacterCodingException e) {
                continue;
            }
        }
        return null;
    }

    /** The bytes behind the characters: Latin-1 controls stand for themselves, which Windows-1252 has no code for. */
    private static byte[] bytes(String text) {
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            bytes[i] = c < 0x100 ? (byte) c : String.valueOf(c).getBytes(WINDOWS_1252)[0];
        }
        return bytes;
    }
}
