package dev.docbind.extract;

import dev.docbind.declaration.CodeText;
import dev.docbind.document.Block;
import dev.docbind.document.Inline;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Collects what the page of a structure shows beside its declaration and what that declaration needs: code that defines
 * types which it names, and constants in the running text ({@code const int MAXLENGTH = 16}) by which it gives lengths.
 */
final class CodeBeside {

    private static final Pattern WORD = Pattern.compile("\\w{3,64}");
    private static final Pattern CONSTANT = Pattern.compile(
            "(?:static )?const(?:expr)? (?:\\w{1,40} ){1,3}(\\w{1,64}) ?= ?[^;={}\\n]{1,60};?|#define (\\w{1,64}) [^\\n]{1,60}");
    private static final int DEPTH = 32;

    private final String file;
    private final Set<String> needed = new HashSet<>();
    private final List<CodeText> found = new ArrayList<>();

    /** Looks for what this code of a page needs. */
    CodeBeside(String file, List<CodeText> declaring) {
        this.file = file;
        for (CodeText code : declaring) {
            Matcher word = WORD.matcher(code.text());
            while (word.find()) {
                needed.add(word.group());
            }
        }
    }

    List<CodeText> collect(Slots slots) {
        for (Slot slot : slots.all()) {
            if (!slot.is("syntax") && !slot.is("prototype")) {
                scan(slot.content, 0);
            }
        }
        return List.copyOf(found);
    }

    private void scan(List<Block> blocks, int depth) {
        if (depth > DEPTH) {
            return;
        }
        for (Block block : blocks) {
            switch (block) {
                case Block.CodeBlock code -> types(code);
                case Block.Paragraph paragraph -> constants(paragraph);
                case Block.ItemList list -> list.items().forEach(item -> scan(item, depth + 1));
                case Block.DefinitionList list -> list.entries().forEach(entry -> scan(entry.definition(), depth + 1));
                case Block.Table table ->
                    table.rows().forEach(row -> row.cells().forEach(cell -> scan(cell.content(), depth + 1)));
                case Block.Alert alert -> scan(alert.content(), depth + 1);
                case Block.Quote quote -> scan(quote.content(), depth + 1);
                case Block.Heading heading -> {}
                case Block.Rule rule -> {}
            }
        }
    }

    private void types(Block.CodeBlock code) {
        if (code.text().contains("typedef") && defines(code.text())) {
            found.add(new CodeText(CodeText.BESIDE, code.language(), code.text(), file, code.line()));
        }
    }

    /** Whether a name that is needed stands where C has the name that it declares. */
    private boolean defines(String code) {
        Matcher word = WORD.matcher(code);
        while (word.find()) {
            int behind = word.end();
            while (behind < code.length() && code.charAt(behind) == ' ') {
                behind++;
            }
            boolean end = behind < code.length() && ";,)".indexOf(code.charAt(behind)) >= 0;
            if (end && needed.contains(word.group())) {
                return true;
            }
        }
        return false;
    }

    private void constants(Block.Paragraph paragraph) {
        for (Inline inline : paragraph.content()) {
            if (!(inline instanceof Inline.Code code)) {
                continue;
            }
            Matcher constant = CONSTANT.matcher(code.value().strip());
            if (constant.matches() && needed.contains(constant.group(constant.group(1) == null ? 2 : 1))) {
                String text = code.value().strip();
                boolean whole = text.endsWith(";") || text.startsWith("#");
                found.add(new CodeText(CodeText.BESIDE, "c", whole ? text : text + ";", file, paragraph.line()));
            }
        }
    }
}
