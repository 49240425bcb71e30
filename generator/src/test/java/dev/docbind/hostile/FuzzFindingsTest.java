package dev.docbind.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Feeds each fuzz target its seeds and what fuzzing once found, without the fuzzer. */
class FuzzFindingsTest {

    private static final Path ROOT = Path.of("src/test/resources/dev/docbind/hostile");
    private static final Map<String, Target> TARGETS = Map.of(
            "FrontMatterFuzzTest", FuzzTargets::frontMatter,
            "MarkdownFuzzTest", FuzzTargets::markdown,
            "DeclarationsFuzzTest", FuzzTargets::declarations,
            "RoadFuzzTest", FuzzTargets::road);

    @FunctionalInterface
    private interface Target {
        void accept(byte[] data) throws IOException;
    }

    @TestFactory
    List<DynamicTest> inputs() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Map.Entry<String, Target> target : TARGETS.entrySet()) {
            Path folder = ROOT.resolve(target.getKey() + "Inputs/fuzz");
            try (Stream<Path> inputs = Files.list(folder)) {
                inputs.sorted()
                        .forEach(input -> tests.add(DynamicTest.dynamicTest(
                                target.getKey() + " " + input.getFileName(),
                                () -> target.getValue().accept(Files.readAllBytes(input)))));
            }
        }
        return tests;
    }
}
