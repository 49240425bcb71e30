package dev.docbind.extract;

import dev.docbind.document.Block;
import dev.docbind.identity.ApiKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides whether a page of the learn dialect declares something in C, and of which kind. */
final class LearnScope {

    private static final Set<String> C =
            Set.of("", "c", "c++", "cpp", "c/c++", "cpp-c", "syntax", "idl", "h", "lang-cpp");
    private static final Set<String> OUTSIDE = Set.of(
            "property",
            "constructor",
            "destructor",
            "operator",
            "element",
            "event",
            "attribute",
            "object",
            "message",
            "notification",
            "template",
            "class",
            "delegate",
            "namespace",
            "module",
            "directive",
            "instruction");

    private final Slots slots;
    private final Titles title;

    LearnScope(Slots slots, Titles title) {
        this.slots = slots;
        this.title = title;
    }

    /** Whether the syntax section holds code in C or C++. */
    boolean hasC() {
        return code() != null;
    }

    /** What the page declares in C; null when it declares nothing of that sort. */
    @Nullable
    ApiKind kind() {
        ApiKind said = title.kind();
        Block.CodeBlock code = code();
        if (said == ApiKind.CLASS || said == null && isOutside()) {
            return null;
        }
        boolean described = slots.has("members", "parameters", "returns", "syntax");
        if (code == null && (slots.has("syntax") && hasCode() || !described)) {
            return null;
        }
        if (said != null) {
            return said == ApiKind.FUNCTION && code != null && isTypedef(code.text()) ? ApiKind.CALLBACK : said;
        }
        return code == null ? null : byCode(code);
    }

    /** Why nothing on the page can be bound, as the end of a sentence that begins with the page. */
    String reason() {
        List<String> others = slots.named("syntax")
                .flatMap(slot -> slot.content.stream())
                .map(block -> block instanceof Block.CodeBlock code ? code.language() : "")
                .filter(language -> !C.contains(language))
                .distinct()
                .toList();
        String word = title.kind() == ApiKind.CLASS ? "class" : outsideWord();
        if (!others.isEmpty() && !hasC()) {
            return "declares something in " + String.join(" and ", others) + ", not in C";
        } else if (word.equals("property") && hasC()) {
            return "documents a property: its accessors are methods whose place in their interface no page gives";
        } else if (!word.isEmpty()) {
            return "documents a thing of the kind " + word + ", which C does not have";
        }
        return slots.has("syntax")
                ? "has a syntax section without a declaration in C"
                : "declares nothing and lists no constants or types with their values";
    }

    private boolean isOutside() {
        return !outsideWord().isEmpty();
    }

    /** The last word of the title where it names a kind that C does not have; else empty. */
    private String outsideWord() {
        String name = title.name().toLowerCase(Locale.ROOT);
        String word = name.substring(name.lastIndexOf(' ') + 1);
        return word.length() < name.length() && OUTSIDE.contains(word) ? word : "";
    }

    private static boolean isTypedef(String code) {
        return code.stripLeading().startsWith("typedef") && code.indexOf('(') > 0 && code.indexOf('{') < 0;
    }

    private @Nullable ApiKind byCode(Block.CodeBlock code) {
        String text = code.text().strip();
        if (text.startsWith("typedef ")) {
            text = text.substring(8).stripLeading();
        }
        if (text.startsWith("struct") || text.startsWith("tagged struct")) {
            return ApiKind.STRUCTURE;
        } else if (text.startsWith("union")) {
            return ApiKind.UNION;
        } else if (text.startsWith("enum")) {
            return ApiKind.ENUMERATION;
        } else if (text.startsWith("#define")) {
            return ApiKind.MACRO;
        }
        boolean bare = title.name().indexOf(' ') < 0 && code.language().startsWith("c");
        if (bare && text.contains("*" + title.name() + ")")) {
            return ApiKind.CALLBACK;
        }
        return bare && text.contains(title.name() + "(") ? ApiKind.FUNCTION : null;
    }

    private boolean hasCode() {
        return slots.named("syntax")
                .anyMatch(slot -> slot.content.stream().anyMatch(Block.CodeBlock.class::isInstance));
    }

    private Block.@Nullable CodeBlock code() {
        List<Block> blocks =
                slots.named("syntax").flatMap(slot -> slot.content.stream()).toList();
        for (Block block : blocks) {
            if (block instanceof Block.CodeBlock code && C.contains(code.language()) && !looksLikeMof(code.text())) {
                boolean named = code.language().startsWith("c") && title.kind() != null;
                if (named || looksLikeC(code.text())) {
                    return code;
                }
            }
        }
        return null;
    }

    private static boolean looksLikeC(String code) {
        String text = code.strip();
        return text.indexOf('(') > 0
                || text.indexOf('{') > 0
                || text.startsWith("#define")
                || text.startsWith("typedef");
    }

    private static boolean looksLikeMof(String code) {
        String text = code.strip();
        return text.startsWith("[") && text.contains("]\nclass")
                || text.startsWith("class ")
                || text.contains(": CIM_");
    }
}
