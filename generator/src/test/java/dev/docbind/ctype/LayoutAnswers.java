package dev.docbind.ctype;

import java.util.ArrayList;
import java.util.List;

/**
 * What our layout of a structure says, in the words of {@link CompiledLayouts}, with the question that asks a compiler
 * for the same.
 *
 * @param question the question
 * @param lines our answers
 */
record LayoutAnswers(CompiledLayouts.Question question, List<String> lines) {

    static LayoutAnswers of(String type, String text, Layout layout) {
        Lists lists = new Lists(type);
        lists.flatten(layout, "", 0);
        List<String> lines = new ArrayList<>();
        lines.add(type + " " + layout.size() + " " + layout.alignment());
        lines.addAll(lists.memberLines);
        lines.addAll(lists.bitLines);
        return new LayoutAnswers(new CompiledLayouts.Question(type, text, lists.members, lists.bits), lines);
    }

    /** Members of all depths, plain ones and bitfields apart. */
    private static final class Lists {
        private final String type;
        private final List<String> members = new ArrayList<>();
        private final List<String> bits = new ArrayList<>();
        private final List<String> memberLines = new ArrayList<>();
        private final List<String> bitLines = new ArrayList<>();

        private Lists(String type) {
            this.type = type;
        }

        private void flatten(Layout layout, String path, long base) {
            for (Layout.Field field : layout.fields()) {
                long offset = base + field.offset();
                String name = path + field.name();
                if (field.bitWidth() >= 0) {
                    bits.add(name);
                    bitLines.add(type + "." + name + " " + (offset * 8 + field.bitOffset()) + " " + field.bitWidth());
                    continue;
                }
                if (field.name() != null) {
                    members.add(name);
                    memberLines.add(type + "." + name + " " + offset);
                }
                if (field.nested() != null && !(field.type() instanceof CType.Array)) {
                    boolean inline = field.type() instanceof CType.Composite;
                    if (inline) {
                        flatten(field.nested(), field.name() == null ? path : name + ".", offset);
                    }
                }
            }
        }
    }
}
