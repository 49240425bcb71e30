package dev.docbind.runtime.sample;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.CallState;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.NativeStub;
import dev.docbind.runtime.NativeSymbol;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.Scratch;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.Text;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/** The native functions behind {@link Sample}. */
final class SampleNative extends NativeStub implements Sample {

    /**
     * Binds nothing yet.
     *
     * @param source where the functions are found
     */
    SampleNative(SymbolSource source) {
        super(source, 29, 1);
    }

    @Override
    protected NativeSymbol symbol(int slot) {
        return switch (slot) {
            case 0 -> NativeSymbol.exported("abs", "", "libc.so.6");
            case 1 -> NativeSymbol.exported("hypot", "", "libm.so.6");
            case 2 -> NativeSymbol.exported("open", "", "libc.so.6");
            case 3 -> NativeSymbol.exported("close", "", "libc.so.6");
            case 4 -> NativeSymbol.exported("sample_size", "", "libsample.so");
            case 5 -> NativeSymbol.exported("sample_checksum", "", "libsample.so");
            case 6 -> NativeSymbol.exported("sample_greeting", "", "libsample.so");
            case 7 -> NativeSymbol.exported("sample_nothing", "", "libsample.so");
            case 8 -> NativeSymbol.exported("sample_length_a", "", "libsample.so");
            case 9 -> NativeSymbol.exported("sample_length_w", "", "libsample.so");
            case 10 -> NativeSymbol.exported("sample_describe", "", "libsample.so");
            case 11 -> NativeSymbol.exported("sample_swap", "", "libsample.so");
            case 12 -> NativeSymbol.exported("sample_sum", "", "libsample.so");
            case 13 -> NativeSymbol.exported("sample_sort", "", "libsample.so");
            case 14 -> NativeSymbol.exported("sample_is_even", "", "libsample.so");
            case 15 -> NativeSymbol.exported("sample_mode", "", "libsample.so");
            case 16 -> NativeSymbol.exported("sample_subscribe", "", "libsample.so");
            case 17 -> NativeSymbol.exported("sample_notify", "", "libsample.so");
            case 18 -> NativeSymbol.exported("sample_open_counter", "", "libsample.so");
            case 19 -> NativeSymbol.exported("sample_count", "", "libsample.so");
            case 20 -> NativeSymbol.exported("sample_close_counter", "", "libsample.so");
            case 21 -> NativeSymbol.exported("sample_closed_counters", "", "libsample.so");
            case 22 -> NativeSymbol.exported("sample_create_adder", "", "libsample.so");
            case 23 -> NativeSymbol.exported("sample_live_adders", "", "libsample.so");
            case 24 -> NativeSymbol.exported("sample_start", "", "libsample.so");
            case 25 -> NativeSymbol.exported("sample_table", "", "libsample.so");
            case 26 -> NativeSymbol.exported("sample_absent", "Sample 2.0", "libsample.so");
            case 27 -> NativeSymbol.exported("sample_elsewhere", "Sample 3.0", "Elsewhere.dll", "Nowhere.sys");
            case 28 -> NativeSymbol.exported("sample_notify_elsewhere", "", "libsample.so");
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    @Override
    public int abs(int j) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(0), j);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public double hypot(double x, double y) {
        try {
            return (double) D_DD.HANDLE.invokeExact(address(1), x, y);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int open(String path, int flags, int mode) {
        try (Scratch scratch = Scratch.open()) {
            return (int)
                    I_PII_variadic2.HANDLE.invokeExact(address(2), scratch.text(Text.UTF8, path, "path"), flags, mode);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int openOrThrow(String path, int flags, int mode) {
        try (Scratch scratch = Scratch.open()) {
            int result = (int) I_PII_variadic2_errno.HANDLE.invokeExact(
                    address(2), scratch.state(), scratch.text(Text.UTF8, path, "path"), flags, mode);
            if (result == -1) {
                int code = scratch.code(CallState.ERRNO);
                throw new NativeException("open", code, SampleError.of(code));
            }
            return result;
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int close(int fd) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(3), fd);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public void closeOrThrow(int fd) {
        try (Scratch scratch = Scratch.open()) {
            int result = (int) I_I_errno.HANDLE.invokeExact(address(3), scratch.state(), fd);
            if (result == -1) {
                int code = scratch.code(CallState.ERRNO);
                throw new NativeException("close", code, SampleError.of(code));
            }
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_size() {
        try {
            return (int) I.HANDLE.invokeExact(address(4));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_checksum(SAMPLE_RECORD record) {
        try {
            return (int) I_P.HANDLE.invokeExact(address(5), Arguments.required(record, "record"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public String sample_greeting() {
        try {
            return Text.UTF8.read((MemorySegment) P.HANDLE.invokeExact(address(6)));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public String sample_nothing() {
        try {
            return Text.UTF8.read((MemorySegment) P.HANDLE.invokeExact(address(7)));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_length_a(String text) {
        try (Scratch scratch = Scratch.open()) {
            return (int) I_P.HANDLE.invokeExact(address(8), scratch.text(Text.ANSI, text, "text"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_length_w(String text) {
        try (Scratch scratch = Scratch.open()) {
            return (int) I_P.HANDLE.invokeExact(address(9), scratch.optionalText(Text.UTF16, text, "text"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_describe(SAMPLE_RECORD record, MemorySegment buffer, IntOut length) {
        try {
            return (int) I_PPP.HANDLE.invokeExact(
                    address(10),
                    Arguments.required(record, "record"),
                    Arguments.buffer(buffer, Integer.toUnsignedLong(length.get()), "buffer"),
                    Arguments.required(length, "length"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public SAMPLE_PAIR sample_swap(SegmentAllocator allocator, SAMPLE_PAIR pair) {
        try {
            return new SAMPLE_PAIR((MemorySegment) SAMPLE_PAIR_SAMPLE_PAIR.HANDLE.invokeExact(
                    address(11), allocator, Arguments.required(pair, "pair")));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public long sample_sum(MemorySegment values, long count) {
        try {
            return (long) L_PL.HANDLE.invokeExact(
                    address(12), Arguments.buffer(values, Math.multiplyExact(count, 4L), "values"), count);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public void sample_sort(MemorySegment base, long count, long size, Callback<SAMPLE_COMPARE> compare) {
        try {
            V_PLLP.HANDLE.invokeExact(
                    address(13), Arguments.required(base, "base"), count, size, Arguments.required(compare, "compare"));
            Arguments.rethrow(compare);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public boolean sample_is_even(int number) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(14), number) != 0;
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public SAMPLE_MODE sample_mode(SAMPLE_MODE mode, SAMPLE_FLAGS flags) {
        try {
            return new SAMPLE_MODE((int) I_II.HANDLE.invokeExact(address(15), mode.value(), flags.value()));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public void sample_subscribe(Callback<SAMPLE_NOTIFY> target, MemorySegment context) {
        try {
            V_PP.HANDLE.invokeExact(address(16), Arguments.optional(target), Arguments.optional(context));
            Arguments.rethrow(target);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_notify(int event) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(17), event);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_notify_elsewhere(int event) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(28), event);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public SAMPLE_COUNTER sample_open_counter(int start) {
        try {
            MemorySegment result = (MemorySegment) P_I.HANDLE.invokeExact(address(18), start);
            return new SAMPLE_COUNTER(result.address(), this::closeSAMPLE_COUNTER);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_count(SAMPLE_COUNTER counter) {
        MemorySegment counterValue = Arguments.acquirePointer(counter, "counter");
        try {
            return (int) I_P.HANDLE.invokeExact(address(19), counterValue);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        } finally {
            Arguments.release(counter);
        }
    }

    @Override
    public boolean sample_close_counter(SAMPLE_COUNTER counter) {
        try {
            MemorySegment address = address(20);
            return (int) I_P.HANDLE.invokeExact(
                            address, MemorySegment.ofAddress(Arguments.surrender(counter, "counter")))
                    != 0;
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    /** What closing a {@link SAMPLE_COUNTER} does. */
    private void closeSAMPLE_COUNTER(long value) {
        try {
            int ignored = (int) I_P.HANDLE.invokeExact(address(20), MemorySegment.ofAddress(value));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_closed_counters() {
        try {
            return (int) I.HANDLE.invokeExact(address(21));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_create_adder(PointerOut result) {
        try {
            return (int) I_P.HANDLE.invokeExact(address(22), Arguments.required(result, "result"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public int sample_live_adders() {
        try {
            return (int) I.HANDLE.invokeExact(address(23));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public void sample_start(boolean on) {
        try {
            V_I.HANDLE.invokeExact(address(24), on ? 1 : 0);
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public void sample_table(SAMPLE_TABLE table) {
        try {
            V_P.HANDLE.invokeExact(address(25), Arguments.required(table, "table"));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public void sample_absent() {
        try {
            V.HANDLE.invokeExact(address(26));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    @Override
    public void sample_elsewhere() {
        try {
            V.HANDLE.invokeExact(address(27));
        } catch (Throwable failure) {
            throw Failures.unchecked(failure);
        }
    }

    /** Calls of one shape; made when the first is called. */
    private interface V {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid());
    }

    /** Calls of one shape; made when the first is called. */
    private interface V_I {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid(ValueLayout.JAVA_INT));
    }

    /** Calls of one shape; made when the first is called. */
    private interface V_P {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
    }

    /** Calls of one shape; made when the first is called. */
    private interface V_PP {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /** Calls of one shape; made when the first is called. */
    private interface V_PLLP {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid(
                ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    }

    /** Calls of one shape; made when the first is called. */
    private interface I {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT));
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_I {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_II {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(
                FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_P {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_PPP {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(
                ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /** Calls of one shape; made when the first is called. */
    private interface P {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS));
    }

    /** Calls of one shape; made when the first is called. */
    private interface P_I {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    }

    /** Calls of one shape; made when the first is called. */
    private interface L_PL {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(
                FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /** Calls of one shape; made when the first is called. */
    private interface D_DD {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(
                FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_I_errno {
        /** Takes the address first. */
        MethodHandle HANDLE =
                Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_PII_variadic2 {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT),
                2);
    }

    /** Calls of one shape; made when the first is called. */
    private interface I_PII_variadic2_errno {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.capturing(
                CallState.ERRNO,
                FunctionDescriptor.of(
                        ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT),
                2);
    }

    /** Calls of one shape; made when the first is called. */
    private interface SAMPLE_PAIR_SAMPLE_PAIR {
        /** Takes the address first. */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(SAMPLE_PAIR.LAYOUT, SAMPLE_PAIR.LAYOUT));
    }
}
