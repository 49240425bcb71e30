package dev.docbind.tool;

import dev.docbind.declaration.Declaration;
import dev.docbind.resolve.Lookups;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.Map;

/** Collects from a run over all pages by which names each of them is found. */
final class Dependencies implements Lookups {

    private final Map<Declaration, long[]> names = new IdentityHashMap<>();

    @Override
    public boolean collects() {
        return true;
    }

    @Override
    public void offered(Declaration declaration, Collection<String> offered) {
        names.put(declaration, offered.stream().mapToLong(Fingerprint::of).toArray());
    }

    /** The fingerprints of a page's names. */
    long[] of(Declaration declaration) {
        return names.getOrDefault(declaration, new long[0]);
    }
}
