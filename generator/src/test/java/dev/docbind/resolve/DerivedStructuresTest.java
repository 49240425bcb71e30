package dev.docbind.resolve;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.header.CompilerRun;
import dev.docbind.model.ModelField;
import dev.docbind.model.ModelStructure;
import dev.docbind.source.PageReader;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a C++ structure inherits lies before its own members, where compilers of C++ put it. */
class DerivedStructuresTest {

    private static final String BASE = "typedef struct LID {\n  double width;\n  char open;\n} LID;\n";
    private static final String DERIVED = """
            struct GLASS_LID : public LID
            {
                GLASS_LID();
                explicit GLASS_LID(const LID &other) noexcept;
                static inline GLASS_LID Round(double width, char open = 0) noexcept;
                inline double Width() const noexcept;
                char tint;
                int panes[3];
            };
            """;
    private static final String ALIAS = """
            typedef struct STEEL_LID {
                double _i;
            } STEEL_LID;
            ```

            ```cpp
            #ifdef __cplusplus
            typedef struct STEEL_LID : public LID
            {
            public:
                STEEL_LID() {};
                STEEL_LID& operator += (const STEEL_LID&);
            } STEEL_LID;
            #else
            typedef struct LID STEEL_LID;
            #endif
            """;

    private static Declaration page(String name, String code) {
        String text = "---\nUID: NS:gadget." + name + "\ntitle: " + name + "\nreq.header: gadget.h\n---\n\n# " + name
                + "\n\n## -description\n\nA part of a gadget.\n\n## -syntax\n\n```cpp\n" + code + "```\n";
        return Objects.requireNonNull(new PageExtractor()
                .extract(Objects.requireNonNull(
                        new PageReader().read("gadget/ns-" + name + ".md", text).value()))
                .value());
    }

    private static ModelStructure structure(String name, Declaration... pages) {
        return Objects.requireNonNull(new Resolver()
                        .resolve(List.of(pages), ResolveOptions.of(Target.WINDOWS_X64))
                        .value())
                .structures()
                .stream()
                .filter(structure -> structure.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> asserted(List<ModelField> fields, String owner, long base) {
        List<String> lines = new ArrayList<>();
        for (ModelField field : fields) {
            if (field.name().isEmpty()) {
                lines.addAll(asserted(field.nested(), owner, base + field.offset()));
            } else {
                lines.add("static_assert(__builtin_offsetof(" + owner + ", " + field.name() + ") == "
                        + (base + field.offset()) + ", \"" + field.name() + "\");");
            }
        }
        return lines;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"clang++ -target x86_64-pc-windows-msvc -Wno-invalid-offsetof", "g++ -Wno-invalid-offsetof"})
    void liesWhereCompilersPutIt(String compiler) {
        List<String> words = List.of(compiler.split(" "));
        assumeTrue(present(words.getFirst()), words.getFirst() + " is not installed");
        ModelStructure derived = structure("GLASS_LID", page("LID", BASE), page("GLASS_LID", DERIVED));
        List<String> asserted = asserted(derived.fields(), "GLASS_LID", 0);
        assertEquals(4, asserted.size());
        String text = BASE + DERIVED + String.join("\n", asserted) + "\nstatic_assert(sizeof(GLASS_LID) == "
                + derived.size() + " && alignof(GLASS_LID) == " + derived.alignment() + ", \"size\");\n";
        CompilerRun run = new CompilerRun(words.getFirst(), words.subList(1, words.size()));
        assertEquals(
                "", run.run(text, List.of("-x", "c++", "-fsyntax-only", "-w")).messages());
    }

    private static boolean present(String program) {
        return Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .anyMatch(folder -> new File(folder, program).canExecute());
    }

    @Test
    void anotherNameOfTheBaseInC() {
        ModelStructure same = structure("STEEL_LID", page("LID", BASE), page("STEEL_LID", ALIAS));
        assertEquals(16, same.size());
    }

    @Test
    void baseThatNothingDeclaresMakesNoLayout() {
        assertEquals(-1, structure("GLASS_LID", page("GLASS_LID", DERIVED)).size());
    }

    @Test
    void virtualMethodsMakeNoLayout() {
        String code = DERIVED.replace("inline double Width()", "virtual double Width()");
        assertEquals(
                -1,
                structure("GLASS_LID", page("LID", BASE), page("GLASS_LID", code))
                        .size());
    }

    @Test
    void baseWithVirtualMethodsMakesNoLayout() {
        Declaration base = page("LID", "struct LID {\n  virtual void Open() = 0;\n  double width;\n};\n");
        assertEquals(
                -1, structure("GLASS_LID", base, page("GLASS_LID", DERIVED)).size());
    }
}
