package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.javadoc.LinkResolver;
import dev.docbind.model.ModelHandle;
import dev.docbind.resolve.Lookups;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * What is remembered of all pages of a run, so that a later one can tell what a changed page means to the others: how
 * pages are found, what others see of them, and what only all pages together give.
 *
 * @param paths the pages in the order of their paths
 * @param declared what each declares, as fingerprint
 * @param resolved what became of each, as fingerprint; 0 where it became nothing
 * @param names fingerprints of names by which pages are found, sorted
 * @param holders for each of them the page, by its place among the paths
 * @param links everything that links lead to
 * @param handles the handle types of all functions
 * @param pageless the structures that functions use and no page describes
 * @param libraries configured libraries by header
 */
record PageMemory(
        List<String> paths,
        long[] declared,
        long[] resolved,
        long[] names,
        int[] holders,
        List<LinkResolver.Entry> links,
        List<ModelHandle> handles,
        List<Lookups.Pageless> pageless,
        Map<String, List<String>> libraries) {

    /** What is to be remembered of a unit that holds all pages of a run. */
    static PageMemory of(UnitModel unit, Dependencies dependencies, List<LinkResolver.Entry> links) {
        List<Declaration> pages = new ArrayList<>(unit.declarations());
        pages.sort((a, b) -> path(a).compareTo(path(b)));
        Map<Declaration, Long> facts = ResolvedFacts.of(unit.model());
        long[][] offered = new long[pages.size()][];
        long[] declared = new long[pages.size()];
        long[] resolved = new long[pages.size()];
        int count = 0;
        for (int i = 0; i < pages.size(); i++) {
            offered[i] = dependencies.of(pages.get(i));
            declared[i] = DeclaredFacts.of(pages.get(i));
            resolved[i] = facts.getOrDefault(pages.get(i), 0L);
            count += offered[i].length;
        }
        NameIndex index = NameIndex.of(offered, count);
        return new PageMemory(
                pages.stream().map(PageMemory::path).toList(),
                declared,
                resolved,
                index.names(),
                index.holders(),
                links,
                unit.model().handles(),
                unit.model().structures().stream()
                        .filter(structure -> structure.declaration() == null)
                        .map(structure -> new Lookups.Pageless(structure.id(), structure.opaque()))
                        .toList(),
                unit.options().libraries());
    }

    static String path(Declaration page) {
        return page.page().location().file();
    }

    /** The place of a page among the paths; negative where it is not among them. */
    int find(String path) {
        int low = 0;
        int high = paths.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int order = paths.get(middle).compareTo(path);
            if (order == 0) {
                return middle;
            }
            low = order < 0 ? middle + 1 : low;
            high = order < 0 ? high : middle - 1;
        }
        return -1;
    }

    /** Adds the pages that are found under a name; a few others may be among them. */
    void addHolders(String name, TreeSet<Integer> pages) {
        long wanted = Fingerprint.of(name);
        int any = Arrays.binarySearch(names, wanted);
        if (any < 0) {
            return;
        }
        int first = any;
        while (first > 0 && names[first - 1] == wanted) {
            first--;
        }
        for (int i = first; i < names.length && names[i] == wanted; i++) {
            pages.add(holders[i]);
        }
    }
}
