package dev.docbind.tool;

import dev.docbind.ctype.Target;
import dev.docbind.model.ApiModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** Puts the models of several units side by side, each for its own target, in the order a single one would have. */
final class Merge {

    private final List<ApiModel> models;

    private Merge(List<ApiModel> models) {
        this.models = models;
    }

    /** All models of a run as one; its target is that of the first. */
    static ApiModel of(ModelRun run) {
        List<ApiModel> models = run.models().stream().map(UnitModel::model).toList();
        return switch (models.size()) {
            case 0 -> Selection.none(Target.WINDOWS_X64);
            case 1 -> models.getFirst();
            default -> new Merge(models).merged();
        };
    }

    private ApiModel merged() {
        return new ApiModel(
                models.getFirst().target(),
                all(ApiModel::functions, one -> one.id()),
                all(ApiModel::callbacks, one -> one.id()),
                all(ApiModel::structures, one -> one.id()),
                all(ApiModel::enumerations, one -> one.id()),
                all(ApiModel::interfaces, one -> one.id()),
                all(ApiModel::handles, one -> one.name()),
                all(ApiModel::tables, one -> one.declaration().id()),
                all(ApiModel::ioctls, one -> one.id()),
                all(ApiModel::headers, one -> one.id()));
    }

    private <T, K extends Comparable<? super K>> List<T> all(Function<ApiModel, List<T>> part, Function<T, K> key) {
        List<T> result = new ArrayList<>();
        models.forEach(model -> result.addAll(part.apply(model)));
        result.sort(Comparator.comparing(key));
        return List.copyOf(result);
    }
}
