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
        super(source, 75, 2);
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
            MemorySegment function_ = address(0);
            MemorySegment allValue_ = Arguments.required(all, "all");
            return (int) I_PII.HANDLE.invokeExact(function_, allValue_, left, right);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void bits_fill(bits out) {
        try {
            MemorySegment function_ = address(1);
            MemorySegment outValue_ = Arguments.required(out, "out");
            V_P.HANDLE.invokeExact(function_, outValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long bits_sum(bits in) {
        try {
            MemorySegment function_ = address(2);
            MemorySegment inValue_ = Arguments.required(in, "in");
            return (long) L_P.HANDLE.invokeExact(function_, inValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double call_twelve(Callback<twelve_fn> function) {
        try {
            MemorySegment function_ = address(3);
            MemorySegment functionValue_ = Arguments.required(function, "function");
            double result_ = (double) D_P.HANDLE.invokeExact(function_, functionValue_);
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
            MemorySegment function_ = address(4);
            MemorySegment leftValue_ = Arguments.required(left, "left");
            MemorySegment rightValue_ = Arguments.required(right, "right");
            return new complex_number((MemorySegment) complex_number_complex_number_complex_number.HANDLE.invokeExact(function_, allocator, leftValue_, rightValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public boolean echo_bool(boolean value) {
        try {
            MemorySegment function_ = address(5);
            byte valueValue_ = (byte) (value ? 1 : 0);
            return (byte) B_B.HANDLE.invokeExact(function_, valueValue_) != 0;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public float echo_f32(float value) {
        try {
            MemorySegment function_ = address(6);
            return (float) F_F.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double echo_f64(double value) {
        try {
            MemorySegment function_ = address(7);
            return (double) D_D.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public short echo_i16(short value) {
        try {
            MemorySegment function_ = address(8);
            return (short) S_S.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int echo_i32(int value) {
        try {
            MemorySegment function_ = address(9);
            return (int) I_I.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long echo_i64(long value) {
        try {
            MemorySegment function_ = address(10);
            return (long) L_L.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public byte echo_i8(byte value) {
        try {
            MemorySegment function_ = address(11);
            return (byte) B_B.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment echo_pointer(MemorySegment value) {
        try {
            MemorySegment function_ = address(12);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            return (MemorySegment) P_P.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public short echo_u16(short value) {
        try {
            MemorySegment function_ = address(13);
            return (short) S_S.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int echo_u32(int value) {
        try {
            MemorySegment function_ = address(14);
            return (int) I_I.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long echo_u64(long value) {
        try {
            MemorySegment function_ = address(15);
            return (long) L_L.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public byte echo_u8(byte value) {
        try {
            MemorySegment function_ = address(16);
            return (byte) B_B.HANDLE.invokeExact(function_, value);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_code(int code) {
        try {
            MemorySegment function_ = address(17);
            return (int) I_I.HANDLE.invokeExact(function_, code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_errno(int code) {
        try {
            MemorySegment function_ = address(18);
            return (int) I_I.HANDLE.invokeExact(function_, code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void fail_errnoOrThrow(int code) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(18);
            MemorySegment state_ = scratch_.state();
            int result_ = (int) I_I_errno.HANDLE.invokeExact(function_, state_, code);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                fail_errnoError error_ = fail_errnoError.of(code_);
                throw new NativeException("fail_errno", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_negative(int code) {
        try {
            MemorySegment function_ = address(19);
            return (int) I_I.HANDLE.invokeExact(function_, code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment fail_null(int code) {
        try {
            MemorySegment function_ = address(20);
            return (MemorySegment) P_I.HANDLE.invokeExact(function_, code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment fail_nullOrThrow(int code) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(20);
            MemorySegment state_ = scratch_.state();
            MemorySegment result_ = (MemorySegment) P_I_errno.HANDLE.invokeExact(function_, state_, code);
            if (result_.address() == 0L) {
                int code_ = scratch_.code(CallState.ERRNO);
                fail_nullError error_ = fail_nullError.of(code_);
                throw new NativeException("fail_null", code_, error_);
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_out(int code, IntOut error) {
        try {
            MemorySegment function_ = address(21);
            MemorySegment errorValue_ = Arguments.required(error, "error");
            return (int) I_IP.HANDLE.invokeExact(function_, code, errorValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fail_zero(int code) {
        try {
            MemorySegment function_ = address(22);
            return (int) I_I.HANDLE.invokeExact(function_, code);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void fail_zeroOrThrow(int code) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(22);
            MemorySegment state_ = scratch_.state();
            int result_ = (int) I_I_errno.HANDLE.invokeExact(function_, state_, code);
            if (result_ == 0) {
                int code_ = scratch_.code(CallState.ERRNO);
                fail_zeroError error_ = fail_zeroError.of(code_);
                throw new NativeException("fail_zero", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long flexible_sum(flexible in) {
        try {
            MemorySegment function_ = address(23);
            MemorySegment inValue_ = Arguments.required(in, "in");
            return (long) L_P.HANDLE.invokeExact(function_, inValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int fold(MemorySegment values, int count, Callback<binary_fn> combine) {
        try {
            MemorySegment function_ = address(24);
            MemorySegment valuesValue_ = Arguments.buffer(values, Math.multiplyExact(Integer.toUnsignedLong(count), 4L), "values");
            MemorySegment combineValue_ = Arguments.required(combine, "combine");
            int result_ = (int) I_PIP.HANDLE.invokeExact(function_, valuesValue_, count, combineValue_);
            Arguments.rethrow(combine);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void get_operations(operations out) {
        try {
            MemorySegment function_ = address(25);
            MemorySegment outValue_ = Arguments.required(out, "out");
            V_P.HANDLE.invokeExact(function_, outValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String greeting() {
        try {
            MemorySegment function_ = address(26);
            return Text.UTF8.read((MemorySegment) P.HANDLE.invokeExact(function_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void grouped_fill(grouped out) {
        try {
            MemorySegment function_ = address(27);
            MemorySegment outValue_ = Arguments.required(out, "out");
            V_P.HANDLE.invokeExact(function_, outValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long grouped_sum(grouped in) {
        try {
            MemorySegment function_ = address(28);
            MemorySegment inValue_ = Arguments.required(in, "in");
            return (long) L_P.HANDLE.invokeExact(function_, inValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long inspect(Callback<inspect_fn> look) {
        try {
            MemorySegment function_ = address(29);
            MemorySegment lookValue_ = Arguments.required(look, "look");
            long result_ = (long) L_P.HANDLE.invokeExact(function_, lookValue_);
            Arguments.rethrow(look);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double integrate(Callback<curve_fn> curve, double from, double to, int steps) {
        try {
            MemorySegment function_ = address(30);
            MemorySegment curveValue_ = Arguments.required(curve, "curve");
            double result_ = (double) D_PDDI.HANDLE.invokeExact(function_, curveValue_, from, to, steps);
            Arguments.rethrow(curve);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int label_of(MemorySegment buffer, long size, String prefix, int number) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(31);
            MemorySegment bufferValue_ = Arguments.buffer(buffer, size, "buffer");
            MemorySegment prefixValue_ = scratch_.text(Text.UTF8, prefix, "prefix");
            return (int) I_PLPI_variadic3.HANDLE.invokeExact(function_, bufferValue_, size, prefixValue_, number);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public labelled labelled_double(SegmentAllocator allocator, labelled value) {
        try {
            MemorySegment function_ = address(32);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            return new labelled((MemorySegment) labelled_labelled.HANDLE.invokeExact(function_, allocator, valueValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public large large_reverse(SegmentAllocator allocator, large value, int extra) {
        try {
            MemorySegment function_ = address(33);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            return new large((MemorySegment) large_large_I.HANDLE.invokeExact(function_, allocator, valueValue_, extra));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String maybe_text(int present) {
        try {
            MemorySegment function_ = address(34);
            return Text.UTF8.read((MemorySegment) P_I.HANDLE.invokeExact(function_, present));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public colour mix_colours(colour left, colour right) {
        try {
            MemorySegment function_ = address(35);
            int leftValue_ = left.value();
            int rightValue_ = right.value();
            return new colour((int) I_II.HANDLE.invokeExact(function_, leftValue_, rightValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public point move_twice(SegmentAllocator allocator, point start, Callback<move_fn> move) {
        try {
            MemorySegment function_ = address(36);
            MemorySegment startValue_ = Arguments.required(start, "start");
            MemorySegment moveValue_ = Arguments.required(move, "move");
            MemorySegment result_ = (MemorySegment) point_point_P.HANDLE.invokeExact(function_, allocator, startValue_, moveValue_);
            Arguments.rethrow(move);
            return new point(result_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long narrow_length(String text) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(37);
            MemorySegment textValue_ = scratch_.text(Text.UTF8, text, "text");
            return (long) L_P.HANDLE.invokeExact(function_, textValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int number_bits(number value) {
        try {
            MemorySegment function_ = address(38);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            return (int) I_number.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public number number_of(SegmentAllocator allocator, double precise) {
        try {
            MemorySegment function_ = address(39);
            return new number((MemorySegment) number_D.HANDLE.invokeExact(function_, allocator, precise));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int optional_length(String text) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(40);
            MemorySegment textValue_ = scratch_.optionalText(Text.UTF8, text, "text");
            return (int) I_P.HANDLE.invokeExact(function_, textValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_f32(FloatOut value) {
        try {
            MemorySegment function_ = address(41);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            V_P.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_f64(DoubleOut value) {
        try {
            MemorySegment function_ = address(42);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            V_P.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_i16(ShortOut value) {
        try {
            MemorySegment function_ = address(43);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            V_P.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_i32(IntOut value) {
        try {
            MemorySegment function_ = address(44);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            V_P.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_i64(LongOut value) {
        try {
            MemorySegment function_ = address(45);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            V_P.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_i8(MemorySegment value) {
        try {
            MemorySegment function_ = address(46);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            V_P.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void out_pointer(PointerOut text) {
        try {
            MemorySegment function_ = address(47);
            MemorySegment textValue_ = Arguments.required(text, "text");
            V_P.HANDLE.invokeExact(function_, textValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void packed_fill(packed out) {
        try {
            MemorySegment function_ = address(48);
            MemorySegment outValue_ = Arguments.required(out, "out");
            V_P.HANDLE.invokeExact(function_, outValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long packed_sum(packed in) {
        try {
            MemorySegment function_ = address(49);
            MemorySegment inValue_ = Arguments.required(in, "in");
            return (long) L_P.HANDLE.invokeExact(function_, inValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long points_sum(MemorySegment points, int count) {
        try {
            MemorySegment function_ = address(50);
            MemorySegment pointsValue_ = Arguments.required(points, "points");
            return (long) L_PI.HANDLE.invokeExact(function_, pointsValue_, count);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int rectangle_area(rectangle value) {
        try {
            MemorySegment function_ = address(51);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            return (int) I_rectangle.HANDLE.invokeExact(function_, valueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void rectangle_fill(rectangle out) {
        try {
            MemorySegment function_ = address(52);
            MemorySegment outValue_ = Arguments.required(out, "out");
            V_P.HANDLE.invokeExact(function_, outValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long rectangle_sum(rectangle in) {
        try {
            MemorySegment function_ = address(53);
            MemorySegment inValue_ = Arguments.required(in, "in");
            return (long) L_P.HANDLE.invokeExact(function_, inValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void scalars_fill(scalars out) {
        try {
            MemorySegment function_ = address(54);
            MemorySegment outValue_ = Arguments.required(out, "out");
            V_P.HANDLE.invokeExact(function_, outValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long scalars_sum(scalars in) {
        try {
            MemorySegment function_ = address(55);
            MemorySegment inValue_ = Arguments.required(in, "in");
            return (long) L_P.HANDLE.invokeExact(function_, inValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int send_message(String message) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(56);
            MemorySegment messageValue_ = scratch_.text(Text.UTF8, message, "message");
            return (int) I_P.HANDLE.invokeExact(function_, messageValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int session_close(session_t session) {
        try {
            MemorySegment function_ = address(57);
            MemorySegment sessionValue_ = MemorySegment.ofAddress(Arguments.surrender(session, "session"));
            return (int) I_P.HANDLE.invokeExact(function_, sessionValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int session_count() {
        try {
            MemorySegment function_ = address(58);
            return (int) I.HANDLE.invokeExact(function_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String session_name(session_t session) {
        MemorySegment sessionValue_ = Arguments.acquirePointer(session, "session");
        try {
            MemorySegment function_ = address(59);
            return Text.UTF8.read((MemorySegment) P_P.HANDLE.invokeExact(function_, sessionValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            Arguments.release(session);
        }
    }

    @Override
    public session_t session_open(String name) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(60);
            MemorySegment nameValue_ = scratch_.text(Text.UTF8, name, "name");
            MemorySegment result_ = (MemorySegment) P_P.HANDLE.invokeExact(function_, nameValue_);
            return new session_t(result_.address(), this::closesession_t);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void set_notify(Callback<notify_fn> notify, MemorySegment user) {
        try {
            MemorySegment function_ = address(61);
            MemorySegment notifyValue_ = Arguments.optional(notify);
            MemorySegment userValue_ = Arguments.optional(user);
            V_PP.HANDLE.invokeExact(function_, notifyValue_, userValue_);
            Arguments.rethrow(notify);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int sized_check(sized in) {
        try {
            MemorySegment function_ = address(62);
            MemorySegment inValue_ = Arguments.required(in, "in");
            return (int) I_P.HANDLE.invokeExact(function_, inValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long stress_offset(int which, int member) {
        try {
            MemorySegment function_ = address(63);
            return (long) L_II.HANDLE.invokeExact(function_, which, member);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long stress_size(int which) {
        try {
            MemorySegment function_ = address(64);
            return (long) L_I.HANDLE.invokeExact(function_, which);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long sum_bytes(MemorySegment data, long length) {
        try {
            MemorySegment function_ = address(65);
            MemorySegment dataValue_ = Arguments.buffer(data, length, "data");
            return (long) L_PL.HANDLE.invokeExact(function_, dataValue_, length);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public tiny tiny_swap(SegmentAllocator allocator, tiny value) {
        try {
            MemorySegment function_ = address(66);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            return new tiny((MemorySegment) tiny_tiny.HANDLE.invokeExact(function_, allocator, valueValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public triple triple_scale(SegmentAllocator allocator, float factor, triple value) {
        try {
            MemorySegment function_ = address(67);
            MemorySegment valueValue_ = Arguments.required(value, "value");
            return new triple((MemorySegment) triple_F_triple.HANDLE.invokeExact(function_, allocator, factor, valueValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double twelve(byte a, short b, int c, long d, float e, double f, byte g, short h, int i,
            long j, String k, double l) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(68);
            MemorySegment kValue_ = scratch_.text(Text.UTF8, k, "k");
            return (double) D_BSILFDBSILPD.HANDLE.invokeExact(function_, a, b, c, d, e, f, g, h, i, j, kValue_, l);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long upper_case(String text, MemorySegment buffer, long size) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(69);
            MemorySegment textValue_ = scratch_.text(Text.UTF8, text, "text");
            MemorySegment bufferValue_ = Arguments.buffer(buffer, size, "buffer");
            return (long) L_PPL.HANDLE.invokeExact(function_, textValue_, bufferValue_, size);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void variant_fill(variant out) {
        try {
            MemorySegment function_ = address(70);
            MemorySegment outValue_ = Arguments.required(out, "out");
            V_P.HANDLE.invokeExact(function_, outValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long variant_sum(variant in) {
        try {
            MemorySegment function_ = address(71);
            MemorySegment inValue_ = Arguments.required(in, "in");
            return (long) L_P.HANDLE.invokeExact(function_, inValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int visit(int from, int to, Callback<visit_fn> each, MemorySegment user) {
        try {
            MemorySegment function_ = address(72);
            MemorySegment eachValue_ = Arguments.required(each, "each");
            MemorySegment userValue_ = Arguments.optional(user);
            int result_ = (int) I_IIPP.HANDLE.invokeExact(function_, from, to, eachValue_, userValue_);
            Arguments.rethrow(each);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String wide_greeting() {
        try {
            MemorySegment function_ = address(73);
            return Text.UTF32.read((MemorySegment) P.HANDLE.invokeExact(function_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long wide_length(String text) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(74);
            MemorySegment textValue_ = scratch_.text(Text.UTF32, text, "text");
            return (long) L_P.HANDLE.invokeExact(function_, textValue_);
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
            MemorySegment function_ = address(57);
            MemorySegment handle_ = MemorySegment.ofAddress(value);
            int ignored_ = (int) I_P.HANDLE.invokeExact(function_, handle_);
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
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_BYTE, ValueLayout.JAVA_BYTE);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_BSILFDBSILPD {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_BYTE, ValueLayout.JAVA_SHORT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_BYTE, ValueLayout.JAVA_SHORT, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_DOUBLE);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_D {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_PDDI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface F_F {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_FLOAT, ValueLayout.JAVA_FLOAT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_II {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_IIPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_IP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_I_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PII {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PIP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
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
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, number.LAYOUT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_rectangle {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, rectangle.LAYOUT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_II {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_L {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_PI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_PL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_PPL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_I_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface S_S {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_SHORT, ValueLayout.JAVA_SHORT);
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
        MethodHandle HANDLE = Downcalls.plain(complex_number.LAYOUT, complex_number.LAYOUT, complex_number.LAYOUT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface labelled_labelled {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(labelled.LAYOUT, labelled.LAYOUT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface large_large_I {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(large.LAYOUT, large.LAYOUT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface number_D {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(number.LAYOUT, ValueLayout.JAVA_DOUBLE);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface point_point_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(point.LAYOUT, point.LAYOUT, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface tiny_tiny {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(tiny.LAYOUT, tiny.LAYOUT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface triple_F_triple {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(triple.LAYOUT, ValueLayout.JAVA_FLOAT, triple.LAYOUT);
    }
}
