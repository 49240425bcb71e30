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
        System.out.println(
                "compared with clang: " + declared.prototypes().size() + ", left out: " + declared.skipped());
        assertTrue(declared.prototypes().size() >= 2000, declared.toString());
    }

    private static DeclaredPrototypes compare(GeneratedSources sources, Path work, boolean methods) throws Exception {
        GeneratedDescriptors generated = GeneratedDescriptors.of(sources.files(), work);
        DeclaredPrototypes declared = new DeclaredPrototypes();
        add(declared, sources.model().functions(), generated.functions());
        add(declared, sources.model().callbacks(), generated.callbacks());
        if (methods) {
            DeclaredPrototypes.methods(sources.model())
                    .filter(DeclaredPrototypes::declared)
                    .forEach(method -> {
                        FunctionDescriptor descriptor = DeclaredPrototypes.ofMethod(method);
                        if (descriptor != null) {
                            declared.add(method.id().name(), method, descriptor, true);
                        }
                    });
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
}
