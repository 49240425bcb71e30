package dev.docbind.header;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.PageReader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Methods that return structures of all sizes, and interfaces without a base, called on objects that C++ compilers made:
 * clang by Microsoft's convention, g++ by its own.
 */
class MethodResultsTest {

    private static final String DECLARED = """
            typedef struct ONE { signed char a; } ONE;
            typedef struct FOUR { int a; } FOUR;
            typedef struct EIGHT { int a; int b; } EIGHT;
            typedef struct REAL { float a; } REAL;
            typedef struct SIXTEEN { long long a; double b; } SIXTEEN;
            typedef struct GREAT { long long a[6]; } GREAT;
            interface IPlace : public IUnknown {
                virtual ONE One(int v) = 0;
                virtual FOUR Four(int v) = 0;
                virtual EIGHT Eight(int a, int b) = 0;
                virtual REAL Real(float v) = 0;
                virtual SIXTEEN Sixteen(long long a, double b) = 0;
                virtual GREAT Great(long long a, double d, int c, short e) = 0;
            };
            interface IMeter {
                virtual int Read(int v) = 0;
                virtual GREAT Whole(int v) = 0;
                virtual int With(IMeter *other, int v) = 0;
            };
            interface IMeter2 : public IMeter {
                virtual int Last(int v) = 0;
            };
            """;

    private static final Map<String, List<String>> METHODS = Map.of(
            "IPlace", List.of("One v", "Four v", "Eight a b", "Real v", "Sixteen a b", "Great a d c e"),
            "IMeter", List.of("Read v", "Whole v", "With other v"),
            "IMeter2", List.of("Last v"));

    @Test
    void microsoftsConvention(@TempDir Path folder) throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "not Linux");
        assumeTrue(System.getProperty("os.arch").equals("amd64"), "not x86-64");
        check(Target.WINDOWS_X64, NativeObjects.microsoft(folder), folder);
    }

    @Test
    void gnuConvention(@TempDir Path folder) throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "not Linux");
        check(Target.LINUX_X64, NativeObjects.gnu(folder), folder);
    }

    private static void check(Target target, Path library, Path folder) throws Exception {
        Path classes = GeneratedClasses.compile(generated(target), folder);
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL(), GeneratedClasses.runtime()});
                Arena arena = Arena.ofConfined()) {
            NativeObjects objects = NativeObjects.load(library, arena);
            Calls place = new Calls(loader, "IPlace", objects.get("place"), arena);
            assertEquals(-7, place.memory("One", -7).get(ValueLayout.JAVA_BYTE, 0));
            assertArrayEquals(new int[] {1005}, place.memory("Four", 5).toArray(ValueLayout.JAVA_INT));
            assertArrayEquals(new int[] {1006, 7}, place.memory("Eight", 6, 7).toArray(ValueLayout.JAVA_INT));
            assertEquals(2.5f, place.memory("Real", 2.5f).get(ValueLayout.JAVA_FLOAT, 0));
            MemorySegment sixteen = place.memory("Sixteen", 8L, 0.25);
            assertEquals(1008, sixteen.get(ValueLayout.JAVA_LONG, 0));
            assertEquals(0.25, sixteen.get(ValueLayout.JAVA_DOUBLE, 8));
            MemorySegment great = place.memory("Great", 1L << 40, 2.0, 3, (short) -4);
            assertArrayEquals(new long[] {1L << 40, 2, 3, -4, 1000, 6}, great.toArray(ValueLayout.JAVA_LONG));
            place.close();
            assertEquals(1, objects.released());

            Calls meter = new Calls(loader, "IMeter", objects.get("meter"), arena);
            assertEquals(2001, meter.call("Read", 1));
            assertArrayEquals(
                    new long[] {9, 0, 0, 0, 0, 2000}, meter.memory("Whole", 9).toArray(ValueLayout.JAVA_LONG));
            assertEquals(4003, meter.call("With", meter.view(), 3));
            assertThrows(NoSuchMethodException.class, meter::close, "nothing counts its references");
            Calls derived = new Calls(loader, "IMeter2", objects.get("meter"), arena);
            assertEquals(2104, derived.call("Last", 4));
        }
    }

    /** Calls of one view. */
    private record Calls(Class<?> type, Object view, Arena arena) {

        Calls(ClassLoader loader, String name, MemorySegment object, Arena arena) throws ReflectiveOperationException {
            this(loader.loadClass("proof.acme." + name), object, arena);
        }

        private Calls(Class<?> type, MemorySegment object, Arena arena) throws ReflectiveOperationException {
            this(type, type.getConstructor(MemorySegment.class).newInstance(object), arena);
        }

        Object call(String name, Object... arguments) throws ReflectiveOperationException {
            return method(name).invoke(view, arguments);
        }

        /** The memory of the structure that a method returns, which is the arena's. */
        MemorySegment memory(String name, Object... arguments) throws ReflectiveOperationException {
            Method method = method(name);
            assertEquals(SegmentAllocator.class, method.getParameterTypes()[0]);
            List<Object> all = new ArrayList<>(List.of(arguments));
            all.addFirst(arena);
            Object structure = method.invoke(view, all.toArray());
            MemorySegment memory = (MemorySegment) type.getClassLoader()
                    .loadClass("dev.docbind.runtime.NativeValue")
                    .getMethod("segment")
                    .invoke(structure);
            assertEquals(arena.scope(), memory.scope());
            return memory;
        }

        private Method method(String name) {
            return Stream.of(type.getDeclaredMethods())
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
        }

        void close() throws ReflectiveOperationException {
            type.getMethod("close").invoke(view);
        }
    }

    private static List<GeneratedFile> generated(Target target) {
        List<Declaration> pages = new ArrayList<>();
        METHODS.forEach((owner, methods) -> methods.forEach(method -> pages.add(page(owner, method))));
        pages.add(read("nn-acme-imeter.md", """
                ---
                UID: NN:acme.IMeter
                title: IMeter (acme.h)
                req.header: acme.h
                ---
                # IMeter interface

                ## -description

                An object that nobody counts.
                """));
        CodeText sidecar = new CodeText("sidecar", "c", DECLARED, "acme.decl.h", 1);
        ApiModel model = new Resolver()
                .resolve(
                        pages, new ResolveOptions(target, Policy.DEDUCED, List.of(), List.of(sidecar), new HashMap<>()))
                .optional()
                .orElseThrow();
        assertTrue(model.interfaces().stream()
                .flatMap(type -> type.methods().stream())
                .allMatch(method -> method.callable()));
        return JavaEmitter.emit(
                Planner.plan(model, PlanOptions.of("proof")).optional().orElseThrow());
    }

    private static Declaration page(String owner, String method) {
        List<String> words = List.of(method.split(" "));
        StringBuilder text = new StringBuilder("""
                ---
                UID: NF:acme.OWNER.NAME
                title: OWNER::NAME (acme.h)
                req.header: acme.h
                ---
                # OWNER::NAME method

                ## -parameters

                """.replace("OWNER", owner).replace("NAME", words.getFirst()));
        words.stream()
                .skip(1)
                .forEach(parameter ->
                        text.append("### -param ").append(parameter).append(" [in]\n\nAn argument.\n\n"));
        return read("nf-acme-" + owner + "-" + words.getFirst() + ".md", text.toString());
    }

    private static Declaration read(String file, String text) {
        return new PageExtractor()
                .extract(new PageReader().read(file, text).optional().orElseThrow())
                .optional()
                .orElseThrow();
    }
}
