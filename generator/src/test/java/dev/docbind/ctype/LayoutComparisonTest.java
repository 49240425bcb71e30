package dev.docbind.ctype;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
                Answers answers = answers(target, structure);
                questions.add(answers.question());
                ours.addAll(answers.lines());
                answers.lines().forEach(line -> texts.add(answers.question().text()));
            }
            List<String> theirs = compiled.answers(questions);
            for (int i = 0; i < Math.min(ours.size(), theirs.size()); i++) {
                if (!theirs.get(i).equals(ours.get(i))) {
                    wrong.add("compiler " + theirs.get(i) + ", here " + ours.get(i) + "\n" + texts.get(i));
                }
            }
            assertEquals(theirs.size(), ours.size());
        }
        assertEquals(List.of(), wrong.stream().limit(5).toList(), () -> wrong.size() + " answers differ for " + target);
    }

    /** Our answers on one structure, and the question that asks the compiler for the same. */
    private record Answers(CompiledLayouts.Question question, List<String> lines) {}

    private static Answers answers(Target target, CDeclaration.Tag structure) {
        Layout layout = new Layouts(target, TypeTable.empty(target))
                .layout(structure.type())
                .value();
        String text = new CPrinter().declaration(structure);
        assertNotNull(layout, text);
        List<String> members = new ArrayList<>();
        List<String> bitFields = new ArrayList<>();
        List<String> memberLines = new ArrayList<>();
        List<String> bitLines = new ArrayList<>();
        flatten(structure.name(), layout, 0, members, bitFields, memberLines, bitLines);
        List<String> lines = new ArrayList<>();
        lines.add(structure.name() + " " + layout.size() + " " + layout.alignment());
        lines.addAll(memberLines);
        lines.addAll(bitLines);
        String keyword = ((CType.Composite) structure.type()).definition().union() ? "union" : "struct";
        return new Answers(
                new CompiledLayouts.Question(keyword, structure.name(), text, members, bitFields, layout.size()),
                lines);
    }

    private static void flatten(
            String tag,
            Layout layout,
            long base,
            List<String> members,
            List<String> bitFields,
            List<String> memberLines,
            List<String> bitLines) {
        for (Layout.Field field : layout.fields()) {
            long offset = base + field.offset();
            if (field.bitWidth() >= 0) {
                bitFields.add(field.name());
                bitLines.add(
                        tag + "." + field.name() + " " + (offset * 8 + field.bitOffset()) + " " + field.bitWidth());
            } else if (field.name() == null && field.nested() != null) {
                flatten(tag, field.nested(), offset, members, bitFields, memberLines, bitLines);
            } else {
                members.add(field.name());
                memberLines.add(tag + "." + field.name() + " " + offset);
            }
        }
    }
}
