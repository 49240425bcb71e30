package dev.docbind.emit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same pages give the same bytes however they are read, and new pages leave what users wrote intact. */
class StabilityTest {

    private static final Path PAGES = Path.of("src/test/resources/golden/emit/pages");

    private static List<Declaration> declarations(boolean crlf, String without) throws IOException {
        List<Declaration> declarations = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(PAGES)) {
            for (Path page :
                    pages.filter(p -> p.toString().endsWith(".md")).sorted().toList()) {
                String text = Files.readString(page).replace("\r\n", "\n");
                String path = PAGES.relativize(page).toString().replace('\\', '/');
                if (!path.endsWith(without)) {
                    declarations.add(declaration(path, crlf ? text.replace("\n", "\r\n") : text));
                }
            }
        }
        return declarations;
    }

    private static Declaration declaration(String path, String text) {
        return Objects.requireNonNull(new PageExtractor()
                .extract(
                        Objects.requireNonNull(new PageReader().read(path, text).value()))
                .value());
    }

    private static List<GeneratedFile> files(List<Declaration> declarations) {
        return Generated.of(declarations, Target.WINDOWS_X64).files();
    }

    @Test
    void orderAndLineEndsDoNotMatter() throws IOException {
        List<GeneratedFile> expected = files(declarations(false, "-"));
        assertEquals(expected, files(declarations(true, "-")));
        for (int seed = 0; seed < 5; seed++) {
            List<Declaration> shuffled = declarations(false, "-");
            Collections.shuffle(shuffled, new Random(seed));
            assertEquals(expected, files(shuffled));
        }
    }

    @Test
    void pagesOfOtherHeadersMoveNothing() throws IOException {
        List<Declaration> more = declarations(false, "-");
        more.add(declaration("abacus/nf-abacus-abacusopen.md", """
                ---
                UID: NF:abacus.AbacusOpen
                title: AbacusOpen function (abacus.h)
                req.dll: abacus.dll
                ---

                # AbacusOpen function

                ## -description

                Opens an abacus.

                ## -syntax

                ```cpp
                HKEY AbacusOpen(
                  HKEY         key,
                  ABACUS_FRAME *frame
                );
                ```

                ## -returns

                The key.
                """));
        List<GeneratedFile> gears = files(declarations(false, "-"));
        List<GeneratedFile> both = files(more);
        assertTrue(both.size() > gears.size());
        assertTrue(both.containsAll(gears));
    }

    @Test
    void oldImplementationsLinkAgainstNewInterfaces(@TempDir Path classes) throws Exception {
        List<GeneratedFile> before = files(declarations(false, "nf-gears-gearclose.md"));
        GeneratedFile user = new GeneratedFile("user/Mock.java", """
                package user;

                import com.acme.win.gears.GEAR_MODE;
                import com.acme.win.gears.GEAR_STATE;
                import com.acme.win.gears.Gears;
                import com.acme.win.windows.HKEY;
                import dev.docbind.runtime.Callback;
                import dev.docbind.runtime.IntOut;

                /** Written by a user. */
                public class Mock implements Gears {
                    /** Makes one. */
                    public Mock() {}

                    @Override
                    public HKEY GearOpen(String label, GEAR_MODE mode, GEAR_STATE state,
                            Callback<com.acme.win.gears.GEAR_TURNED> turned, IntOut error) {
                        error.set(label.isEmpty() ? 2 : 0);
                        return HKEY.borrowed(label.length());
                    }
                }
                """, new Outline("user", List.of()), List.of());
        List<GeneratedFile> sources = new ArrayList<>(before);
        sources.add(user);
        Path old = Files.createDirectory(classes.resolve("old"));
        assertEquals(List.of(), Compiled.complaints(sources, old));
        Path now = Files.createDirectory(classes.resolve("now"));
        assertEquals(List.of(), Compiled.complaints(files(declarations(false, "-")), now));
        URL[] path = {
            now.toUri().toURL(), old.toUri().toURL(), Compiled.runtime().toUri().toURL()
        };
        try (URLClassLoader loader = new URLClassLoader(path, ClassLoader.getPlatformClassLoader())) {
            Class<?> mock = loader.loadClass("user.Mock");
            Class<?> gears = loader.loadClass("com.acme.win.gears.Gears");
            Object instance = mock.getConstructor().newInstance();
            assertTrue(gears.isInstance(instance));
            assertEquals("HKEY[0x4]", call(gears, instance, "GearOpenOrThrow", "gear", null, null, null));
            assertThrown("NativeException", gears, instance, "GearOpenOrThrow", "", null, null, null);
            assertThrown("UnboundFunctionException", gears, instance, "GearClose", new Object[] {null});
        }
    }

    private static void assertThrown(String type, Class<?> gears, Object instance, String name, Object... arguments) {
        InvocationTargetException thrown =
                assertThrows(InvocationTargetException.class, () -> call(gears, instance, name, arguments));
        assertEquals(type, thrown.getCause().getClass().getSimpleName());
    }

    private static String call(Class<?> gears, Object instance, String name, Object... arguments) throws Exception {
        var method = Stream.of(gears.getMethods())
                .filter(m -> m.getName().equals(name))
                .findFirst()
                .orElseThrow();
        return String.valueOf(method.invoke(instance, arguments));
    }
}
