package dev.docbind.abi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.extract.PageExtractor;
import dev.docbind.header.CompilerRun;
import dev.docbind.header.GeneratedClasses;
import dev.docbind.model.ApiModel;
import dev.docbind.model.Binding;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.PageReader;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;
import java.lang.foreign.ValueLayout;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Structures by value whose members are structures that no page describes travel in the registers that their kinds ask for. */
class ByValueTest {

    private static final String DECLARED = """
            typedef struct vec { float x; float y; } vec;
            typedef struct segment { vec from; vec to; } segment;
            typedef struct rows { vec row[2]; } rows;
            typedef struct inlined { struct { float a; float b; } pair[2]; } inlined;
            typedef struct mixed { double weight; struct { int count; float share; } part; } mixed;
            typedef union either { float part[3]; double whole; } either;
            typedef struct held { either value; } held;
            typedef struct timed { struct timeval at; } timed;
            #pragma pack(push, 1)
            typedef struct tight { char kind; float value; } tight;
            #pragma pack(pop)
            typedef struct outer { tight inner; } outer;
            typedef struct wide { _Alignas(16) double value; } wide;
            """;

    private static final String FUNCTIONS = """
            double acme_segment(segment value);
            double acme_rows(rows value);
            double acme_inlined(inlined value);
            double acme_mixed(mixed value);
            double acme_held(held value);
            double acme_vec(vec value);
            double acme_either(either value);
            long acme_timed(timed value);
            long acme_timeval(struct timeval value);
            segment acme_reversed(segment value);
            """;

    private static final String CODE = """
            double acme_segment(segment v) { return v.from.x + 10 * v.from.y + 100 * v.to.x + 1000 * v.to.y; }
            double acme_rows(rows v) { return v.row[0].x + 10 * v.row[0].y + 100 * v.row[1].x + 1000 * v.row[1].y; }
            double acme_inlined(inlined v) {
                return v.pair[0].a + 10 * v.pair[0].b + 100 * v.pair[1].a + 1000 * v.pair[1].b;
            }
            double acme_mixed(mixed v) { return v.weight + 10 * v.part.count + 100 * v.part.share; }
            double acme_held(held v) { return v.value.part[0] + 10 * v.value.part[1] + 100 * v.value.part[2]; }
            double acme_vec(vec v) { return v.x + 10 * v.y; }
            double acme_either(either v) { return v.part[0] + 10 * v.part[1] + 100 * v.part[2]; }
            long acme_timed(timed v) { return v.at.tv_sec + 10 * v.at.tv_usec; }
            long acme_timeval(struct timeval v) { return v.tv_sec + 10 * v.tv_usec; }
            segment acme_reversed(segment v) { segment r = {v.to, v.from}; return r; }
            """;

    @Test
    void everyMemberArrives(@TempDir Path folder) throws Exception {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "not Linux");
        CompilerRun gcc = new CompilerRun("gcc", List.of("-shared", "-fPIC"));
        Path library = folder.resolve("libacme.so");
        CompilerRun.Outcome built =
                gcc.run("#include <sys/time.h>\n" + DECLARED + CODE, List.of("-o", library.toString()));
        assumeTrue(built.code() == 0, built.messages());
        ApiModel model = model(FUNCTIONS);
        Path classes = GeneratedClasses.compile(
                JavaEmitter.emit(
                        Planner.plan(model, PlanOptions.of("proof")).optional().orElseThrow()),
                folder);
        try (URLClassLoader loader =
                        new URLClassLoader(new URL[] {classes.toUri().toURL(), GeneratedClasses.runtime()});
                Arena arena = Arena.ofConfined()) {
            Calls calls = Calls.of(loader, library, arena);
            MemorySegment floats = arena.allocateFrom(ValueLayout.JAVA_FLOAT, 1, 2, 3, 4);
            for (String name : List.of("segment", "rows", "inlined")) {
                assertEquals(4321.0, calls.call("acme_" + name, name, floats), name);
            }
            assertEquals(21.0, calls.call("acme_vec", "vec", floats));
            assertEquals(321.0, calls.call("acme_held", "held", floats));
            assertEquals(321.0, calls.call("acme_either", "either", floats));
            MemorySegment mixed = arena.allocate(16, 8);
            mixed.set(ValueLayout.JAVA_DOUBLE, 0, 5);
            mixed.set(ValueLayout.JAVA_INT, 8, 6);
            mixed.set(ValueLayout.JAVA_FLOAT, 12, 7);
            assertEquals(765.0, calls.call("acme_mixed", "mixed", mixed));
            MemorySegment longs = arena.allocateFrom(ValueLayout.JAVA_LONG, 8, 9);
            assertEquals(98L, calls.call("acme_timed", "timed", longs));
            assertEquals(98L, calls.call("acme_timeval", "timeval", longs));
            Object reversed = calls.call("acme_reversed", "segment", floats);
            MemorySegment memory = calls.memory(reversed);
            assertEquals(
                    List.of(3f, 4f, 1f, 2f),
                    Stream.of(0, 4, 8, 12)
                            .map(offset -> memory.get(ValueLayout.JAVA_FLOAT, offset))
                            .toList());
        }
    }

    @Test
    void whatTheLinkerCannotPassIsNotBound() {
        assertEquals("layout-packed", reason("void acme_tight(tight value);"));
        assertEquals("layout-packed", reason("void acme_outer(outer value);"));
        assertEquals("layout-packed", reason("tight acme_made(int value);"));
        assertEquals("layout-packed", reason("void acme_wide(wide value);"));
        assertEquals("layout-unknown", reason("void acme_hollow(hollow value);"));
    }

    private static String reason(String function) {
        Binding binding = model(function).functions().getFirst().binding();
        return assertInstanceOf(Binding.None.class, binding).why().reason();
    }

    /** Calls of the generated interface. */
    private record Calls(ClassLoader loader, Class<?> type, Object acme, Arena arena) {

        @SuppressWarnings("restricted") // loads what was just built
        static Calls of(ClassLoader loader, Path library, Arena arena) throws ReflectiveOperationException {
            Class<?> type = loader.loadClass("proof.acme.Acme");
            Method load = type.getMethod("load", SymbolLookup.class);
            return new Calls(loader, type, load.invoke(null, SymbolLookup.libraryLookup(library, arena)), arena);
        }

        Object call(String name, String structure, MemorySegment memory) throws ReflectiveOperationException {
            Object view = loader.loadClass("proof.acme." + structure)
                    .getConstructor(MemorySegment.class)
                    .newInstance(memory);
            Method method = Stream.of(type.getMethods())
                    .filter(one -> one.getName().equals(name))
                    .findFirst()
                    .orElseThrow();
            return method.getParameterTypes()[0].equals(SegmentAllocator.class)
                    ? method.invoke(acme, arena, view)
                    : method.invoke(acme, view);
        }

        MemorySegment memory(Object structure) throws ReflectiveOperationException {
            Class<?> value = loader.loadClass("dev.docbind.runtime.NativeValue");
            return (MemorySegment) value.getMethod("segment").invoke(structure);
        }
    }

    /** A model of a page for each function, and of those for two structures, of which one is declared. */
    private static ApiModel model(String functions) {
        List<Declaration> pages = new ArrayList<>();
        functions.lines().forEach(line -> {
            String name = line.replaceAll(".*(acme_\\w+)\\(.*", "$1");
            pages.add(page("nf", name, "function", "## -syntax\n\n```c\n" + line + "\n```\n"));
        });
        pages.add(page("ns", "segment", "structure", ""));
        pages.add(page("ns", "hollow", "structure", ""));
        CodeText sidecar = new CodeText("sidecar", "c", DECLARED, "acme.decl.h", 1);
        return new Resolver()
                .resolve(
                        pages,
                        new ResolveOptions(Target.LINUX_X64, Policy.DEDUCED, List.of(), List.of(sidecar), Map.of()))
                .optional()
                .orElseThrow();
    }

    private static Declaration page(String kind, String name, String title, String rest) {
        String text = """
                ---
                UID: KIND:acme.NAME
                title: NAME TITLE (acme.h)
                req.header: acme.h
                req.dll: libacme.so.1
                ---
                # NAME TITLE

                ## -description

                Acme's own.

                """.replace("KIND", kind.toUpperCase(java.util.Locale.ROOT))
                        .replace("NAME", name)
                        .replace("TITLE", title)
                + rest;
        return new PageExtractor()
                .extract(new PageReader()
                        .read(kind + "-acme-" + name + ".md", text)
                        .optional()
                        .orElseThrow())
                .optional()
                .orElseThrow();
    }
}
