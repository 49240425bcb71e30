package dev.docbind.ctype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.CompilerRun;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Layouts of random structures agree with what C compilers make of them, in size, alignment, every offset and every bit. */
class LayoutComparisonTest {

    private static final int BATCH = 250;

    @TempDir
    Path directory;

    @ParameterizedTest
    @CsvSource({"LINUX_X64, gcc, objcopy", "WINDOWS_X64, x86_64-w64-mingw32-gcc, x86_64-w64-mingw32-objcopy"})
    void agreesOnFiveThousandStructures(Target target, String compiler, String objcopy) throws Exception {
        compare(target, compiler, objcopy, 5000);
    }

    @Test
    void microsoftsCompilerKeepsDeclaredAlignmentInPackedStructures() {
        String text = """
                typedef struct __declspec(align(16)) WIDE { char b[20]; } WIDE;
                #pragma pack(push, 4)
                typedef struct HOLDS { int id; void *at; WIDE wide; int size; long long more; } HOLDS;
                typedef struct HOLDS_DEEP { int id; union { int status; HOLDS some[2]; }; } HOLDS_DEEP;
                typedef struct HOLDS_FIELD { char c; __declspec(align(8)) char d; } HOLDS_FIELD;
                typedef struct HOLDS_BOTH { char c; HOLDS_FIELD e; } HOLDS_BOTH;
                #pragma pack(pop)
                """;
        List<CDeclaration> read = new CParser(Target.WINDOWS_X64, TypeTable.empty(Target.WINDOWS_X64))
                .parse(text, SourceLocation.of("packed.h", 1))
                .optional()
                .orElseThrow();
        Layouts layouts = new Layouts(
                Target.WINDOWS_X64, TypeTable.empty(Target.WINDOWS_X64).with(read));
        StringBuilder unit = new StringBuilder(text);
        for (String name : List.of("WIDE", "HOLDS", "HOLDS_DEEP", "HOLDS_FIELD", "HOLDS_BOTH")) {
            Layout layout = layouts.layout(new CType.Named(name)).optional().orElseThrow();
            unit.append("_Static_assert(sizeof(%1$s) == %2$d && _Alignof(%1$s) == %3$d, \"%1$s\");%n"
                    .formatted(name, layout.size(), layout.alignment()));
        }
        assumeTrue(CompiledLayouts.present("clang"), "clang is not installed");
        CompilerRun clang = new CompilerRun("clang", List.of("-target", "x86_64-pc-windows-msvc", "-fms-extensions"));
        assertEquals(
                "", clang.run(unit.toString(), List.of("-w", "-fsyntax-only")).messages());
    }

    private void compare(Target target, String compiler, String objcopy, int count) throws Exception {
        assumeTrue(
                CompiledLayouts.present(compiler) && CompiledLayouts.present(objcopy), compiler + " is not installed");
        CompiledLayouts compiled = new CompiledLayouts(compiler, objcopy, directory);
        RandomDeclarations random = new RandomDeclarations(20261122L, false);
        List<String> wrong = new ArrayList<>();
        for (int done = 0; done < count; done += BATCH) {
            List<CompiledLayouts.Question> questions = new ArrayList<>();
            List<String> ours = new ArrayList<>();
            List<String> texts = new ArrayList<>();
            for (int i = 0; i < BATCH; i++) {
                CDeclaration.Tag structure = random.structure();
                String text = new CPrinter().declaration(structure);
                String keyword =
                        ((CType.Composite) structure.type()).definition().union() ? "union " : "struct ";
                Layout layout = new Layouts(target, TypeTable.empty(target))
                        .layout(structure.type())
                        .value();
                assertNotNull(layout, text);
                LayoutAnswers answers = LayoutAnswers.of(keyword + structure.name(), text, layout);
                questions.add(answers.question());
                ours.addAll(answers.lines());
                answers.lines().forEach(line -> texts.add(text));
            }
            List<String> theirs = compiled.answers("", questions);
            for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                if (!theirs.get(i).equals(ours.get(i))) {
                    wrong.add("compiler " + theirs.get(i) + ", here " + ours.get(i) + "\n" + texts.get(i));
                }
            }
            assertEquals(theirs.size(), ours.size());
        }
        assertEquals(List.of(), wrong.stream().limit(5).toList(), () -> wrong.size() + " answers differ for " + target);
    }
}
