package dev.docbind.calls;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.docbind.bindings.libc.Libc;
import dev.docbind.bindings.ws2spi.Ws2spi;
import dev.docbind.bindings.zlib.Zlib;
import dev.docbind.runtime.UnboundFunctionException;
import dev.docbind.stress.stress.Stress;
import dev.docbind.stress.winstress.Winstress;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the tests of this package to calling every function, and the interfaces to being useful without native code. */
class CompletenessTest {

    /** Handed out as NULL by the native side of the tests. */
    private static final Set<String> NEVER_THERE = Set.of("WinCalcUndo");

    @ParameterizedTest
    @ValueSource(classes = {Libc.class, Zlib.class, Ws2spi.class, Stress.class, Winstress.class})
    void everyFunctionIsCalled(Class<?> bindings) throws IOException {
        Set<String> called = calledNames();
        Set<String> missing = new TreeSet<>();
        for (Method method : bindings.getMethods()) {
            String name = method.getName().replaceFirst("OrThrow$", "");
            boolean isCalled = called.contains(name) || called.contains(name + "OrThrow");
            if (!Modifier.isStatic(method.getModifiers()) && !isCalled && !NEVER_THERE.contains(name)) {
                missing.add(name);
            }
        }
        assertEquals(Set.of(), missing);
    }

    private static Set<String> calledNames() throws IOException {
        Pattern call = Pattern.compile("(?:\\.|::|\")(\\w+)");
        try (Stream<Path> sources = Files.list(Path.of("src/test/java/dev/docbind/calls"))) {
            return sources.flatMap(
                            source -> call.matcher(text(source)).results().map(found -> found.group(1)))
                    .collect(Collectors.toSet());
        }
    }

    private static String text(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void userCodeRunsOnAMock() {
        Libc mock = new Libc() {
            @Override
            public String getenv(String name) {
                return name.equals("HOME") ? "/home/ada" : null;
            }
        };
        assertEquals("/home/ada/notes", notesOf(mock));
        assertThrows(UnboundFunctionException.class, mock::getpid, "what the mock leaves out refuses");
    }

    private static String notesOf(Libc libc) {
        return libc.getenv("HOME") + "/notes";
    }

    @Test
    void everyMethodIsADefaultOne() {
        List<Method> abstracts = Stream.of(Libc.class, Zlib.class, Ws2spi.class, Stress.class, Winstress.class)
                .flatMap(bindings -> Arrays.stream(bindings.getMethods()))
                .filter(method -> Modifier.isAbstract(method.getModifiers()))
                .toList();
        assertEquals(List.of(), abstracts, "an implementation of today must link with the interface of tomorrow");
    }
}
