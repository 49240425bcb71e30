package dev.docbind.ctype;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts made to overflow the stack or to run for ever are reported like any other that cannot be read. */
class HostileTextTest {

    private static final int DEEP = 100_000;

    private final CParser parser = new CParser(Target.LINUX_X64, TypeTable.builtin(Target.LINUX_X64));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "int f(",
                "struct S { ",
                "int (",
                "int x[",
                "int x[(",
                "enum E { A = (",
                "#if (",
                "#if 1 ||",
                "union { ",
                "int f(void (*"
            })
    void deepNestingIsReported(String opening) {
        Result<List<CDeclaration>> result = parser.parse(opening.repeat(DEEP), SourceLocation.of("deep.h", 1));
        boolean directive = opening.startsWith("#");
        assertFalse(!directive && result.diagnostics().isEmpty());
    }

    @Test
    void conditionsMayEndAnywhere() {
        for (String condition :
                List.of("(", "((", "sizeof(", "defined(", "(int", "(int)", "1 ? ", "1 ? 2 :", "!", "-")) {
            parser.parse("#if " + condition + "\nint a;\n#endif\n", SourceLocation.of("open.h", 1));
            assertNull(parser.value(condition), condition);
        }
    }

    @Test
    void deepNestingInsideBracketsIsReported() {
        String parameters = "int f(" + "void (*)(".repeat(2000) + "int" + ")".repeat(2000) + ");";
        assertFalse(parser.parse(parameters, SourceLocation.of("deep.h", 1))
                .diagnostics()
                .isEmpty());
        String structs = "struct { ".repeat(2000) + "int x;" + "} y;".repeat(2000);
        assertFalse(parser.parse(structs, SourceLocation.of("deep.h", 1))
                .diagnostics()
                .isEmpty());
    }

    @Test
    void longChainsStayLinear() {
        assertNull(parser.value("1" + "+(1".repeat(DEEP)));
        assertNull(parser.value("-".repeat(DEEP) + "1"));
        parser.parse("int " + "*".repeat(DEEP) + "p;", SourceLocation.of("long.h", 1));
        parser.parse("a ".repeat(DEEP) + ";", SourceLocation.of("long.h", 1));
        parser.parse("#if " + "x || ".repeat(DEEP) + "1\nint a;\n#endif\n", SourceLocation.of("long.h", 1));
    }

    @Test
    void macrosThatGrowWithoutEndHaveNoValue() {
        StringBuilder text = new StringBuilder("#define M0 1\n");
        for (int i = 1; i < 64; i++) {
            text.append("#define M")
                    .append(i)
                    .append(" (M")
                    .append(i - 1)
                    .append(" + M")
                    .append(i - 1)
                    .append(")\n");
        }
        text.append("#define SELF SELF + 1\nint a[M63];\n");
        parser.parse(text.toString(), SourceLocation.of("macros.h", 1));
    }

    @Test
    void aStructureWithinItselfHasNoLayout() {
        TypeTable table = TypeTable.builtin(Target.LINUX_X64)
                .with(parser.parse("struct A { struct A a; };", SourceLocation.of("self.h", 1))
                        .optional()
                        .orElseThrow());
        assertNull(new Layouts(Target.LINUX_X64, table)
                .layout(new CType.Tagged(CType.TagKind.STRUCT, "A"))
                .value());
    }
}
