/**
 * The runtime of generated bindings. Generated code holds names, descriptors and offsets; everything that decides
 * something is here. Imports {@code java.base} only.
 *
 * <p>The pieces, in the order in which a call meets them:
 *
 * <ul>
 *   <li>{@link dev.docbind.runtime.SymbolSource} says where native functions are found, {@link
 *       dev.docbind.runtime.NativeSymbol} what the documentation says about one, and {@link
 *       dev.docbind.runtime.NativeStub} keeps their addresses once found.
 *   <li>{@link dev.docbind.runtime.Downcalls} makes the method handles; {@link dev.docbind.runtime.CallState} is the
 *       error state captured with a call; {@link dev.docbind.runtime.Scratch} is the memory of one call.
 *   <li>{@link dev.docbind.runtime.Arguments}, {@link dev.docbind.runtime.Text}, the out-parameters ({@link
 *       dev.docbind.runtime.IntOut} and its siblings), {@link dev.docbind.runtime.Structure} and {@link
 *       dev.docbind.runtime.Bits} turn Java values into native ones and back.
 *   <li>{@link dev.docbind.runtime.Callback} is Java code that native code calls, {@link dev.docbind.runtime.Handle} a
 *       native resource, {@link dev.docbind.runtime.ComObject} a pointer to a COM interface, {@link
 *       dev.docbind.runtime.UncountedObject} one to an interface without reference counting.
 *   <li>{@link dev.docbind.runtime.NativeException} reports a documented failure, {@link
 *       dev.docbind.runtime.BindingException} that a function could not be found.
 * </ul>
 *
 * <p>Threads. Bindings, symbol sources, handles, COM objects and callbacks may be used by any number of threads at once,
 * platform and virtual ones; closing one while another thread calls with it makes that call finish first or be refused.
 * Identifiers, enumerations, flags, error codes, exceptions, shapes and everything static are immutable or hold no state.
 * What is memory (structures, arrays of them, out-parameters) is as safe as memory is: reads and writes are not
 * synchronised, those of bitfields are not atomic, and an arena confined to one thread refuses all others. {@link
 * dev.docbind.runtime.Scratch} belongs to the one call that took it. Whether a native function may run on several threads
 * at once is for its documentation to say.
 *
 * <p>Parameters and results are never null where their documentation does not say so.
 */
package dev.docbind.runtime;
