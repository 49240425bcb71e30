/**
 * Measures calls through generated bindings against hand-written FFM, JNI, JNA and the shapes that other generators emit, and
 * what an interface of many functions costs that are never called. May import the runtime, generated bindings and JMH.
 */
package dev.docbind.benchmarks.runtime;
