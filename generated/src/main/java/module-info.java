/** Bindings generated from documentation. */
module dev.docbind.bindings {
    requires transitive dev.docbind.runtime;

    exports dev.docbind.bindings.libc;
    exports dev.docbind.bindings.windows;
    exports dev.docbind.bindings.ws2spi;
    exports dev.docbind.bindings.zlib;
}
