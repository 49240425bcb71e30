package dev.docbind.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.model.ModelFunction;
import java.lang.foreign.FunctionDescriptor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every generated descriptor places its values where clang places those of the declared prototype, on 64-bit Windows, and each
 * value is as large as the declared type.
 */
class GeneratedConventionTest {

    @BeforeAll
    static void clang() {
        Toolchain.assumeClang();
    }

    @Test
    void winsockUpcalls(@TempDir Path work) throws Exception {
        DeclaredPrototypes declared = compare(GeneratedSources.of(Path.of("..", "specs", "ws2spi")), work, false);
        assertTrue(declared.prototypes().size() >= 10, declared.toString());
    }

    @Test
    @Tag("corpus")
    void declaredFunctionsOfTheLearnPages(@TempDir Path work) throws Exception {
        Path pages = Path.of("..", "..", "shared", "corpus", "learn.tar.xz");
        assumeTrue(Files.exists(pages), "the learn pages are not there");
        DeclaredPrototypes declared = compare(GeneratedSources.of(Unpacked.of(pages, work)), work, true);
        System.out.println(declared);
        assertTrue(declared.prototypes().size() >= 2000, declared.toString());
    }

    private static DeclaredPrototypes compare(GeneratedSources sources, Path work, boolean unbound) throws Exception {
        GeneratedDescriptors generated = GeneratedDescriptors.of(sources.files(), work);
        DeclaredPrototypes declared = new DeclaredPrototypes();
        add(declared, sources.model().functions(), generated.functions());
        add(declared, sources.model().callbacks(), generated.callbacks());
        if (unbound) {
            addUnbound(declared, sources.model().functions().stream(), generated.functions(), false);
            addUnbound(declared, sources.model().callbacks().stream(), generated.callbacks(), false);
            addUnbound(declared, DeclaredPrototypes.methods(sources.model()), Map.of(), true);
        }
        String prelude = declared.prelude();
        assertEquals(List.of(), Agreement.mismatches(prelude, declared.prototypes()));
        return declared;
    }

    private static void add(
            DeclaredPrototypes declared, List<ModelFunction> functions, Map<String, FunctionDescriptor> generated) {
        for (ModelFunction function : functions) {
            FunctionDescriptor descriptor = generated.get(function.id().name());
            if (descriptor != null) {
                declared.add(function.id().name(), function, descriptor, false);
            }
        }
    }

    /** What is declared but has no stub, because no library or table is known: by its resolved types. */
    private static void addUnbound(
            DeclaredPrototypes declared,
            Stream<ModelFunction> functions,
            Map<String, FunctionDescriptor> generated,
            boolean method) {
        functions
                .filter(DeclaredPrototypes::declared)
                .filter(function -> !generated.containsKey(function.id().name()))
                .forEach(function -> {
                    FunctionDescriptor descriptor = DeclaredPrototypes.ofTypes(function, method);
                    if (descriptor != null) {
                        declared.add(function.id().name(), function, descriptor, method);
                    }
                });
    }
}
