package dev.docbind.header;

import dev.docbind.ctype.CDeclaration;
import dev.docbind.ctype.Target;
import dev.docbind.diagnostic.Result;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.Set;

/**
 * Where declarations come from when not from headers. Implementations are found by {@link ServiceLoader}, so that the
 * generator needs none of them.
 */
public interface DeclarationSource {

    /** The name by which it is asked for, as {@code win32metadata}. */
    String id();

    /**
     * Everything it declares for a target.
     *
     * @param target what the declarations are for
     * @param documented the names that pages document; types of its own invention are left out where not among these
     * @return the declarations; no value where it has none for this target
     */
    Result<List<CDeclaration>> declarations(Target target, Set<String> documented);

    /** The source of a name among those on the class path; empty where it is not there. */
    static Optional<DeclarationSource> find(String id) {
        return ServiceLoader.load(DeclarationSource.class, DeclarationSource.class.getClassLoader()).stream()
                .map(ServiceLoader.Provider::get)
                .filter(source -> source.id().equals(id))
                .findFirst();
    }
}
