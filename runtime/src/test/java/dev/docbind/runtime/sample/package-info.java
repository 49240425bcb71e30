/** Hand-written bindings that look exactly like generated ones, so that the runtime is tested as generated code uses it. */
package dev.docbind.runtime.sample;
