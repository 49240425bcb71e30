package dev.docbind.runtime;

import java.lang.foreign.MemorySegment;

/**
 * A typed view of native memory: a structure or an out-parameter. It lives as long as its memory does and is as
 * thread-safe as that memory: not, unless the callers see to it.
 *
 * <p>An interface, because the VM's verifier then need not load the class of every structure that some function of a
 * stub takes.
 */
public interface NativeValue {

    /**
     * The memory, as large as it was given.
     *
     * @return the native memory viewed
     */
    MemorySegment segment();
}
