package dev.docbind.stress.stress;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.CallState;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.DoubleOut;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.FloatOut;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.NativeStub;
import dev.docbind.runtime.NativeSymbol;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.Scratch;
import dev.docbind.runtime.ShortOut;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.Text;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The native functions behind {@link Stress}.
 */
final class StressNative extends NativeStub implements Stress {
    /**
     * Finds nothing yet.
     *
     * @param source where the functions are found
     */
    StressNative(SymbolSource source) {
        super(source, 75, 1);
    }

    @Override
    protected NativeSymbol symbol(int slot) {
        return switch (slot) {
            case 0 -> NativeSymbol.exported("apply_operations", "", "libstress.so");
            case 1 -> NativeSymbol.exported("bits_fill", "", "libstress.so");
            case 2 -> NativeSymbol.exported("bits_sum", "", "libstress.so");
            case 3 -> NativeSymbol.exported("call_twelve", "", "libstress.so");
            case 4 -> NativeSymbol.exported("complex_multiply", "", "libstress.so");
            case 5 -> NativeSymbol.exported("echo_bool", "", "libstress.so");
            case 6 -> NativeSymbol.exported("echo_f32", "", "libstress.so");
            case 7 -> NativeSymbol.exported("echo_f64", "", "libstress.so");
            case 8 -> NativeSymbol.exported("echo_i16", "", "libstress.so");
            case 9 -> NativeSymbol.exported("echo_i32", "", "libstress.so");
            case 10 -> NativeSymbol.exported("echo_i64", "", "libstress.so");
            case 11 -> NativeSymbol.exported("echo_i8", "", "libstress.so");
            case 12 -> NativeSymbol.exported("echo_pointer", "", "libstress.so");
            case 13 -> NativeSymbol.exported("echo_u16", "", "libstress.so");
            case 14 -> NativeSymbol.exported("echo_u32", "", "libstress.so");
            case 15 -> NativeSymbol.exported("echo_u64", "", "libstress.so");
            case 16 -> NativeSymbol.exported("echo_u8", "", "libstress.so");
            case 17 -> NativeSymbol.exported("fail_code", "", "libstress.so");
            case 18 -> NativeSymbol.exported("fail_errno", "", "libstress.so");
            case 19 -> NativeSymbol.exported("fail_negative", "", "libstress.so");
            case 20 -> NativeSymbol.exported("fail_null", "", "libstress.so");
            case 21 -> NativeSymbol.exported("fail_out", "", "libstress.so");
            case 22 -> NativeSymbol.exported("fail_zero", "", "libstress.so");
            case 23 -> NativeSymbol.exported("flexible_sum", "", "libstress.so");
            case 24 -> NativeSymbol.exported("fold", "", "libstress.so");
            case 25 -> NativeSymbol.exported("get_operations", "", "libstress.so");
            case 26 -> NativeSymbol.exported("greeting", "", "libstress.so");
            case 27 -> NativeSymbol.exported("grouped_fill", "", "libstress.so");
            case 28 -> NativeSymbol.exported("grouped_sum", "", "libstress.so");
            case 29 -> NativeSymbol.exported("inspect", "", "libstress.so");
            case 30 -> NativeSymbol.exported("integrate", "", "libstress.so");
            case 31 -> NativeSymbol.exported("label_of", "", "libstress.so");
            case 32 -> NativeSymbol.exported("labelled_double", "", "libstress.so");
            case 33 -> NativeSymbol.exported("large_reverse", "", "libstress.so");
            case 34 -> NativeSymbol.exported("maybe_text", "", "libstress.so");
            case 35 -> NativeSymbol.exported("mix_colours", "", "libstress.so");
            case 36 -> NativeSymbol.exported("move_twice", "", "libstress.so");
            case 37 -> NativeSymbol.exported("narrow_length", "", "libstress.so");
            case 38 -> NativeSymbol.exported("number_bits", "", "libstress.so");
            case 39 -> NativeSymbol.exported("number_of", "", "libstress.so");
            case 40 -> NativeSymbol.exported("optional_length", "", "libstress.so");
            case 41 -> NativeSymbol.exported("out_f32", "", "libstress.so");
            case 42 -> NativeSymbol.exported("out_f64", "", "libstress.so");
            case 43 -> NativeSymbol.exported("out_i16", "", "libstress.so");
            case 44 -> NativeSymbol.exported("out_i32", "", "libstress.so");
            case 45 -> NativeSymbol.exported("out_i64", "", "libstress.so");
            case 46 -> NativeSymbol.exported("out_i8", "", "libstress.so");
            case 47 -> NativeSymbol.exported("out_pointer", "", "libstress.so");
            case 48 -> NativeSymbol.exported("packed_fill", "", "libstress.so");
            case 49 -> NativeSymbol.exported("packed_sum", "", "libstress.so");
            case 50 -> NativeSymbol.exported("points_sum", "", "libstress.so");
            case 51 -> NativeSymbol.exported("rectangle_area", "", "libstress.so");
            case 52 -> NativeSymbol.exported("rectangle_fill", "", "libstress.so");
            case 53 -> NativeSymbol.exported("rectangle_sum", "", "libstress.so");
            case 54 -> NativeSymbol.exported("scalars_fill", "", "libstress.so");
            case 55 -> NativeSymbol.exported("scalars_sum", "", "libstress.so");
            case 56 -> NativeSymbol.exported("send_message", "", "libstress.so");
            case 57 -> NativeSymbol.exported("session_close", "", "libstress.so");
            case 58 -> NativeSymbol.exported("session_count", "", "libstress.so");
            case 59 -> NativeSymbol.exported("session_name", "", "libstress.so");
            case 60 -> NativeSymbol.exported("session_open", "", "libstress.so");
            case 61 -> NativeSymbol.exported("set_notify", "", "libstress.so");
            case 62 -> NativeSymbol.exported("sized_check", "", "libstress.so");
            case 63 -> NativeSymbol.exported("stress_offset", "", "libstress.so");
            case 64 -> NativeSymbol.exported("stress_size", "", "libstress.so");
            case 65 -> NativeSymbol.exported("sum_bytes", "", "libstress.so");
            case 66 -> NativeSymbol.exported("tiny_swap", "", "libstress.so");
            case 67 -> NativeSymbol.exported("triple_scale", "", "libstress.so");
            case 68 -> NativeSymbol.exported("twelve", "", "libstress.so");
            case 69 -> NativeSymbol.exported("upper_case", "", "libstress.so");
            case 70 -> NativeSymbol.exported("variant_fill", "", "libstress.so");
            case 71 -> NativeSymbol.exported("variant_sum", "", "libstress.so");
            case 72 -> NativeSymbol.exported("visit", "", "libstress.so");
            case 73 -> NativeSymbol.exported("wide_greeting", "", "libstress.so");
            case 74 -> NativeSymbol.exported("wide_length", "", "libstress.so");
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    @Override
    public int apply_operations(operations all, int left, int right) {
        try {
            return (int) I_PII.HANDLE.invokeExact(address(0), Arguments.required(all, "all"), left, right);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void bits_fill(bits out) {
        try {
            V_P.HANDLE.invokeExact(address(1), Arguments.required(out, "out"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long bits_sum(bits in) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(2), Arguments.required(in, "in"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double call_twelve(Callback<twelve_fn> function) {
        try {
            double result_ = (double) D_P.HANDLE.invokeExact(address(3), Arguments.required(function, "function"));
            Arguments.rethrow(function);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public complex_number complex_multiply(SegmentAllocator allocator, complex_number left,
            complex_number right) {
        try {
            return new complex_number((MemorySegment) complex_number_complex_number_complex_number.HANDLE.invokeExact(address(4), allocator, Arguments.required(left, "left"), Arguments.required(right, "right")));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public boolean echo_bool(boolean value) {
        try {
            return (byte) B_B.HANDLE.invokeExact(address(5), (byte) (value ? 1 : 0)) != 0;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public float echo_f32(float value) {
        try {
            return (float) F_F.HANDLE.invokeExact(address(6), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double echo_f64(double value) {
        try {
            return (double) D_D.HANDLE.invokeExact(address(7), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public short echo_i16(short value) {
        try {
            return (short) S_S.HANDLE.invokeExact(address(8), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int echo_i32(int value) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(9), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long echo_i64(long value) {
        try {
            return (long) L_L.HANDLE.invokeExact(address(10), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public byte echo_i8(byte value) {
        try {
            return (byte) B_B.HANDLE.invokeExact(address(11), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment echo_pointer(MemorySegment value) {
        try {
            return (MemorySegment) P_P.HANDLE.invokeExact(address(12), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public short echo_u16(short value) {
        try {
            return (short) S_S.HANDLE.invokeExact(address(13), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int echo_u32(int value) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(14), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long echo_u64(long value) {
        try {
            return (long) L_L.HANDLE.invokeExact(address(15), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public byte echo_u8(byte value) {
        try {
            return (byte) B_B.HANDLE.invokeExact(address(16), value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_code(int code) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(17), code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_errno(int code) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(18), code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void fail_errnoOrThrow(int code) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_I_errno.HANDLE.invokeExact(address(18), scratch_.state(), code);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("fail_errno", code_, fail_errnoError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_negative(int code) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(19), code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment fail_null(int code) {
        try {
            return (MemorySegment) P_I.HANDLE.invokeExact(address(20), code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment fail_nullOrThrow(int code) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment result_ = (MemorySegment) P_I_errno.HANDLE.invokeExact(address(20), scratch_.state(), code);
            if (result_.address() == 0L) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("fail_null", code_, fail_nullError.of(code_));
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_out(int code, IntOut error) {
        try {
            return (int) I_IP.HANDLE.invokeExact(address(21), code, Arguments.required(error, "error"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_zero(int code) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(22), code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void fail_zeroOrThrow(int code) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_I_errno.HANDLE.invokeExact(address(22), scratch_.state(), code);
            if (result_ == 0) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("fail_zero", code_, fail_zeroError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long flexible_sum(flexible in) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(23), Arguments.required(in, "in"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fold(MemorySegment values, int count, Callback<binary_fn> combine) {
        try {
            int result_ = (int) I_PIP.HANDLE.invokeExact(address(24), Arguments.buffer(values, Math.multiplyExact(Integer.toUnsignedLong(count), 4L), "values"), count, Arguments.required(combine, "combine"));
            Arguments.rethrow(combine);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void get_operations(operations out) {
        try {
            V_P.HANDLE.invokeExact(address(25), Arguments.required(out, "out"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String greeting() {
        try {
            return Text.UTF8.read((MemorySegment) P.HANDLE.invokeExact(address(26)));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void grouped_fill(grouped out) {
        try {
            V_P.HANDLE.invokeExact(address(27), Arguments.required(out, "out"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long grouped_sum(grouped in) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(28), Arguments.required(in, "in"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long inspect(Callback<inspect_fn> look) {
        try {
            long result_ = (long) L_P.HANDLE.invokeExact(address(29), Arguments.required(look, "look"));
            Arguments.rethrow(look);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double integrate(Callback<curve_fn> curve, double from, double to, int steps) {
        try {
            double result_ = (double) D_PDDI.HANDLE.invokeExact(address(30), Arguments.required(curve, "curve"), from, to, steps);
            Arguments.rethrow(curve);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int label_of(MemorySegment buffer, long size, String prefix, int number) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_PLPI_variadic3.HANDLE.invokeExact(address(31), Arguments.buffer(buffer, size, "buffer"), size, scratch_.text(Text.UTF8, prefix, "prefix"), number);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public labelled labelled_double(SegmentAllocator allocator, labelled value) {
        try {
            return new labelled((MemorySegment) labelled_labelled.HANDLE.invokeExact(address(32), allocator, Arguments.required(value, "value")));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public large large_reverse(SegmentAllocator allocator, large value, int extra) {
        try {
            return new large((MemorySegment) large_large_I.HANDLE.invokeExact(address(33), allocator, Arguments.required(value, "value"), extra));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String maybe_text(int present) {
        try {
            return Text.UTF8.read((MemorySegment) P_I.HANDLE.invokeExact(address(34), present));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public colour mix_colours(colour left, colour right) {
        try {
            return new colour((int) I_II.HANDLE.invokeExact(address(35), left.value(), right.value()));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public point move_twice(SegmentAllocator allocator, point start, Callback<move_fn> move) {
        try {
            MemorySegment result_ = (MemorySegment) point_point_P.HANDLE.invokeExact(address(36), allocator, Arguments.required(start, "start"), Arguments.required(move, "move"));
            Arguments.rethrow(move);
            return new point(result_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long narrow_length(String text) {
        try (Scratch scratch_ = Scratch.open()) {
            return (long) L_P.HANDLE.invokeExact(address(37), scratch_.text(Text.UTF8, text, "text"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int number_bits(number value) {
        try {
            return (int) I_number.HANDLE.invokeExact(address(38), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public number number_of(SegmentAllocator allocator, double precise) {
        try {
            return new number((MemorySegment) number_D.HANDLE.invokeExact(address(39), allocator, precise));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int optional_length(String text) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_P.HANDLE.invokeExact(address(40), scratch_.optionalText(Text.UTF8, text, "text"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_f32(FloatOut value) {
        try {
            V_P.HANDLE.invokeExact(address(41), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_f64(DoubleOut value) {
        try {
            V_P.HANDLE.invokeExact(address(42), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_i16(ShortOut value) {
        try {
            V_P.HANDLE.invokeExact(address(43), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_i32(IntOut value) {
        try {
            V_P.HANDLE.invokeExact(address(44), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_i64(LongOut value) {
        try {
            V_P.HANDLE.invokeExact(address(45), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_i8(MemorySegment value) {
        try {
            V_P.HANDLE.invokeExact(address(46), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_pointer(PointerOut text) {
        try {
            V_P.HANDLE.invokeExact(address(47), Arguments.required(text, "text"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void packed_fill(packed out) {
        try {
            V_P.HANDLE.invokeExact(address(48), Arguments.required(out, "out"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long packed_sum(packed in) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(49), Arguments.required(in, "in"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long points_sum(MemorySegment points, int count) {
        try {
            return (long) L_PI.HANDLE.invokeExact(address(50), Arguments.required(points, "points"), count);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int rectangle_area(rectangle value) {
        try {
            return (int) I_rectangle.HANDLE.invokeExact(address(51), Arguments.required(value, "value"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void rectangle_fill(rectangle out) {
        try {
            V_P.HANDLE.invokeExact(address(52), Arguments.required(out, "out"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long rectangle_sum(rectangle in) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(53), Arguments.required(in, "in"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void scalars_fill(scalars out) {
        try {
            V_P.HANDLE.invokeExact(address(54), Arguments.required(out, "out"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long scalars_sum(scalars in) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(55), Arguments.required(in, "in"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int send_message(String message) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_P.HANDLE.invokeExact(address(56), scratch_.text(Text.UTF8, message, "message"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int session_close(session_t session) {
        try {
            return (int) I_P.HANDLE.invokeExact(address(57), MemorySegment.ofAddress(Arguments.surrender(session, "session")));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int session_count() {
        try {
            return (int) I.HANDLE.invokeExact(address(58));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String session_name(session_t session) {
        MemorySegment sessionValue_ = Arguments.acquirePointer(session, "session");
        try {
            return Text.UTF8.read((MemorySegment) P_P.HANDLE.invokeExact(address(59), sessionValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(session);
        }
    }

    @Override
    public session_t session_open(String name) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment result_ = (MemorySegment) P_P.HANDLE.invokeExact(address(60), scratch_.text(Text.UTF8, name, "name"));
            return new session_t(result_.address(), this::closesession_t);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void set_notify(Callback<notify_fn> notify, MemorySegment user) {
        try {
            V_PP.HANDLE.invokeExact(address(61), Arguments.optional(notify), Arguments.optional(user));
            Arguments.rethrow(notify);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int sized_check(sized in) {
        try {
            return (int) I_P.HANDLE.invokeExact(address(62), Arguments.required(in, "in"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long stress_offset(int which, int member) {
        try {
            return (long) L_II.HANDLE.invokeExact(address(63), which, member);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long stress_size(int which) {
        try {
            return (long) L_I.HANDLE.invokeExact(address(64), which);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long sum_bytes(MemorySegment data, long length) {
        try {
            return (long) L_PL.HANDLE.invokeExact(address(65), Arguments.buffer(data, length, "data"), length);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public tiny tiny_swap(SegmentAllocator allocator, tiny value) {
        try {
            return new tiny((MemorySegment) tiny_tiny.HANDLE.invokeExact(address(66), allocator, Arguments.required(value, "value")));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public triple triple_scale(SegmentAllocator allocator, float factor, triple value) {
        try {
            return new triple((MemorySegment) triple_F_triple.HANDLE.invokeExact(address(67), allocator, factor, Arguments.required(value, "value")));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double twelve(byte a, short b, int c, long d, float e, double f, byte g, short h, int i,
            long j, String k, double l) {
        try (Scratch scratch_ = Scratch.open()) {
            return (double) D_BSILFDBSILPD.HANDLE.invokeExact(address(68), a, b, c, d, e, f, g, h, i, j, scratch_.text(Text.UTF8, k, "k"), l);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long upper_case(String text, MemorySegment buffer, long size) {
        try (Scratch scratch_ = Scratch.open()) {
            return (long) L_PPL.HANDLE.invokeExact(address(69), scratch_.text(Text.UTF8, text, "text"), Arguments.buffer(buffer, size, "buffer"), size);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void variant_fill(variant out) {
        try {
            V_P.HANDLE.invokeExact(address(70), Arguments.required(out, "out"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long variant_sum(variant in) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(71), Arguments.required(in, "in"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int visit(int from, int to, Callback<visit_fn> each, MemorySegment user) {
        try {
            int result_ = (int) I_IIPP.HANDLE.invokeExact(address(72), from, to, Arguments.required(each, "each"), Arguments.optional(user));
            Arguments.rethrow(each);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String wide_greeting() {
        try {
            return Text.UTF32.read((MemorySegment) P.HANDLE.invokeExact(address(73)));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long wide_length(String text) {
        try (Scratch scratch_ = Scratch.open()) {
            return (long) L_P.HANDLE.invokeExact(address(74), scratch_.text(Text.UTF32, text, "text"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    /**
     * Closes a handle.
     *
     * @param value its value
     */
    private void closesession_t(long value) {
        try {
            int ignored_ = (int) I_P.HANDLE.invokeExact(address(57), MemorySegment.ofAddress(value));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface B_B {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_BYTE, ValueLayout.JAVA_BYTE));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_BSILFDBSILPD {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_BYTE, ValueLayout.JAVA_SHORT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_BYTE, ValueLayout.JAVA_SHORT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_DOUBLE));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_D {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_PDDI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface F_F {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_II {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_IIPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_IP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_I_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PII {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PIP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PLPI_variadic3 {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_INT), 3);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_number {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, number.LAYOUT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_rectangle {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, rectangle.LAYOUT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_II {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_L {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_PI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_PL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_PPL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_I_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface S_S {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_SHORT, ValueLayout.JAVA_SHORT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface V_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid(ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface V_PP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface complex_number_complex_number_complex_number {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(complex_number.LAYOUT, complex_number.LAYOUT, complex_number.LAYOUT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface labelled_labelled {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(labelled.LAYOUT, labelled.LAYOUT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface large_large_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(large.LAYOUT, large.LAYOUT, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface number_D {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(number.LAYOUT, ValueLayout.JAVA_DOUBLE));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface point_point_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(point.LAYOUT, point.LAYOUT, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface tiny_tiny {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(tiny.LAYOUT, tiny.LAYOUT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface triple_F_triple {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(triple.LAYOUT, ValueLayout.JAVA_FLOAT, triple.LAYOUT));
    }
}
