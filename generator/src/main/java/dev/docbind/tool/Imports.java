package dev.docbind.tool;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.IoReason;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.header.CompilerRun;
import dev.docbind.header.DeclarationSource;
import dev.docbind.header.DocumentedNames;
import dev.docbind.header.HeaderImport;
import dev.docbind.header.HeaderIndex;
import dev.docbind.model.ApiModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiFunction;

/** Takes declarations of what pages document out of headers and writes them as sidecar files for review. */
final class Imports {

    private final ModelRun model;
    private final Path folder;
    private final List<Diagnostic> findings = new ArrayList<>();

    Imports(ModelRun model, Path folder) {
        this.model = model;
        this.folder = folder;
    }

    /** Imports from headers that a compiler's preprocessor reads. */
    ImportRun headers(CompilerRun compiler, List<String> headers) {
        return run((target, names) -> new HeaderImport(target).run(compiler, headers, names));
    }

    /** Imports from a file that a preprocessor has written. */
    ImportRun preprocessed(Path file) {
        return run((target, names) -> {
            try {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                return new HeaderImport(target).run(text, file.toString(), names);
            } catch (IOException e) {
                return Result.failed(Diagnostic.error(
                        "import.unreadable",
                        SourceLocation.of(file.toString()),
                        "The preprocessed text cannot be read: " + IoReason.words(e),
                        null));
            }
        });
    }

    /** Imports from a source that is no header. */
    ImportRun source(String id) {
        Optional<DeclarationSource> source = DeclarationSource.find(id);
        if (source.isEmpty()) {
            findings.add(Diagnostic.error(
                    "import.source-missing",
                    SourceLocation.of(""),
                    id + " is not there: it is an optional part of docbind.",
                    "add dev.docbind:docbind-" + id + " to the class path or the plugin's dependencies"));
            return ImportRun.refused(List.copyOf(findings));
        }
        return run((target, names) -> {
            Result<List<CDeclaration>> read = source.get().declarations(target, names);
            List<CDeclaration> declarations = read.value();
            return new Result<>(
                    declarations == null
                            ? null
                            : new HeaderImport(target).run(HeaderIndex.of(target, declarations), names),
                    read.diagnostics());
        });
    }

    private ImportRun run(BiFunction<Target, Set<String>, Result<Map<String, String>>> origin) {
        findings.addAll(model.diagnostics());
        Set<Target> targets = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (UnitModel unit : model.models()) {
            ApiModel each = unit.model();
            targets.add(each.target());
            names.addAll(DocumentedNames.of(each));
        }
        if (model.refused() || names.isEmpty() || targets.size() > 1) {
            refuse(targets);
            return ImportRun.refused(List.copyOf(findings));
        }
        Result<Map<String, String>> sidecars = origin.apply(targets.iterator().next(), names);
        findings.addAll(sidecars.diagnostics());
        return sidecars.optional()
                .map(texts -> write(texts, names.size()))
                .orElseGet(() -> ImportRun.refused(List.copyOf(findings)));
    }

    private void refuse(Set<Target> targets) {
        if (targets.size() > 1) {
            findings.add(Diagnostic.error(
                    "import.targets",
                    SourceLocation.of(""),
                    "The pages are for several targets, and headers are read by a compiler for one.",
                    "name the target that the compiler is made for"));
        } else if (!model.refused()) {
            findings.add(Diagnostic.error(
                    "import.nothing", SourceLocation.of(""), "The pages document nothing to look for.", null));
        }
    }

    /** Writes all files or, where one that this tool did not write is in the way, none. */
    private ImportRun write(Map<String, String> texts, int names) {
        Map<Path, String> files = new TreeMap<>();
        texts.forEach((name, text) -> files.put(folder.resolve(name), text));
        try {
            boolean free = true;
            for (Map.Entry<Path, String> file : files.entrySet()) {
                free &= mayReplace(file.getKey(), file.getValue());
            }
            if (free) {
                Files.createDirectories(folder);
                for (Map.Entry<Path, String> file : files.entrySet()) {
                    Files.writeString(file.getKey(), file.getValue());
                }
                return new ImportRun(
                        ImportRun.Outcome.WRITTEN, names, List.copyOf(files.keySet()), List.copyOf(findings));
            }
        } catch (IOException e) {
            findings.add(Diagnostic.error(
                    "import.not-written",
                    SourceLocation.of(folder.toString()),
                    "The declarations cannot be written: " + IoReason.of(e),
                    null));
        }
        return new ImportRun(ImportRun.Outcome.NOT_WRITTEN, names, List.of(), List.copyOf(findings));
    }

    private boolean mayReplace(Path file, String text) throws IOException {
        String opening = text.lines().findFirst().orElse("");
        boolean there = Files.exists(file, LinkOption.NOFOLLOW_LINKS);
        if (!there || !Files.isSymbolicLink(file) && Files.readString(file).startsWith(opening)) {
            return true;
        }
        findings.add(Diagnostic.error(
                "import.in-the-way",
                SourceLocation.of(file.toString()),
                "This file was not written by an import and is kept.",
                "move it, or import into another folder"));
        return false;
    }
}
