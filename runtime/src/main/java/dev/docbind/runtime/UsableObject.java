package dev.docbind.runtime;

/**
 * A {@link ComObject} or {@link UncountedObject}, seen by what takes it as an argument. An interface, because the VM's verifier then need not load
 * the class of every interface that some function of a stub takes.
 */
public sealed interface UsableObject permits ComObject, UncountedObject {}
