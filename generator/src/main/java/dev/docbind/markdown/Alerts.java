package dev.docbind.markdown;

import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import dev.docbind.document.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The kinds of alert, in both spellings: a quote that begins {@code [!NOTE]} and a {@code div} that begins in bold. */
final class Alerts {

    private static final Set<String> KINDS =
            Set.of("note", "notes", "tip", "warning", "caution", "important", "security note", "remarks");

    private Alerts() {}

    /** The kind a quote names at its begin, empty where it is a plain quote. */
    static String kindOfQuote(CharSequence firstLine) {
        String text = firstLine.toString().stripLeading();
        int end = text.indexOf(']');
        return text.startsWith("[!") && end > 2 && end < 32
                ? text.substring(2, end).strip().toLowerCase(Locale.ROOT)
                : "";
    }

    /** Makes the alert of a closed frame; its kind is that of the frame or the bold word it begins with. */
    static Optional<Block> close(Frame.Blocks frame) {
        List<Block> content = new ArrayList<>(frame.content);
        String kind = frame.detail;
        if (kind.isEmpty() && !content.isEmpty() && content.getFirst() instanceof Block.Paragraph first) {
            kind = boldKind(first);
            if (!kind.isEmpty()) {
                content.removeFirst();
                List<Inline> rest = withoutLabel(first.content());
                if (!rest.isEmpty()) {
                    content.addFirst(new Block.Paragraph(rest, first.line()));
                }
            }
        }
        if (content.isEmpty()) {
            return Optional.empty();
        }
        String shown = kind.isEmpty() || kind.equals("notes") ? "note" : kind;
        return Optional.of(new Block.Alert(shown, List.copyOf(content), frame.line));
    }

    private static String boldKind(Block.Paragraph paragraph) {
        if (paragraph.content().getFirst() instanceof Inline.Styled bold && bold.style() == Inline.Style.STRONG) {
            String label = label(PlainText.plain(bold.content()));
            return KINDS.contains(label) ? label : "";
        }
        return "";
    }

    private static String label(String text) {
        String bare = text.strip();
        return (bare.endsWith(":") ? bare.substring(0, bare.length() - 1) : bare)
                .strip()
                .toLowerCase(Locale.ROOT);
    }

    private static List<Inline> withoutLabel(List<Inline> content) {
        List<Inline> rest = new ArrayList<>(content.subList(1, content.size()));
        if (!rest.isEmpty() && rest.getFirst() instanceof Inline.Text text) {
            String bare = text.value().stripLeading();
            bare = bare.startsWith(":") ? bare.substring(1).stripLeading() : bare;
            rest.removeFirst();
            if (!bare.isEmpty()) {
                rest.addFirst(new Inline.Text(bare));
            }
        }
        return List.copyOf(rest);
    }
}
