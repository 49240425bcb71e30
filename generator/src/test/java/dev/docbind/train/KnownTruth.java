package dev.docbind.train;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.docbind.corpus.CorpusPages;
import dev.docbind.ctype.Target;
import dev.docbind.model.ApiModel;
import dev.docbind.resolve.ResolveOptions;
import dev.docbind.resolve.Resolver;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * A page collection as the shipped resolver reads it, beside the signatures that are known of it.
 *
 * @param model what the pages yield
 * @param truth the file or folder of known signatures
 */
record KnownTruth(ApiModel model, Path truth) {

    /** Reads a collection; the calling test is skipped where the collection or the signatures are absent. */
    static KnownTruth of(String collection, String truth) {
        Optional<Path> known = CorpusPages.shared(truth);
        Optional<Path> pages = CorpusPages.unpacked(collection);
        assumeTrue(known.isPresent() && pages.isPresent(), "no page collection");
        ApiModel model = Objects.requireNonNull(new Resolver()
                .resolve(Corpus.read(pages.get()), ResolveOptions.of(Target.WINDOWS_X64))
                .value());
        return new KnownTruth(model, known.get());
    }

    static void assertAtLeast(double wanted, double found, String what) {
        assertTrue(found >= wanted, () -> what + ": " + found + " % is below " + wanted + " %");
    }
}
