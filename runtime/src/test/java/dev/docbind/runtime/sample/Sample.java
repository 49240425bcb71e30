package dev.docbind.runtime.sample;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.UnboundFunctionException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;

/** The functions of {@code sample.h}. */
public interface Sample {

    /**
     * The functions of the documented libraries.
     *
     * @return bindings that find each function at its first call
     */
    static Sample load() {
        return new SampleNative(SymbolSource.libraries());
    }

    /**
     * The functions that a lookup finds.
     *
     * @param lookup maps names to addresses
     * @return bindings that find each function at its first call
     */
    static Sample load(SymbolLookup lookup) {
        return new SampleNative(SymbolSource.lookup(lookup));
    }

    /** {@code int abs(int j)}. */
    default int abs(int j) {
        throw new UnboundFunctionException(this, "abs");
    }

    /** {@code double hypot(double x, double y)}. */
    default double hypot(double x, double y) {
        throw new UnboundFunctionException(this, "hypot");
    }

    /** {@code int open(const char *path, int flags, ...)}, called with the mode. */
    default int open(String path, int flags, int mode) {
        throw new UnboundFunctionException(this, "open");
    }

    /** {@link #open} with the error contract applied: fails with -1 and errno. */
    default int openOrThrow(String path, int flags, int mode) {
        throw new UnboundFunctionException(this, "open");
    }

    /** {@code int close(int fd)}. */
    default int close(int fd) {
        throw new UnboundFunctionException(this, "close");
    }

    /** {@link #close} with the error contract applied: fails with -1 and errno. */
    default void closeOrThrow(int fd) {
        throw new UnboundFunctionException(this, "close");
    }

    /** {@code int32_t sample_size(void)}. */
    default int sample_size() {
        throw new UnboundFunctionException(this, "sample_size");
    }

    /** A structure by pointer. */
    default int sample_checksum(SAMPLE_RECORD record) {
        throw new UnboundFunctionException(this, "sample_checksum");
    }

    /** A string result; null for NULL. */
    default String sample_greeting() {
        throw new UnboundFunctionException(this, "sample_greeting");
    }

    /** A string result; null for NULL. */
    default String sample_nothing() {
        throw new UnboundFunctionException(this, "sample_nothing");
    }

    /** A string in the ANSI code page. */
    default int sample_length_a(String text) {
        throw new UnboundFunctionException(this, "sample_length_a");
    }

    /** An optional UTF-16 string. */
    default int sample_length_w(String text) {
        throw new UnboundFunctionException(this, "sample_length_w");
    }

    /** An in/out buffer, its length in {@code length}; the return value is the error code. */
    default int sample_describe(SAMPLE_RECORD record, MemorySegment buffer, IntOut length) {
        throw new UnboundFunctionException(this, "sample_describe");
    }

    /** {@link #sample_describe} with the error contract applied: any result but 0 is the error code. */
    default void sample_describeOrThrow(SAMPLE_RECORD record, MemorySegment buffer, IntOut length) {
        int result = sample_describe(record, buffer, length);
        if (result != 0) {
            throw new NativeException("sample_describe", result, SampleError.of(result));
        }
    }

    /** A structure by value, as argument and result. */
    default SAMPLE_PAIR sample_swap(SegmentAllocator allocator, SAMPLE_PAIR pair) {
        throw new UnboundFunctionException(this, "sample_swap");
    }

    /** An input array whose length another parameter gives in elements. */
    default long sample_sum(MemorySegment values, long count) {
        throw new UnboundFunctionException(this, "sample_sum");
    }

    /** A callback that is called before the function returns. */
    default void sample_sort(MemorySegment base, long count, long size, Callback<SAMPLE_COMPARE> compare) {
        throw new UnboundFunctionException(this, "sample_sort");
    }

    /** A truth value. */
    default boolean sample_is_even(int number) {
        throw new UnboundFunctionException(this, "sample_is_even");
    }

    /** An enumeration and a flag set. */
    default SAMPLE_MODE sample_mode(SAMPLE_MODE mode, SAMPLE_FLAGS flags) {
        throw new UnboundFunctionException(this, "sample_mode");
    }

    /** A callback that the function keeps. */
    default void sample_subscribe(Callback<SAMPLE_NOTIFY> target, MemorySegment context) {
        throw new UnboundFunctionException(this, "sample_subscribe");
    }

    /** Calls what was subscribed. */
    default int sample_notify(int event) {
        throw new UnboundFunctionException(this, "sample_notify");
    }

    /** Calls what was subscribed on a thread that the native side makes. */
    default int sample_notify_elsewhere(int event) {
        throw new UnboundFunctionException(this, "sample_notify_elsewhere");
    }

    /** A handle, which the caller closes. */
    default SAMPLE_COUNTER sample_open_counter(int start) {
        throw new UnboundFunctionException(this, "sample_open_counter");
    }

    /** A handle as argument. */
    default int sample_count(SAMPLE_COUNTER counter) {
        throw new UnboundFunctionException(this, "sample_count");
    }

    /** The function that closes a handle; the handle is closed from then on. */
    default boolean sample_close_counter(SAMPLE_COUNTER counter) {
        throw new UnboundFunctionException(this, "sample_close_counter");
    }

    /** {@code int32_t sample_closed_counters(void)}. */
    default int sample_closed_counters() {
        throw new UnboundFunctionException(this, "sample_closed_counters");
    }

    /** A COM object as result; an HRESULT. */
    default int sample_create_adder(PointerOut result) {
        throw new UnboundFunctionException(this, "sample_create_adder");
    }

    /** {@link #sample_create_adder} with the error contract applied: a negative result is the error code. */
    default void sample_create_adderOrThrow(PointerOut result) {
        int status = sample_create_adder(result);
        if (status < 0) {
            throw new NativeException("sample_create_adder", status, SampleError.of(status));
        }
    }

    /** {@code int32_t sample_live_adders(void)}. */
    default int sample_live_adders() {
        throw new UnboundFunctionException(this, "sample_live_adders");
    }

    /** {@code void sample_start(int32_t on)}. */
    default void sample_start(boolean on) {
        throw new UnboundFunctionException(this, "sample_start");
    }

    /** A structure that the function fills. */
    default void sample_table(SAMPLE_TABLE table) {
        throw new UnboundFunctionException(this, "sample_table");
    }

    /** Not exported, so its first call fails and the others go on. */
    default void sample_absent() {
        throw new UnboundFunctionException(this, "sample_absent");
    }

    /** Exported by a library that does not exist. */
    default void sample_elsewhere() {
        throw new UnboundFunctionException(this, "sample_elsewhere");
    }

    /** Not bound. */
    default int sample_print(String format) {
        throw new UnboundFunctionException(this, "sample_print", "it takes variable arguments");
    }
}
