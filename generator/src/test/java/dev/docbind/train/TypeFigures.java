package dev.docbind.train;

import dev.docbind.ctype.Abi;
import dev.docbind.model.ApiModel;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.model.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Compares a model with known signatures and tells the result apart by kind and by source of evidence. */
public final class TypeFigures {

    private final Truth truth;
    private final Counts counts = new Counts();
    private final List<String> boundAndWrong = new ArrayList<>();

    TypeFigures(Truth truth) {
        this.truth = truth;
    }

    void add(ApiModel model) {
        List<ModelFunction> all = new ArrayList<>(model.functions());
        all.addAll(model.callbacks());
        model.interfaces().forEach(type -> all.addAll(type.methods()));
        all.forEach(this::function);
    }

    private void function(ModelFunction function) {
        Truth.Signature known =
                truth.find(function.id().qualifiedName(), function.id().header());
        if (known == null) {
            return;
        }
        boolean declared = function.returns().evidence().source() == Source.DECLARATION;
        String kind = (declared ? "declared " : "undeclared ")
                + function.id().kind().name().toLowerCase(Locale.ROOT);
        boolean sameCount = function.parameters().size() == known.parameters().size();
        boolean right = sameCount;
        List<String> why = new ArrayList<>();
        for (int i = 0; sameCount && i < known.parameters().size(); i++) {
            ModelParameter parameter = function.parameters().get(i);
            right &=
                    item("parameter", kind, parameter.type(), known.parameters().get(i), why, parameter.name());
        }
        right &= item("return", kind, function.returns(), known.returns(), why, "return");
        Counts.Count bound = counts.of("bound " + kind);
        bound.items++;
        bound.typed += function.bound() ? 1 : 0;
        bound.right += function.bound() && right ? 1 : 0;
        if (function.bound() && !right) {
            boundAndWrong.add(function.id().qualifiedName() + " ("
                    + function.declaration().page().location().file() + "): "
                    + (sameCount ? String.join("; ", why) : "number of parameters"));
        }
    }

    private boolean item(String what, String kind, ResolvedType type, Truth.Item known, List<String> why, String name) {
        Abi abi = type.type().abi();
        String given = abi.name().toLowerCase(Locale.ROOT);
        boolean right = given.equals(known.abi()) || known.accept().contains(given);
        for (String key : List.of(
                what + " " + kind, what + " source " + type.evidence().source().id())) {
            Counts.Count count = counts.of(key);
            count.items++;
            count.typed += abi == Abi.UNKNOWN ? 0 : 1;
            count.right += abi != Abi.UNKNOWN && right ? 1 : 0;
        }
        String pointee = type.pointee() == null || known.pointee() == null ? null : pointee(type.type());
        boolean pointeeRight = pointee == null || pointee.equals(known.pointee());
        if (pointee != null && abi == Abi.PTR && known.abi().equals("ptr")) {
            Counts.Count count = counts.of("pointee " + kind);
            count.items++;
            count.typed++;
            count.right += pointeeRight ? 1 : 0;
        }
        if (!right) {
            why.add(name + " " + given + ", known " + known.cType());
        } else if (!pointeeRight) {
            why.add(name + " points to " + pointee + ", known " + known.cType());
        }
        return right && pointeeRight;
    }

    private static @org.jspecify.annotations.Nullable String pointee(NativeType type) {
        return switch (type) {
            case NativeType.Text text -> text.encoding() == NativeType.Encoding.UTF16 ? "i16" : "i8";
            case NativeType.Pointer pointer ->
                pointer.target().abi() == Abi.VOID || pointer.target().abi() == Abi.UNKNOWN
                        ? null
                        : pointer.target().abi().name().toLowerCase(Locale.ROOT);
            default -> null;
        };
    }

    /** All counts whose key begins so, together. */
    Counts.Count sum(String prefix) {
        return counts.sum(prefix);
    }

    List<String> boundAndWrong() {
        return boundAndWrong;
    }

    /** The counts as rows of a markdown table. */
    List<String> rows(String corpus) {
        return counts.rows(corpus, 1);
    }
}
