package dev.docbind.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The JDK places the values of a call on 64-bit Windows where clang does: for every shape of value, in every position, alone
 * and mixed.
 */
class WindowsConventionTest {

    private static final Map<String, MemoryLayout> TYPES = types();

    /** C types by their spelling: numbers, pointers, and structures of all sizes with all kinds of members. */
    private static Map<String, MemoryLayout> types() {
        Map<String, MemoryLayout> types = new LinkedHashMap<>();
        types.put("signed char", ValueLayout.JAVA_BYTE);
        types.put("unsigned char", ValueLayout.JAVA_BYTE);
        types.put("short", ValueLayout.JAVA_SHORT);
        types.put("unsigned short", ValueLayout.JAVA_SHORT);
        types.put("int", ValueLayout.JAVA_INT);
        types.put("unsigned long", ValueLayout.JAVA_INT);
        types.put("long long", ValueLayout.JAVA_LONG);
        types.put("float", ValueLayout.JAVA_FLOAT);
        types.put("double", ValueLayout.JAVA_DOUBLE);
        types.put("void *", ValueLayout.ADDRESS);
        for (int size = 1; size <= 40; size++) {
            types.put("struct bytes" + size, bytes(size));
        }
        types.put("struct one_float", MemoryLayout.structLayout(ValueLayout.JAVA_FLOAT));
        types.put("struct one_double", MemoryLayout.structLayout(ValueLayout.JAVA_DOUBLE));
        types.put("struct two_floats", MemoryLayout.structLayout(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT));
        types.put("struct two_ints", MemoryLayout.structLayout(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
        types.put("struct mixed", MemoryLayout.structLayout(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_LONG));
        types.put("union word", MemoryLayout.unionLayout(ValueLayout.JAVA_INT, ValueLayout.JAVA_FLOAT));
        types.put("union wide", MemoryLayout.unionLayout(ValueLayout.JAVA_DOUBLE, bytes(24)));
        return types;
    }

    private static MemoryLayout bytes(int size) {
        return MemoryLayout.structLayout(MemoryLayout.sequenceLayout(size, ValueLayout.JAVA_BYTE));
    }

    private static String prelude() {
        StringBuilder text = new StringBuilder("""
                struct one_float { float f; };
                struct one_double { double d; };
                struct two_floats { float f, g; };
                struct two_ints { int i, j; };
                struct mixed { double d; long long l; };
                union word { int i; float f; };
                union wide { double d; char bytes[24]; };
                """);
        for (int size = 1; size <= 40; size++) {
            text.append("struct bytes%d { char bytes[%d]; };%n".formatted(size, size));
        }
        return text.toString();
    }

    @BeforeAll
    static void clang() {
        Toolchain.assumeClang();
    }

    @Test
    void everyTypeInEveryPosition() throws IOException {
        List<Prototype> prototypes = new ArrayList<>();
        for (String type : TYPES.keySet()) {
            for (int position = 0; position < 6; position++) {
                List<String> parameters = new ArrayList<>(List.of("int", "double", "int", "float", "int", "int"));
                parameters.set(position, type);
                prototypes.add(prototype("every" + prototypes.size(), type, parameters));
            }
        }
        assertAgree(prototypes);
    }

    @Test
    void mixedShapes() throws IOException {
        List<String> names = List.copyOf(TYPES.keySet());
        Random random = new Random(42);
        List<Prototype> prototypes = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            List<String> parameters = new ArrayList<>();
            int count = random.nextInt(12);
            for (int p = 0; p < count; p++) {
                parameters.add(names.get(random.nextInt(names.size())));
            }
            String returns = random.nextInt(5) == 0 ? "void" : names.get(random.nextInt(names.size()));
            prototypes.add(prototype("mixed" + i, returns, parameters));
        }
        assertAgree(prototypes);
    }

    private static Prototype prototype(String name, String returns, List<String> types) {
        List<String> parameters = new ArrayList<>();
        for (String type : types) {
            parameters.add(type + " a" + parameters.size());
        }
        MemoryLayout[] layouts = types.stream().map(TYPES::get).toArray(MemoryLayout[]::new);
        FunctionDescriptor descriptor = returns.equals("void")
                ? FunctionDescriptor.ofVoid(layouts)
                : FunctionDescriptor.of(TYPES.get(returns), layouts);
        return new Prototype(name, returns, parameters, descriptor);
    }

    private static void assertAgree(List<Prototype> prototypes) throws IOException {
        assertEquals(List.of(), Agreement.mismatches(prelude(), prototypes));
    }

    @Test
    void aWrongDescriptorIsSeen() throws IOException {
        Prototype right = prototype("right", "int", List.of("long long", "double"));
        FunctionDescriptor floats =
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
        Prototype wrong = new Prototype("wrong", right.returns(), right.parameters(), floats);
        assertEquals(1, Agreement.mismatches(prelude(), List.of(right, wrong)).size());
    }

    @Test
    void variadicFloatsTravelTwice() throws IOException {
        FunctionDescriptor descriptor = FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT);
        Placement placement = JdkPlacement.downcall(descriptor, Linker.Option.firstVariadicArg(1));
        assertEquals(List.of("rcx:8", "rdx:8&xmm1:8", "r8:4"), placement.arguments());
        String assembly = String.join("\n", ClangPlacement.assembly("""
                int print(const char *format, ...);
                double number;
                int call(const char *format) { return print(format, number, 7) + 1; }
                """));
        assertTrue(assembly.contains("%xmm1, %rdx") || assembly.contains("number(%rip), %rdx"), assembly);
        assertTrue(assembly.contains(", %xmm1"), assembly);
        assertTrue(assembly.contains("$7, %r8d"), assembly);
    }
}
