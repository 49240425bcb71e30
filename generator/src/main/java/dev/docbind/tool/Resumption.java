package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.diagnostic.Diagnostic;
import dev.docbind.diagnostic.Severity;
import dev.docbind.emit.GeneratedFile;
import dev.docbind.output.CommentSplice;
import dev.docbind.output.Manifest;
import dev.docbind.output.OutputEdit;
import dev.docbind.source.SourceTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Brings an output up to date in which only words of few pages changed. Whatever is not sure to end as a run over all
 * pages would is left to such a run, before any file is touched.
 */
final class Resumption {

    /** Beyond this many changed pages all are read. */
    static final int MOST_PAGES = 16;

    private static final String ONLY = "0/";

    private final Request request;
    private final Path output;
    private final RunRecord record;
    private final List<InputFiles.Input> inputs;
    private final Map<String, InputFiles.Input> changed = new TreeMap<>();
    private final long taken;

    /**
     * A run in which some pages changed.
     *
     * @param request what is asked for
     * @param output the directory of the output, which is as the record says
     * @param record what is remembered of the last run
     * @param inputs the files that are there now
     * @param changed the pages among them that differ
     * @param taken when their stamps were taken, in milliseconds since 1970
     */
    Resumption(
            Request request,
            Path output,
            RunRecord record,
            List<InputFiles.Input> inputs,
            List<InputFiles.Input> changed,
            long taken) {
        this.request = request;
        this.output = output;
        this.record = record;
        this.inputs = inputs;
        changed.forEach(input -> this.changed.put(path(input), input));
        this.taken = taken;
    }

    private static String path(InputFiles.Input input) {
        return input.name().substring(ONLY.length());
    }

    /**
     * Brings the output up to date.
     *
     * @param file where the record is kept
     * @param pages where the pages are remembered
     * @return what the run has to say; null where a run over all pages is needed
     */
    @Nullable
    GenerateRun run(Path file, Path pages) throws IOException {
        if (!simple()) {
            return null;
        }
        PageMemory memory = PageMemoryFile.read(pages, record.memory());
        Partial made = memory == null ? null : make(memory);
        SortedMap<String, String> files = made == null ? null : files(made);
        OutputEdit.Done done = files == null ? null : OutputEdit.apply(output, files, made.pages());
        if (done == null) {
            return null;
        }
        GenerateRun run = words(made);
        remember(run, made, done).write(file);
        List<String> written = List.copyOf(done.hashes().keySet());
        OutputChange change = new OutputChange(run.change().files(), written, List.of(), List.of());
        return run.ended(output, run.outcome(), change, Summary.with(run.summary(), change));
    }

    /** Whether the last run ended without anything that a changed page may have to do with beside its own output. */
    private boolean simple() {
        GenerateRun run = record.run();
        return record.memory() != PageMemoryFile.NONE
                && request.directories().size() == 1
                && run.outcome() == GenerateRun.Outcome.WRITTEN
                && run.brokenPages().isEmpty()
                && run.change().kept().isEmpty()
                && run.diagnostics().isEmpty()
                && !hasError(run.pageFindings())
                && changed.values().stream().allMatch(input -> input.name().startsWith(ONLY))
                && changed.keySet().stream().noneMatch(run.summary()::contains);
    }

    private @Nullable Partial make(PageMemory memory) {
        List<String> pages = new ArrayList<>();
        List<String> others = new ArrayList<>();
        for (InputFiles.Input input : inputs) {
            if (input.name().startsWith(ONLY) && !input.name().startsWith(ONLY + "../")) {
                (input.isPage() ? pages : others).add(path(input));
            }
        }
        Map<String, String> hashes = new HashMap<>();
        for (KnownFile known : record.inputs()) {
            if (known.path().startsWith(ONLY)) {
                hashes.put(known.path().substring(ONLY.length()), known.hash());
            }
        }
        changed.keySet().forEach(hashes::remove);
        SourceTree tree = new SourceTree(request.directories().getFirst(), pages, others);
        Set<String> paths = new TreeSet<>(changed.keySet());
        try {
            Partial made = PartialRun.make(request, memory, tree, paths, hashes);
            return made == null || hasError(made.diagnostics()) ? null : made;
        } catch (RuntimeException | StackOverflowError defect) {
            return null;
        }
    }

    /** The new texts of all files of the changed pages; null where more than words differ. */
    private @Nullable SortedMap<String, String> files(Partial made) {
        SortedMap<String, String> files = new TreeMap<>();
        for (GeneratedFile type : made.types()) {
            String before = OutputEdit.read(output, type.path());
            if (before == null || !CommentSplice.code(before).equals(CommentSplice.code(type.text()))) {
                return null;
            }
            files.put(type.path(), type.text());
        }
        for (Partial.Shared member : made.members()) {
            String before = OutputEdit.read(output, member.file().path());
            String now = before == null
                    ? null
                    : CommentSplice.replace(before, member.file().text(), member::owns);
            if (now == null) {
                return null;
            }
            files.put(member.file().path(), now);
        }
        return files;
    }

    /** What the run would have to say if it had changed nothing. */
    private GenerateRun words(Partial made) {
        GenerateRun before = record.run();
        List<Diagnostic> findings = new ArrayList<>(before.pageFindings());
        findings.removeIf(found -> changed.containsKey(found.location().file()));
        findings.addAll(made.diagnostics());
        return new GenerateRun(
                Models.sorted(findings),
                before.diagnostics(),
                before.brokenPages(),
                before.refused(),
                before.packages(),
                before.output(),
                before.outcome(),
                before.change(),
                before.summary());
    }

    private RunRecord remember(GenerateRun run, Partial made, OutputEdit.Done done) throws IOException {
        Map<String, String> hashes = new HashMap<>();
        for (Declaration page : made.pages()) {
            hashes.put(ONLY + PageMemory.path(page), page.page().hash());
        }
        List<KnownFile> read = new ArrayList<>(record.inputs());
        read.replaceAll(known -> {
            String hash = hashes.get(known.path());
            return hash == null
                    ? known
                    : new KnownFile(
                            known.path(),
                            changed.get(known.path().substring(ONLY.length()))
                                    .stamp()
                                    .settled(taken),
                            hash);
        });
        List<KnownFile> outputs = new ArrayList<>(record.outputs());
        Map<String, String> written = new HashMap<>(done.hashes());
        written.put(Manifest.FILE, InputHash.checksums(done.manifest()));
        outputs.replaceAll(known -> written.containsKey(known.path())
                ? LastRun.known(output, known.path(), written.get(known.path()))
                : known);
        return new RunRecord(record.work(), read, outputs, run, record.memory());
    }

    private static boolean hasError(List<Diagnostic> diagnostics) {
        return diagnostics.stream().anyMatch(found -> found.severity() == Severity.ERROR);
    }
}
