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
 *       native resource, {@link dev.docbind.runtime.ComObject} a pointer to a COM interface.
 *   <li>{@link dev.docbind.runtime.NativeException} reports a documented failure, {@link
 *       dev.docbind.runtime.BindingException} that a function could not be found.
 * </ul>
 *
 * <p>Parameters and results are never null where their documentation does not say so.
 */
package dev.docbind.runtime;
