package dev.docbind.abi;

import dev.docbind.emit.GeneratedFile;
import java.io.IOException;
import java.lang.foreign.FunctionDescriptor;
import java.lang.reflect.Field;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/**
 * The function descriptors that generated code really makes. The generated files are compiled with the runtime, but for the
 * class that makes method handles, which only notes the descriptors here; then every class that holds a handle is
 * initialised.
 */
final class GeneratedDescriptors {

    private static final Path RUNTIME = Path.of("..", "runtime", "src", "main", "java");
    private static final String DOWNCALLS = """
            package dev.docbind.runtime;
            import java.lang.foreign.FunctionDescriptor;
            import java.lang.foreign.MemoryLayout;
            import java.lang.invoke.MethodHandle;
            public final class Downcalls {
                private static final StackWalker CALLER =
                        StackWalker.getInstance(StackWalker.Option.RETAIN_CLASS_REFERENCE);
                public static final java.util.Map<String, FunctionDescriptor> MADE = new java.util.TreeMap<>();
                private static MethodHandle note(FunctionDescriptor descriptor) {
                    String holder = CALLER.walk(frames -> frames.skip(2).findFirst().get().getClassName());
                    MADE.put(holder, descriptor);
                    return null;
                }
                public static MethodHandle plain(MemoryLayout r, MemoryLayout... a) {
                    return note(FunctionDescriptor.of(r, a));
                }
                public static MethodHandle capturing(CallState s, MemoryLayout r, MemoryLayout... a) {
                    return note(FunctionDescriptor.of(r, a));
                }
                public static MethodHandle plain(FunctionDescriptor d) { return note(d); }
                public static MethodHandle plain(FunctionDescriptor d, int v) { return note(d); }
                public static MethodHandle capturing(CallState s, FunctionDescriptor d) { return note(d); }
                public static MethodHandle capturing(CallState s, FunctionDescriptor d, int v) { return note(d); }
            }
            """;
    private static final Pattern SYMBOL =
            Pattern.compile("case (\\d+) -> NativeSymbol\\.\\w+\\(\\s*\"([^\"]+)\"", Pattern.DOTALL);
    private static final Pattern CALL =
            Pattern.compile("function_ = address\\((\\d+)\\);.*?(\\w+)\\.HANDLE\\s*\\.invokeExact\\(", Pattern.DOTALL);

    private final Map<String, FunctionDescriptor> functions = new TreeMap<>();
    private final Map<String, FunctionDescriptor> callbacks = new TreeMap<>();

    private GeneratedDescriptors() {}

    /** Compiles, loads and notes; {@code work} receives sources and classes. */
    static GeneratedDescriptors of(List<GeneratedFile> files, Path work)
            throws IOException, ReflectiveOperationException {
        GeneratedDescriptors descriptors = new GeneratedDescriptors();
        compile(files, work);
        try (URLClassLoader loader = new URLClassLoader(
                new URL[] {work.resolve("classes").toUri().toURL()}, ClassLoader.getPlatformClassLoader())) {
            for (GeneratedFile file : files) {
                descriptors.read(file, loader);
            }
        }
        return descriptors;
    }

    /** By native name; a name that two headers declare differently is left out. */
    Map<String, FunctionDescriptor> functions() {
        return functions;
    }

    /** By the name of the callback type. */
    Map<String, FunctionDescriptor> callbacks() {
        return callbacks;
    }

    private static void compile(List<GeneratedFile> files, Path work) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-d"));
        arguments.add(work.resolve("classes").toString());
        Files.createDirectories(work.resolve("classes"));
        for (GeneratedFile file : files) {
            arguments.add(write(work.resolve("src").resolve(file.path()), file.text()));
        }
        arguments.add(write(work.resolve("src/dev/docbind/runtime/Downcalls.java"), DOWNCALLS));
        try (Stream<Path> runtime = Files.walk(RUNTIME)) {
            runtime.map(Path::toString)
                    .filter(path -> path.endsWith(".java"))
                    .filter(path -> !path.endsWith("Downcalls.java") && !path.endsWith("module-info.java"))
                    .forEach(arguments::add);
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        java.io.ByteArrayOutputStream messages = new java.io.ByteArrayOutputStream();
        if (compiler.run(null, messages, messages, arguments.toArray(String[]::new)) != 0) {
            throw new IOException(messages.toString());
        }
    }

    private static String write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return file.toString();
    }

    private void read(GeneratedFile file, ClassLoader loader) throws ReflectiveOperationException {
        String name = file.path().replace(".java", "").replace('/', '.');
        if (name.endsWith("Upcall")) {
            String type = name.substring(name.lastIndexOf('.') + 1, name.length() - "Upcall".length());
            callbacks.put(type, shape(Class.forName(name, true, loader)));
        }
        Map<String, String> symbols = new HashMap<>();
        Matcher symbol = SYMBOL.matcher(file.text());
        while (symbol.find()) {
            symbols.put(symbol.group(1), symbol.group(2));
        }
        Matcher call = CALL.matcher(file.text());
        while (call.find()) {
            FunctionDescriptor made = made(loader, name + "$" + call.group(2));
            FunctionDescriptor before = functions.put(symbols.get(call.group(1)), made);
            if (before != null && !before.equals(made)) {
                functions.remove(symbols.get(call.group(1)));
            }
        }
    }

    private static FunctionDescriptor made(ClassLoader loader, String holder) throws ReflectiveOperationException {
        Class.forName(holder, true, loader);
        Class<?> downcalls = Class.forName("dev.docbind.runtime.Downcalls", true, loader);
        return (FunctionDescriptor) ((Map<?, ?>) downcalls.getField("MADE").get(null)).get(holder);
    }

    private static FunctionDescriptor shape(Class<?> upcall) throws ReflectiveOperationException {
        Field field = upcall.getDeclaredField("SHAPE");
        field.setAccessible(true);
        Object shape = field.get(null);
        Field descriptor = shape.getClass().getDeclaredField("descriptor");
        descriptor.setAccessible(true);
        return (FunctionDescriptor) descriptor.get(shape);
    }
}
