package dev.docbind.train;

import java.util.function.Function;

/** How examples are held back in cross-validation, so that two different questions are answered. */
enum Split {
    /** Whole header folders are held back: what to expect of headers the model has never seen. */
    FOLDER(Example::folder),
    /** Families of functions are held back: what to expect of other functions of headers it has learned from. */
    FAMILY(Example::family);

    static final int FOLDS = 10;

    private final Function<Example, String> key;

    Split(Function<Example, String> key) {
        this.key = key;
    }

    int fold(Example example) {
        return fold(key.apply(example));
    }

    /** The fold in which a header folder or a family is held back. */
    static int fold(String key) {
        return Math.floorMod(key.hashCode() * 31 + 7, FOLDS);
    }
}
