package dev.docbind.hostile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.emit.JavaEmitter;
import dev.docbind.extract.PageExtractor;
import dev.docbind.plan.PlanOptions;
import dev.docbind.plan.Planner;
import dev.docbind.resolve.Overlay;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.PageReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Corrections, sidecar declarations and configured libraries go through the same encoders as pages. */
class HostileOverlaysTest {

    private static final Path GOOD = Path.of("src/test/resources/hostile/good.md");

    @Test
    void whatStandsBesideThePagesChangesNothingButTypes() throws IOException {
        String good = Files.readString(GOOD);
        List<Declaration> declarations = new ArrayList<>();
        List<Overlay> overlays = new ArrayList<>();
        List<CodeText> sidecars = new ArrayList<>();
        Map<String, List<String>> libraries = new TreeMap<>();
        List<String> payloads =
                HostilePages.all().stream().map(HostilePage::payload).distinct().toList();
        for (String payload : payloads) {
            String header = "h" + declarations.size();
            String page = header + "/page.md";
            declarations.add(new PageReader()
                    .read(page, good.replace("good", header))
                    .optional()
                    .flatMap(read -> new PageExtractor().extract(read).optional())
                    .orElseThrow());
            boolean whole = declarations.size() % 2 == 0;
            overlays.add(new Overlay(
                    "NF:" + header + ".GoodFunction",
                    payload,
                    whole ? "int GoodFunction(int " + payload + ");" : null,
                    whole ? Map.of() : Map.of("first", payload, Overlay.RETURN, payload),
                    List.of(payload, "x" + payload + ".dll"),
                    Map.of(payload, 1L),
                    SourceLocation.of(header + ".yaml", 1)));
            sidecars.add(new CodeText(
                    "sidecar", "c", "typedef struct { int a; } " + payload + ";\nint " + payload + "(int);", "h.h", 1));
            libraries.put(header, List.of(payload));
        }
        ResolveOptions options = new ResolveOptions(Target.WINDOWS_X64, Policy.DEDUCED, overlays, sidecars, libraries);
        List<GeneratedFile> files = new Resolver()
                .resolve(declarations, options)
                .optional()
                .flatMap(model ->
                        Planner.plan(model, PlanOptions.of("hostile.base")).optional())
                .map(JavaEmitter::emit)
                .orElseThrow();
        assertTrue(files.size() > payloads.size(), files.size() + " files of " + payloads.size() + " payloads");
        assertEquals(List.of(), StructureJudge.faults(files));
        for (GeneratedFile file : files) {
            assertTrue(file.path().matches("([a-z0-9_]+/)+[A-Za-z0-9_$-]{1,120}\\.java"), file.path());
        }
    }
}
