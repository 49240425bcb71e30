package dev.docbind.tool;

import dev.docbind.config.Configuration;
import dev.docbind.declaration.Declaration;
import dev.docbind.resolve.Lookups;
import dev.docbind.source.SourceTree;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The pages of a run over few pages: those that changed, and those that their names lead to. Some are resolved, the
 * others only declare. Grows until every name that is looked for leads to pages that are here.
 */
final class PartialPages implements Lookups {

    /** Beyond this many pages a run over all of them is hardly dearer. */
    private static final int MOST = 800;

    private final PageMemory memory;
    private final Map<String, String> hashes;
    private final SpecsReader reader;
    private final SourceTree tree;
    private final Configuration configuration;
    private final Map<Integer, SpecPage> loaded = new HashMap<>();
    private final TreeSet<Integer> known = new TreeSet<>();
    private final TreeSet<Integer> resolved = new TreeSet<>();
    private final Set<String> declaredNames = ConcurrentHashMap.newKeySet();
    private final Set<String> resolvedNames = ConcurrentHashMap.newKeySet();
    private final Set<String> wantedPaths = new TreeSet<>();

    /**
     * Starts with no pages.
     *
     * @param memory what is remembered of all pages
     * @param hashes the hashes of all pages by path, those that changed left out
     * @param reader reads pages
     * @param tree the files
     * @param configuration their configuration
     */
    PartialPages(
            PageMemory memory,
            Map<String, String> hashes,
            SpecsReader reader,
            SourceTree tree,
            Configuration configuration) {
        this.memory = memory;
        this.hashes = hashes;
        this.reader = reader;
        this.tree = tree;
        this.configuration = configuration;
    }

    /** Adds pages that are to be resolved; false where what is remembered does not fit them. */
    boolean add(Collection<String> paths) {
        for (String path : paths) {
            int page = memory.find(path);
            if (page < 0) {
                return false;
            }
            resolved.add(page);
        }
        return load();
    }

    /** Whether every name that was looked for led to pages that are here already. */
    boolean complete() {
        int before = known.size() + resolved.size();
        for (String name : declaredNames) {
            memory.addHolders(name, known);
        }
        for (String name : resolvedNames) {
            memory.addHolders(name, resolved);
        }
        declaredNames.clear();
        resolvedNames.clear();
        known.addAll(resolved);
        return known.size() + resolved.size() == before;
    }

    /** Reads the pages that are not read yet; false where they are too many, or not what is remembered. */
    boolean load() {
        known.addAll(resolved);
        if (known.size() > MOST) {
            return false;
        }
        List<Integer> missing =
                known.stream().filter(page -> !loaded.containsKey(page)).toList();
        List<SpecPage> read = reader.some(
                tree, configuration, missing.stream().map(memory.paths()::get).toList());
        for (int i = 0; i < read.size(); i++) {
            if (!fits(missing.get(i), read.get(i))) {
                return false;
            }
            loaded.put(missing.get(i), read.get(i));
        }
        wantedPaths.clear();
        resolved.forEach(page -> wantedPaths.add(memory.paths().get(page)));
        return true;
    }

    private boolean fits(int page, SpecPage read) {
        Declaration declaration = read.declaration();
        if (declaration == null || read.broken()) {
            return false;
        }
        String hash = hashes.get(read.path());
        boolean same = hash == null || hash.equals(declaration.page().hash());
        return same && DeclaredFacts.of(declaration) == memory.declared()[page];
    }

    /** The pages that are here, in the order of their paths. */
    List<SpecPage> pages() {
        List<SpecPage> pages = new ArrayList<>();
        known.forEach(page -> pages.add(loaded.get(page)));
        return pages;
    }

    /** What became of a page when all were resolved, as fingerprint. */
    long resolvedBefore(Declaration page) {
        return memory.resolved()[memory.find(PageMemory.path(page))];
    }

    @Override
    public List<Pageless> pageless() {
        return memory.pageless();
    }

    @Override
    public boolean wanted(Declaration declaration) {
        return wantedPaths.contains(PageMemory.path(declaration));
    }

    @Override
    public void declared(String name) {
        declaredNames.add(name);
    }

    @Override
    public void resolved(String name) {
        resolvedNames.add(name);
    }
}
