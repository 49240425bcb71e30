package dev.docbind.abi;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemoryLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A declared C function beside the descriptor by which generated code calls it.
 *
 * @param name its name, unique in a run
 * @param returns spelling of the result type
 * @param parameters declarators of the parameters, each declaring {@code aN}, as {@code int (*a0)(void)}
 * @param descriptor what generated code has
 */
record Prototype(String name, String returns, List<String> parameters, FunctionDescriptor descriptor) {

    /**
     * C functions that show one value each: how parameter N arrives, and how the result leaves. Each also asserts that
     * the C type is as large as the descriptor's.
     */
    String probes() {
        List<String> probes = new ArrayList<>();
        MemoryLayout result = descriptor.returnLayout().orElse(null);
        boolean inMemory = result != null && JdkPlacement.byReference(result);
        String header = returns + " %s(" + (parameters.isEmpty() ? "void" : String.join(", ", parameters)) + ")";
        for (int i = 0; i < parameters.size(); i++) {
            MemoryLayout layout = descriptor.argumentLayouts().get(i);
            String value = JdkPlacement.byReference(layout)
                    ? "sink[0] = *(char *) &a%1$d;"
                    : "__builtin_memcpy(sink, &a%1$d, %2$d);";
            String size = "_Static_assert(sizeof a%1$d == %2$d, \"size of parameter %1$d\"); ";
            probes.add(function(header, "p" + i, (size + value).formatted(i, layout.byteSize())));
        }
        if (result != null) {
            String fill = inMemory ? "" : " __builtin_memcpy(&r, sink, sizeof r);";
            probes.add(function(
                    header,
                    "r",
                    "_Static_assert(sizeof r == %d, \"size of the result\");%s".formatted(result.byteSize(), fill)));
        }
        return probes.stream().collect(Collectors.joining("\n", "", "\n"));
    }

    private String function(String header, String probe, String body) {
        boolean isVoid = descriptor.returnLayout().isEmpty();
        return header.formatted("probe_" + name + "_" + probe)
                + (isVoid ? " { " + body + " }" : " { __typeof__(" + name + "_result()) r; " + body + " return r; }");
    }

    /** A declaration that names the result type for the probes, without its qualifiers. */
    String resultDeclaration() {
        return returns + " " + name + "_result(void);";
    }

    /** The numbers of the parameters. */
    IntStream indices() {
        return IntStream.range(0, parameters.size());
    }
}
