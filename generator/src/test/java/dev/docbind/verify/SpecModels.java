package dev.docbind.verify;

import dev.docbind.ctype.Target;
import dev.docbind.declaration.CodeText;
import dev.docbind.declaration.Declaration;
import dev.docbind.extract.PageExtractor;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.Policy;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import dev.docbind.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads a specs directory into a model, as the tool does, for tests of verification. */
final class SpecModels {

    private SpecModels() {}

    static ApiModel of(Path directory, Target target) throws IOException {
        SourceTree tree = SourceTree.list(directory).optional().orElseThrow();
        List<Declaration> declarations = new ArrayList<>();
        PageExtractor extractor = new PageExtractor();
        for (String page : tree.pages()) {
            tree.read(page)
                    .optional()
                    .flatMap(read -> extractor.extract(read).optional())
                    .ifPresent(declarations::add);
        }
        List<CodeText> sidecars = new ArrayList<>();
        try (var files = Files.list(directory)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".h")).toList()) {
                sidecars.add(new CodeText(
                        "sidecar",
                        "c",
                        Files.readString(file),
                        file.getFileName().toString(),
                        1));
            }
        }
        ResolveOptions options = new ResolveOptions(target, Policy.DEDUCED, List.of(), sidecars, Map.of());
        return new Resolver().resolve(declarations, options).optional().orElseThrow();
    }
}
