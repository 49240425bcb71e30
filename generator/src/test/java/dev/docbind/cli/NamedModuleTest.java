package dev.docbind.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Generated bindings in a module of their own, called from another: native access is granted to the module of the runtime
 * and to no other, and where it is not, the message names just that flag.
 */
class NamedModuleTest {

    private static final Path RUNTIME =
            Path.of("../runtime/target/classes").toAbsolutePath().normalize();
    private static final String DENY = "--illegal-native-access=deny";
    private static final String FLAG = "--enable-native-access=dev.docbind.runtime";

    @TempDir
    private Path work;

    private record Outcome(int code, String said) {}

    @BeforeEach
    void compile() throws IOException {
        Path specs = work.resolve("specs");
        Pages.write(specs, "chars/page.md", Pages.text("toupper", "in"));
        Pages.write(
                specs, "docbind.yaml", "root: true\nmoduleName: acme.chars\nbasePackage: acme\ntarget: linux-x64\n");
        Path bindings = work.resolve("bindings");
        CommandRun run = CommandRun.of("generate", specs, "--out", bindings);
        assertEquals(0, run.code(), run.toString());
        Path caller = work.resolve("caller");
        Pages.write(caller, "module-info.java", "module acme.app { requires acme.chars; }");
        Pages.write(caller, "app/App.java", """
                package app;

                public final class App {
                    public static void main(String[] arguments) {
                        System.out.println("upper " + acme.chars.Chars.load().toupper('a'));
                    }
                }
                """);
        javac(bindings, "acme.chars", RUNTIME.toString());
        javac(caller, "acme.app", RUNTIME + ":" + work.resolve("mods/acme.chars"));
    }

    private void javac(Path sources, String module, String path) throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("-proc:none", "-d", work.resolve("mods").resolve(module).toString(), "--module-path", path));
        try (Stream<Path> files = Files.walk(sources)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> arguments.add(file.toString()));
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
        assertEquals(0, code, module);
    }

    private Outcome java(String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of(options));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Outcome(process.waitFor(), said);
    }

    private Outcome inModules(String... options) throws IOException, InterruptedException {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of(
                "--module-path",
                RUNTIME + ":" + work.resolve("mods/acme.chars") + ":" + work.resolve("mods/acme.app"),
                "-m",
                "acme.app/app.App"));
        return java(all.toArray(String[]::new));
    }

    @Test
    void nativeAccessOfTheRuntimeIsAllThatIsNeeded() throws Exception {
        Outcome granted = inModules(FLAG, DENY);
        assertEquals(new Outcome(0, "upper 65\n"), granted);
    }

    @Test
    void withoutTheFlagTheVmWarnsOfTheRuntimeOnly() throws Exception {
        Outcome warned = inModules();
        assertEquals(0, warned.code(), warned.said());
        assertTrue(warned.said().contains(FLAG), warned.said());
        assertFalse(warned.said().contains("acme.chars "), warned.said());
    }

    @Test
    void deniedAccessNamesTheFlag() throws Exception {
        for (Outcome denied : List.of(inModules(DENY), inModules("--enable-native-access=acme.chars", DENY))) {
            assertEquals(1, denied.code(), denied.said());
            assertTrue(denied.said().contains("NativeAccessException"), denied.said());
            assertTrue(denied.said().contains("start java with " + FLAG), denied.said());
            assertFalse(denied.said().contains("ALL-UNNAMED"), denied.said());
        }
    }

    @Test
    void onTheClassPathTheFlagIsAnother() throws Exception {
        String path = RUNTIME + ":" + work.resolve("mods/acme.chars") + ":" + work.resolve("mods/acme.app");
        Outcome denied = java(DENY, "-cp", path, "app.App");
        assertEquals(1, denied.code(), denied.said());
        assertTrue(denied.said().contains("start java with --enable-native-access=ALL-UNNAMED"), denied.said());
        assertEquals(
                0,
                java(DENY, "--enable-native-access=ALL-UNNAMED", "-cp", path, "app.App")
                        .code());
    }
}
