package dev.docbind.plan;

import dev.docbind.declaration.Declaration;
import dev.docbind.document.Block;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ModelConstant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Names enumerators, error codes and constants; what a page lists twice under one name becomes one constant. */
final class ConstantNames {

    private ConstantNames() {}

    private record Entry(String name, @Nullable Long value, List<Block> documentation) {}

    static List<PlannedConstant> ofMembers(List<ModelConstant> members) {
        return plan(members, m -> new Entry(m.name(), m.value(), m.documentation()));
    }

    static List<PlannedConstant> ofCodes(List<ErrorCode> codes) {
        return plan(
                codes.stream().filter(c -> isName(c.name())).toList(),
                c -> new Entry(c.name(), c.value(), c.meaning()));
    }

    static List<PlannedConstant> ofIoctls(List<Declaration.Ioctl> ioctls) {
        return plan(ioctls, i -> new Entry(i.id().name(), null, i.page().description()));
    }

    private static <T> List<PlannedConstant> plan(List<T> sources, Function<T, Entry> read) {
        Map<String, Entry> merged = new LinkedHashMap<>();
        for (T source : sources) {
            Entry entry = read.apply(source);
            merged.merge(entry.name(), entry, ConstantNames::merge);
        }
        Scope scope = Scope.ofMembers();
        List<PlannedConstant> planned = new ArrayList<>();
        for (Entry entry : merged.values()) {
            String constant = scope.give(Identifiers.of(entry.name()), "");
            planned.add(new PlannedConstant(constant, entry.name(), entry.value(), entry.documentation()));
        }
        return List.copyOf(planned);
    }

    private static Entry merge(Entry first, Entry second) {
        List<Block> both = new ArrayList<>(first.documentation());
        second.documentation().stream().filter(block -> !both.contains(block)).forEach(both::add);
        return new Entry(first.name(), first.value() != null ? first.value() : second.value(), List.copyOf(both));
    }

    private static boolean isName(String text) {
        return !text.isEmpty()
                && (Character.isLetter(text.charAt(0)) || text.charAt(0) == '_')
                && text.chars().allMatch(c -> c < 0x7F && (Character.isLetterOrDigit(c) || c == '_'));
    }
}
