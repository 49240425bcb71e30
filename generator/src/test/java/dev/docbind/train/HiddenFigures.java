package dev.docbind.train;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.DocumentedParameter;
import dev.docbind.declaration.PageFacts;
import dev.docbind.declaration.Returns;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares what is deduced of pages whose declarations are hidden with what they print. */
final class HiddenFigures {

    /** Names of one structure. */
    private static final Set<String> GUIDS = Set.of("iid", "clsid", "fmtid", "pst_providerid");

    private final String collection;
    private final Counts counts = new Counts();
    private final List<String> items = new ArrayList<>();
    private final List<String> boundAndWrong = new ArrayList<>();

    HiddenFigures(String collection) {
        this.collection = collection;
    }

    /** Pages without any C text and type line, where the page is about a function or an interface. */
    static List<Declaration> hidden(List<Declaration> declarations) {
        return declarations.stream().map(HiddenFigures::hidden).toList();
    }

    private static Declaration hidden(Declaration declaration) {
        return switch (declaration) {
            case Declaration.Function function ->
                new Declaration.Function(
                        hidden(function.page()),
                        function.parameters().stream()
                                .map(HiddenFigures::hidden)
                                .toList(),
                        new Returns(
                                null,
                                function.returns().documentation(),
                                function.returns().codes(),
                                function.returns().line()));
            case Declaration.Interface type ->
                new Declaration.Interface(hidden(type.page()), type.base(), type.methods());
            default -> declaration;
        };
    }

    private static PageFacts hidden(PageFacts page) {
        return new PageFacts(
                page.id(),
                page.uid(),
                page.dialect(),
                page.location(),
                page.hash(),
                page.title(),
                page.summary(),
                page.aliases(),
                page.requirements(),
                page.description(),
                page.remarks(),
                page.seeAlso(),
                page.sections(),
                List.of());
    }

    private static DocumentedParameter hidden(DocumentedParameter parameter) {
        return new DocumentedParameter(
                parameter.name(),
                parameter.attributes(),
                null,
                parameter.documentation(),
                parameter.values(),
                parameter.line());
    }

    /** Compares one function as it is deduced with the same as it is printed. */
    void add(ModelFunction deduced, ModelFunction printed, String situation) {
        String kind = situation + " " + deduced.id().kind().name().toLowerCase(Locale.ROOT);
        List<String> mistakes = new ArrayList<>();
        Map<String, ModelParameter> own = new HashMap<>();
        printed.parameters().forEach(parameter -> own.put(parameter.name().toLowerCase(Locale.ROOT), parameter));
        for (ModelParameter parameter : deduced.parameters()) {
            ModelParameter there = own.get(parameter.name().toLowerCase(Locale.ROOT));
            if (there != null && there.type().evidence().source().declared()) {
                item("parameter", kind, parameter.name(), parameter.type(), there.type(), deduced, mistakes);
            }
        }
        item("return", kind, "return", deduced.returns(), printed.returns(), deduced, mistakes);
        if (deduced.parameters().size() != printed.parameters().size()) {
            mistakes.add("documents " + deduced.parameters().size() + " parameters, prints "
                    + printed.parameters().size());
        }
        Counts.Count bound = counts.of("bound " + kind);
        bound.items++;
        bound.typed += deduced.bound() ? 1 : 0;
        bound.right += deduced.bound() && mistakes.isEmpty() ? 1 : 0;
        if (deduced.bound() && !mistakes.isEmpty()) {
            boundAndWrong.add(deduced.declaration().page().location().file() + " "
                    + deduced.id().qualifiedName() + " (" + kind + "): " + String.join("; ", mistakes));
        }
    }

    private void item(
            String what,
            String kind,
            String name,
            ResolvedType deduced,
            ResolvedType printed,
            ModelFunction function,
            List<String> mistakes) {
        Abi known = printed.type().abi();
        Abi given = deduced.type().abi();
        if (known == Abi.UNKNOWN) {
            return;
        }
        boolean right = given == known;
        count(what + " " + kind, given != Abi.UNKNOWN, right);
        String target = deduced.pointee() == null ? null : target(deduced.type());
        String there = target(printed.type());
        boolean targetRight = true;
        if (known == Abi.PTR && given == Abi.PTR && there != null) {
            targetRight = target == null || target.equals(there);
            count("pointee " + kind, target != null, targetRight);
        }
        if (given != Abi.UNKNOWN && !right) {
            mistakes.add(name + " " + given + ", printed " + printed.cType());
        } else if (!targetRight) {
            mistakes.add(name + " points to " + target + ", printed " + printed.cType());
        }
        items.add(String.join(
                "\t",
                what,
                kind,
                given == Abi.UNKNOWN ? "open" : right ? targetRight ? "right" : "target" : "wrong",
                given + ":" + target,
                known + ":" + there,
                printed.cType(),
                String.valueOf(deduced.evidence().confidence()),
                deduced.pointee() == null
                        ? ""
                        : String.valueOf(deduced.pointee().confidence()),
                deduced.evidence().rule(),
                function.bound() ? "bound" : "",
                function.declaration().page().location().file(),
                name,
                deduced.evidence().excerpt().replaceAll("\\s+", " ")));
    }

    /** What is pointed to, null where there is no pointer or nothing is said. */
    private static @Nullable String target(NativeType type) {
        return switch (type) {
            case NativeType.Text text -> text.encoding() == NativeType.Encoding.UTF16 ? "i16" : "i8";
            case NativeType.Pointer pointer ->
                switch (pointer.target()) {
                    case NativeType.Unknown open -> null;
                    case NativeType.Void open -> null;
                    case NativeType.Struct struct -> "struct " + plain(struct.name());
                    default -> pointer.target().abi().name().toLowerCase(Locale.ROOT);
                };
            default -> null;
        };
    }

    private static String plain(String name) {
        String plain = name.replaceFirst("^_*(?:tag)?", "").toLowerCase(Locale.ROOT);
        return GUIDS.contains(plain) ? "guid" : plain;
    }

    private void count(String key, boolean typed, boolean right) {
        Counts.Count count = counts.of(key);
        count.items++;
        count.typed += typed ? 1 : 0;
        count.right += typed && right ? 1 : 0;
    }

    /** All counts whose key begins so, together. */
    Counts.Count sum(String prefix) {
        return counts.sum(prefix);
    }

    /** The counts as rows of a markdown table. */
    List<String> rows() {
        return counts.rows(collection, 1);
    }

    /** Every compared item, to look for what goes wrong. */
    List<String> items() {
        return List.copyOf(items);
    }

    List<String> boundAndWrong() {
        return List.copyOf(boundAndWrong);
    }
}
