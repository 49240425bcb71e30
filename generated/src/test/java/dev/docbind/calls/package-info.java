/** Calls the generated bindings for real and compares with answers found in another way. */
package dev.docbind.calls;
