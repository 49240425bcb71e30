package dev.docbind.tool;

import dev.docbind.config.Configuration;
import dev.docbind.config.ConfigurationLoader;
import dev.docbind.config.Settings;
import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Result;
import dev.docbind.diagnostic.Severity;
import dev.docbind.diagnostic.SourceLocation;
import dev.docbind.extract.PageExtractor;
import dev.docbind.source.FrontMatter;
import dev.docbind.source.Page;
import dev.docbind.source.SourceTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Reads a specs directory: configuration first, then all pages at once, as many together as there are processors. */
final class SpecsReader {

    private static final String HEADER_KEY = "req.header";

    private final Progress progress;
    private final Request request;

    SpecsReader(Progress progress, Request request) {
        this.progress = progress;
        this.request = request;
    }

    /** Reads all directories of the request. The files it names beside them go with the first. */
    List<Specs> readAll() {
        List<Specs> all = new ArrayList<>();
        for (Path root : request.directories()) {
            all.add(
                    all.isEmpty()
                            ? read(root, request.overlays(), request.declarations())
                            : read(root, List.of(), List.of()));
        }
        return all;
    }

    private Specs read(Path root, List<Path> overlays, List<Path> declarations) {
        if (!Files.isReadable(root)) {
            Diagnostic unreadable = Diagnostic.error(
                    "specs.unreadable",
                    SourceLocation.of(root.toString()),
                    Files.exists(root) ? "The directory cannot be read." : "There is no such directory.",
                    "Name a directory that holds pages.");
            return new Specs(root, Configuration.NONE, List.of(), List.of(unreadable));
        }
        Result<SourceTree> listed = SourceTree.list(root);
        SourceTree tree = listed.optional().orElse(new SourceTree(root, List.of(), List.of()));
        Result<Configuration> loaded = ConfigurationLoader.load(tree, overlays, declarations);
        Configuration configuration = loaded.optional().orElse(Configuration.NONE);
        List<SpecPage> pages = pages(tree, configuration);
        List<Diagnostic> findings = new ArrayList<>(listed.diagnostics());
        findings.addAll(loaded.diagnostics());
        if (pages.isEmpty() && findings.isEmpty()) {
            findings.add(Diagnostic.warning(
                    "specs.empty",
                    SourceLocation.of(root.toString()),
                    "There is no page here.",
                    "Pages are files that end in .md; docbind new begins one."));
        }
        return new Specs(root, configuration, pages, List.copyOf(findings));
    }

    /** Reads some pages of a directory, as a run over all of them would, in the order they are named. */
    List<SpecPage> some(SourceTree tree, Configuration configuration, Collection<String> paths) {
        return paths.stream()
                .map(path -> page(tree, path, request.overrides().within(configuration.at(path))))
                .toList();
    }

    private List<SpecPage> pages(SourceTree tree, Configuration configuration) {
        List<Callable<SpecPage>> tasks = new ArrayList<>();
        for (String path : tree.pages()) {
            Settings settings = request.overrides().within(configuration.at(path));
            tasks.add(() -> page(tree, path, settings));
        }
        progress.begin("reading pages", tasks.size());
        try (ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            List<SpecPage> pages = new ArrayList<>();
            for (Future<SpecPage> page : threads.invokeAll(tasks)) {
                pages.add(page.get());
            }
            return pages;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while reading pages", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        } finally {
            progress.end();
        }
    }

    /** One page; a defect of docbind that one page brings to light must not cost the others. */
    private SpecPage page(SourceTree tree, String path, Settings settings) {
        try {
            return extract(tree.read(path), path, settings);
        } catch (RuntimeException | StackOverflowError e) {
            Diagnostic defect = Diagnostic.error(
                    "tool.defect",
                    SourceLocation.of(path),
                    "The page could not be read because of a defect in docbind: " + e,
                    "Please report it together with the page.");
            return new SpecPage(path, settings, null, List.of(defect));
        } finally {
            progress.step();
        }
    }

    private static SpecPage extract(Result<Page> read, String path, Settings settings) {
        List<Diagnostic> findings = new ArrayList<>(read.diagnostics());
        Declaration declaration = null;
        if (read.value() != null) {
            Result<Declaration> extracted = new PageExtractor().extract(withHeader(read.value(), settings));
            findings.addAll(extracted.diagnostics());
            declaration = extracted.value();
        }
        boolean broken = findings.stream().anyMatch(found -> found.severity() == Severity.ERROR);
        return new SpecPage(path, settings, broken ? null : declaration, List.copyOf(findings));
    }

    /** The page, with the configured header where it names none itself. */
    private static Page withHeader(Page page, Settings settings) {
        if (settings.header() == null || !page.frontMatter().first(HEADER_KEY).isEmpty()) {
            return page;
        }
        Map<String, List<String>> values =
                new LinkedHashMap<>(page.frontMatter().values());
        values.put(HEADER_KEY, List.of(settings.header()));
        FrontMatter matter = new FrontMatter(values, page.frontMatter().lines());
        return new Page(page.path(), matter, page.body(), page.bodyLine(), page.hash());
    }
}
