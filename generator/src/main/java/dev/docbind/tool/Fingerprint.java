package dev.docbind.tool;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A 64-bit hash of a sequence of values, cheap to make; each value is told apart from its neighbours. */
final class Fingerprint {

    private static final long PRIME = 0x100000001b3L;
    private static final long START = 0xcbf29ce484222325L;

    private long value = START;

    /** The hash of one text. */
    static long of(String text) {
        return new Fingerprint().add(text).value();
    }

    long value() {
        long mixed = (value ^ value >>> 32) * 0x9e3779b97f4a7c15L;
        return mixed ^ mixed >>> 29;
    }

    Fingerprint add(long number) {
        value = (value ^ number) * PRIME;
        value = (value ^ number >>> 32) * PRIME;
        return this;
    }

    Fingerprint add(boolean truth) {
        return add(truth ? 1 : 2);
    }

    Fingerprint add(@Nullable String text) {
        if (text == null) {
            return add(-1);
        }
        long now = (value ^ text.length()) * PRIME;
        for (int i = 0; i < text.length(); i++) {
            now = (now ^ text.charAt(i)) * PRIME;
        }
        value = now;
        return this;
    }

    Fingerprint add(Enum<?> constant) {
        return add(constant.name());
    }

    Fingerprint add(Collection<String> texts) {
        add(texts.size());
        texts.forEach(this::add);
        return this;
    }

    Fingerprint add(Map<String, String> texts) {
        add(texts.size());
        texts.forEach((key, text) -> add(key).add(text));
        return this;
    }
}
