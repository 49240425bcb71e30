/**
 * What generated bindings call at run time: library lookup, lazy binding, call state, memory, callbacks, handles.
 * Depends on {@code java.base} alone.
 */
module dev.docbind.runtime {
    exports dev.docbind.runtime;
}
