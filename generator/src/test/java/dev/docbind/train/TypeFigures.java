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
import java.util.Map;
import java.util.TreeMap;

/** Compares a model with known signatures and tells the result apart by kind and by source of evidence. */
public final class TypeFigures {

    private final Truth truth;
    private final Map<String, Count> counts = new TreeMap<>();
    private final List<String> boundAndWrong = new ArrayList<>();

    TypeFigures(Truth truth) {
        this.truth = truth;
    }

    /** Items seen, given a type, and right. */
    static final class Count {
        int items;
        int typed;
        int right;

        /** The share that is typed, in percent. */
        double coverage() {
            return items == 0 ? 0 : 100.0 * typed / items;
        }

        /** The share of the typed that is right, in percent. */
        double precision() {
            return typed == 0 ? 100 : 100.0 * right / typed;
        }

        /** Half of the width of Wilson's 95 % interval around the precision is not symmetric: both ends, in percent. */
        double[] interval() {
            if (typed == 0) {
                return new double[] {0, 100};
            }
            double z = 1.96;
            double p = (double) right / typed;
            double centre = p + z * z / (2 * typed);
            double spread = z * Math.sqrt(p * (1 - p) / typed + z * z / (4.0 * typed * typed));
            double scale = 1 + z * z / typed;
            return new double[] {100 * (centre - spread) / scale, 100 * (centre + spread) / scale};
        }
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
        Count bound = count("bound " + kind);
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
            Count count = count(key);
            count.items++;
            count.typed += abi == Abi.UNKNOWN ? 0 : 1;
            count.right += abi != Abi.UNKNOWN && right ? 1 : 0;
        }
        String pointee = type.pointee() == null || known.pointee() == null ? null : pointee(type.type());
        boolean pointeeRight = pointee == null || pointee.equals(known.pointee());
        if (pointee != null && abi == Abi.PTR && known.abi().equals("ptr")) {
            Count count = count("pointee " + kind);
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

    Count count(String key) {
        return counts.computeIfAbsent(key, k -> new Count());
    }

    /** All counts whose key begins so, together. */
    Count sum(String prefix) {
        Count sum = new Count();
        counts.forEach((key, count) -> {
            if (key.startsWith(prefix)) {
                sum.items += count.items;
                sum.typed += count.typed;
                sum.right += count.right;
            }
        });
        return sum;
    }

    List<String> boundAndWrong() {
        return boundAndWrong;
    }

    /** The counts as rows of a markdown table. */
    List<String> rows(String corpus) {
        List<String> rows = new ArrayList<>();
        counts.forEach((key, count) -> rows.add(String.format(
                Locale.ROOT,
                "| %s | %s | %d | %.1f %% | %.2f %% | %.2f–%.2f |",
                corpus,
                key,
                count.items,
                count.coverage(),
                count.precision(),
                count.interval()[0],
                count.interval()[1])));
        return rows;
    }
}
