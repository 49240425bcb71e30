package dev.docbind.resolve;

import dev.docbind.ctype.TypeTable;
import dev.docbind.model.ModelFunction;
import dev.docbind.model.ModelHandle;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The handle types that resolved functions use, with the function that closes each where one plainly does. Those that the
 * system itself declares have a home of their own, where they stay whatever pages come and go.
 */
final class Handles {

    private static final List<String> CLOSING = List.of("close", "free", "release", "destroy", "delete", "unregister");

    /** The home of the handle types of Windows, many of which no single header owns. */
    private static final String SHARED = "windows";

    private Handles() {}

    static List<ModelHandle> of(List<ModelFunction> functions, TypeTable builtin) {
        Map<String, ModelHandle> handles = new TreeMap<>();
        Map<String, List<String>> closers = new HashMap<>();
        for (ModelFunction function : functions) {
            List<ResolvedType> types = new ArrayList<>(
                    function.parameters().stream().map(ModelParameter::type).toList());
            types.add(function.returns());
            types.forEach(type -> note(type.type(), function, handles));
            boolean single = function.parameters().size() == 1;
            NativeType only = single ? function.parameters().getFirst().type().type() : new NativeType.Void();
            if (only instanceof NativeType.Handle handle
                    && closing(function.id().name())) {
                closers.computeIfAbsent(handle.name(), key -> new ArrayList<>())
                        .add(function.id().name());
            }
        }
        return handles.values().stream()
                .map(handle -> withCloser(handle, closers, builtin))
                .toList();
    }

    private static void note(NativeType type, ModelFunction function, Map<String, ModelHandle> handles) {
        switch (type) {
            case NativeType.Handle handle ->
                handles.putIfAbsent(
                        handle.name(),
                        new ModelHandle(handle.name(), function.id().header(), handle.abi(), null, List.of(0L)));
            case NativeType.Pointer pointer
            when pointer.target() instanceof NativeType.Handle -> note(pointer.target(), function, handles);
            default -> {}
        }
    }

    private static boolean closing(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return CLOSING.stream().anyMatch(lower::contains);
    }

    /** Where exactly one function closes the handle, it is named; of several none can be told. */
    private static ModelHandle withCloser(ModelHandle handle, Map<String, List<String>> closers, TypeTable builtin) {
        List<String> found = closers.getOrDefault(handle.name(), List.of());
        String closer = found.size() == 1 && !handle.name().equals("HANDLE") ? found.getFirst() : null;
        boolean file = handle.name().equals("HANDLE") || handle.name().equals("SOCKET");
        boolean shared = builtin.target().windows() && builtin.knows(handle.name());
        return new ModelHandle(
                handle.name(),
                shared ? SHARED : handle.header(),
                handle.abi(),
                closer,
                file ? List.of(0L, -1L) : List.of(0L));
    }
}
