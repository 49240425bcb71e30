package dev.docbind.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.resolve.Policy;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsReaderTest {

    @Test
    void readsEveryKey() {
        Settings settings = read("""
                root: true
                basePackage: com.acme.win
                target: [windows-x64, windows-arm64]
                policy: strict
                libraries:
                  ws2spi: Ws2_32.dll
                  zlib: [libz.so.1, libz.so]
                header: winsock2
                includes: WPU*
                excludes: [a, b]
                pageAddress: https://example.org/{header}/{page}
                fileHeader: Licensed to everybody
                moduleName: com.acme.win
                overlays: fixes/*.yaml
                declarations: [c/*.h]
                """);
        assertEquals(
                new Settings(
                        true,
                        "com.acme.win",
                        List.of(Target.WINDOWS_X64, Target.WINDOWS_ARM64),
                        Policy.STRICT,
                        Map.of("ws2spi", List.of("Ws2_32.dll"), "zlib", List.of("libz.so.1", "libz.so")),
                        "winsock2",
                        List.of("WPU*"),
                        List.of("a", "b"),
                        "https://example.org/{header}/{page}",
                        "Licensed to everybody",
                        "com.acme.win",
                        List.of("fixes/*.yaml"),
                        List.of("c/*.h")),
                settings);
    }

    @Test
    void takesLibrariesForEveryHeader() {
        assertEquals(
                Map.of("*", List.of("libc.so.6")),
                read("libraries: libc.so.6\n").libraries());
    }

    @Test
    void saysNothingWhenEmpty() {
        assertEquals(Settings.NONE, read(""));
        assertEquals(Settings.NONE, read("# only a comment\n"));
    }

    @Test
    void pointsAtAnUnknownKeyAndSuggests() {
        Diagnostic finding = only(SettingsReader.read("docbind.yaml", "target: linux-x64\nbasePakage: a.b\n"));
        assertEquals("config.key.unknown", finding.id());
        assertEquals(new SourceLocation("docbind.yaml", 2, 1), finding.location());
        assertEquals("Did you mean basePackage?", finding.hint());
    }

    @Test
    void pointsAtAnUnknownTargetAndSuggests() {
        Result<Settings> result = SettingsReader.read("docbind.yaml", "target: linux-x46\n");
        Diagnostic finding = only(result);
        assertEquals(new SourceLocation("docbind.yaml", 1, 9), finding.location());
        assertEquals("Did you mean linux-x64?", finding.hint());
        assertNull(result.optional().orElseThrow().targets());
    }

    @Test
    void refusesWhatCannotBeAPackage() {
        for (String wrong : List.of("com.acme.class", "1a", "a..b", "a b", "a;b", "\"\"")) {
            assertEquals(
                    "config.value.invalid",
                    only(SettingsReader.read("f", "basePackage: " + wrong + "\n"))
                            .id());
        }
    }

    @Test
    void locatesBrokenYaml() {
        Diagnostic finding = only(SettingsReader.read("docbind.yaml", "target: linux-x64\n  policy: [\n"));
        assertEquals("config.malformed", finding.id());
        assertEquals(2, finding.location().line());
    }

    @Test
    void refusesAnchorsAliasesAndTags() {
        for (String wrong :
                List.of("header: &a [x]\n", "header: !!java.net.URL [x]\n", "header: &a x\nincludes: *a\n")) {
            assertEquals(
                    "config.malformed", only(SettingsReader.read("f", wrong)).id(), wrong);
        }
    }

    @Test
    void refusesDeepNesting() {
        assertEquals(
                "config.malformed",
                only(SettingsReader.read("f", "includes: " + "[".repeat(10_000)))
                        .id());
    }

    @Test
    void refusesTheSameKeyTwice() {
        Diagnostic finding = only(SettingsReader.read("f", "header: a\nheader: b\n"));
        assertEquals("config.malformed", finding.id());
        assertEquals(2, finding.location().line());
    }

    private static Settings read(String text) {
        Result<Settings> result = SettingsReader.read("docbind.yaml", text);
        assertEquals(List.of(), result.diagnostics());
        return result.optional().orElseThrow();
    }

    private static Diagnostic only(Result<Settings> result) {
        assertEquals(1, result.diagnostics().size(), result.diagnostics().toString());
        return result.diagnostics().getFirst();
    }
}
