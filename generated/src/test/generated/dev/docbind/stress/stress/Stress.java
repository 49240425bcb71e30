package dev.docbind.stress.stress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.DoubleOut;
import dev.docbind.runtime.FloatOut;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.Scratch;
import dev.docbind.runtime.ShortOut;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.UnboundFunctionException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;

/**
 * The functions of <code>stress.h</code>.
 * <p>A class may implement this instead of native code, for tests: every method refuses until it is
 * overridden, so functions that are documented later do not break it.</p>
 */
public interface Stress {
    /**
     * The functions of the documented libraries.
     *
     * @return bindings that find each function at its first call
     */
    static Stress load() {
        SymbolSource source = SymbolSource.libraries();
        return new StressNative(source);
    }

    /**
     * The functions that a lookup finds.
     *
     * @param lookup maps names to addresses
     * @return bindings that find each function at its first call
     */
    static Stress load(SymbolLookup lookup) {
        SymbolSource source = SymbolSource.lookup(lookup);
        return new StressNative(source);
    }

    /**
     * The <strong>apply_operations</strong> function: calls both functions of a structure.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-apply_operations.md</code></p>
     *
     * @param all [in] (<code>const struct operations &#42;</code>) Pointer to an {@link operations operations} structure.
     * @param left [in] (<code>int</code>) First number.
     * @param right [in] (<code>int</code>) Second number.
     * @return The sum of both results.
     */
    default int apply_operations(operations all, int left, int right) {
        throw new UnboundFunctionException(this, "apply_operations");
    }

    /**
     * The <strong>bits_fill</strong> function: fills a structure in.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-bits_fill.md</code></p>
     *
     * @param out [out] (<code>struct bits &#42;</code>) Pointer to a {@link bits bits} structure that receives the values.
     */
    default void bits_fill(bits out) {
        throw new UnboundFunctionException(this, "bits_fill");
    }

    /**
     * The <strong>bits_sum</strong> function: adds the members of a structure up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-bits_sum.md</code></p>
     *
     * @param in [in] (<code>const struct bits &#42;</code>) Pointer to a {@link bits bits} structure.
     * @return The sum.
     */
    default long bits_sum(bits in) {
        throw new UnboundFunctionException(this, "bits_sum");
    }

    /**
     * The <strong>call_twelve</strong> function: calls a function with the numbers 1 to 12.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-call_twelve.md</code></p>
     *
     * @param function [in] (<code>twelve_fn</code>) The {@link twelve_fn twelve_fn}.
     * @return What the function returned.
     */
    default double call_twelve(Callback<twelve_fn> function) {
        throw new UnboundFunctionException(this, "call_twelve");
    }

    /**
     * The <strong>complex_multiply</strong> function: multiplies complex numbers.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-complex_multiply.md</code></p>
     *
     * @param allocator gives the memory of the result
     * @param left [in] (<code>struct complex_number</code>) First factor.
     * @param right [in] (<code>struct complex_number</code>) Second factor.
     * @return The product, by value.
     */
    default complex_number complex_multiply(SegmentAllocator allocator, complex_number left,
            complex_number right) {
        throw new UnboundFunctionException(this, "complex_multiply");
    }

    /**
     * The <strong>echo_bool</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_bool.md</code></p>
     *
     * @param value [in] (<code>_Bool</code>) The value.
     * @return The value.
     */
    default boolean echo_bool(boolean value) {
        throw new UnboundFunctionException(this, "echo_bool");
    }

    /**
     * The <strong>echo_f32</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_f32.md</code></p>
     *
     * @param value [in] (<code>float</code>) The value.
     * @return The value.
     */
    default float echo_f32(float value) {
        throw new UnboundFunctionException(this, "echo_f32");
    }

    /**
     * The <strong>echo_f64</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_f64.md</code></p>
     *
     * @param value [in] (<code>double</code>) The value.
     * @return The value.
     */
    default double echo_f64(double value) {
        throw new UnboundFunctionException(this, "echo_f64");
    }

    /**
     * The <strong>echo_i16</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_i16.md</code></p>
     *
     * @param value [in] (<code>short</code>) The value.
     * @return The value.
     */
    default short echo_i16(short value) {
        throw new UnboundFunctionException(this, "echo_i16");
    }

    /**
     * The <strong>echo_i32</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_i32.md</code></p>
     *
     * @param value [in] (<code>int</code>) The value.
     * @return The value.
     */
    default int echo_i32(int value) {
        throw new UnboundFunctionException(this, "echo_i32");
    }

    /**
     * The <strong>echo_i64</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_i64.md</code></p>
     *
     * @param value [in] (<code>long</code>) The value.
     * @return The value.
     */
    default long echo_i64(long value) {
        throw new UnboundFunctionException(this, "echo_i64");
    }

    /**
     * The <strong>echo_i8</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_i8.md</code></p>
     *
     * @param value [in] (<code>signed char</code>) The value.
     * @return The value.
     */
    default byte echo_i8(byte value) {
        throw new UnboundFunctionException(this, "echo_i8");
    }

    /**
     * The <strong>echo_pointer</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_pointer.md</code></p>
     *
     * @param value [in] (<code>void &#42;</code>) The value.
     * @return The value.
     */
    default MemorySegment echo_pointer(MemorySegment value) {
        throw new UnboundFunctionException(this, "echo_pointer");
    }

    /**
     * The <strong>echo_u16</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_u16.md</code></p>
     *
     * @param value [in] (<code>unsigned short</code>) The value.
     * @return The value.
     */
    default short echo_u16(short value) {
        throw new UnboundFunctionException(this, "echo_u16");
    }

    /**
     * The <strong>echo_u32</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_u32.md</code></p>
     *
     * @param value [in] (<code>unsigned int</code>) The value.
     * @return The value.
     */
    default int echo_u32(int value) {
        throw new UnboundFunctionException(this, "echo_u32");
    }

    /**
     * The <strong>echo_u64</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_u64.md</code></p>
     *
     * @param value [in] (<code>unsigned long</code>) The value.
     * @return The value.
     */
    default long echo_u64(long value) {
        throw new UnboundFunctionException(this, "echo_u64");
    }

    /**
     * The <strong>echo_u8</strong> function: returns what it is given.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-echo_u8.md</code></p>
     *
     * @param value [in] (<code>unsigned char</code>) The value.
     * @return The value.
     */
    default byte echo_u8(byte value) {
        throw new UnboundFunctionException(this, "echo_u8");
    }

    /**
     * The <strong>fail_code</strong> function: fails with a code as return value.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-fail_code.md</code></p>
     *
     * @param code [in] (<code>int</code>) The code, or 0 to succeed.
     * @return If the function succeeds, the return value is zero. Otherwise, the return value is one of the
     * following error codes.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>Nothing is there.</td>
     * </tr>
     * <tr>
     * <td><strong>EACCES</strong></td>
     * <td>Access is denied.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default int fail_code(int code) {
        throw new UnboundFunctionException(this, "fail_code");
    }

    /**
     * Calls {@link #fail_code fail_code} and throws where it fails.
     *
     * @param code as for {@link #fail_code fail_code}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>fail_code</code> reports failure
     */
    default void fail_codeOrThrow(int code) {
        int result_ = fail_code(code);
        if (result_ != 0) {
            fail_codeError error_ = fail_codeError.of(result_);
            throw new NativeException("fail_code", result_, error_);
        }
    }

    /**
     * The <strong>fail_errno</strong> function: fails with a code in errno.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-fail_errno.md</code></p>
     *
     * @param code [in] (<code>int</code>) The code, or 0 to succeed.
     * @return If the function succeeds, the return value is zero. Otherwise, the return value is -1, and
     * <strong>errno</strong> is set to one of the following error codes.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>Nothing is there.</td>
     * </tr>
     * <tr>
     * <td><strong>EACCES</strong></td>
     * <td>Access is denied.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default int fail_errno(int code) {
        throw new UnboundFunctionException(this, "fail_errno");
    }

    /**
     * Calls {@link #fail_errno fail_errno} and throws where it fails.
     *
     * @param code as for {@link #fail_errno fail_errno}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>fail_errno</code> reports failure
     */
    default void fail_errnoOrThrow(int code) {
        throw new UnboundFunctionException(this, "fail_errno");
    }

    /**
     * The <strong>fail_negative</strong> function: fails with a negative return value.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-fail_negative.md</code></p>
     *
     * @param code [in] (<code>int</code>) The value to return.
     * @return If the function succeeds, the return value is a count. A return value less than zero means failure
     * and is one of the following error codes.
     * <table class="striped">
     * <caption>Return code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Return code</th>
     * <th scope="col">Description</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>STRESS_LATE</strong></td>
     * <td>It is too late.</td>
     * </tr>
     * <tr>
     * <td><strong>STRESS_EARLY</strong></td>
     * <td>It is too early.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default int fail_negative(int code) {
        throw new UnboundFunctionException(this, "fail_negative");
    }

    /**
     * Calls {@link #fail_negative fail_negative} and throws where it fails.
     *
     * @param code as for {@link #fail_negative fail_negative}
     * @return as for {@link #fail_negative fail_negative}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>fail_negative</code> reports failure
     */
    default int fail_negativeOrThrow(int code) {
        int result_ = fail_negative(code);
        if (result_ < 0) {
            fail_negativeError error_ = fail_negativeError.of(result_);
            throw new NativeException("fail_negative", result_, error_);
        }
        return result_;
    }

    /**
     * The <strong>fail_null</strong> function: fails by returning no pointer.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-fail_null.md</code></p>
     *
     * @param code [in] (<code>int</code>) The code, or 0 to succeed.
     * @return If the function succeeds, the return value is a pointer. Otherwise, the return value is
     * <strong>NULL</strong>, and <strong>errno</strong> is set to one of the following error codes.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>Nothing is there.</td>
     * </tr>
     * <tr>
     * <td><strong>EACCES</strong></td>
     * <td>Access is denied.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default MemorySegment fail_null(int code) {
        throw new UnboundFunctionException(this, "fail_null");
    }

    /**
     * Calls {@link #fail_null fail_null} and throws where it fails.
     *
     * @param code as for {@link #fail_null fail_null}
     * @return as for {@link #fail_null fail_null}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>fail_null</code> reports failure
     */
    default MemorySegment fail_nullOrThrow(int code) {
        throw new UnboundFunctionException(this, "fail_null");
    }

    /**
     * The <strong>fail_out</strong> function: fails with a code in a parameter.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-fail_out.md</code></p>
     *
     * @param code [in] (<code>int</code>) The code, or 0 to succeed.
     * @param error [out] (<code>int &#42;</code>) Pointer to the error code.
     * @return If no error occurs, the function returns zero. Otherwise, it returns -1, and a specific error code
     * is available in <em>error</em>.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>Nothing is there.</td>
     * </tr>
     * <tr>
     * <td><strong>EACCES</strong></td>
     * <td>Access is denied.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default int fail_out(int code, IntOut error) {
        throw new UnboundFunctionException(this, "fail_out");
    }

    /**
     * Calls {@link #fail_out fail_out} and throws where it fails.
     *
     * @param code as for {@link #fail_out fail_out}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>fail_out</code> reports failure
     */
    default void fail_outOrThrow(int code) {
        try (Scratch scratch_ = Scratch.open()) {
            IntOut error = scratch_.errorCode();
            int result_ = fail_out(code, error);
            if (result_ == -1) {
                int code_ = error.get();
                fail_outError error_ = fail_outError.of(code_);
                throw new NativeException("fail_out", code_, error_);
            }
        }
    }

    /**
     * The <strong>fail_zero</strong> function: fails by returning zero.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-fail_zero.md</code></p>
     *
     * @param code [in] (<code>int</code>) The code, or 0 to succeed.
     * @return If the function succeeds, the return value is nonzero. If the function fails, the return value is
     * zero, and <strong>errno</strong> is set to one of the following error codes.
     * <table class="striped">
     * <caption>Error code</caption>
     * <thead>
     * <tr>
     * <th scope="col">Error code</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>Nothing is there.</td>
     * </tr>
     * <tr>
     * <td><strong>EACCES</strong></td>
     * <td>Access is denied.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default int fail_zero(int code) {
        throw new UnboundFunctionException(this, "fail_zero");
    }

    /**
     * Calls {@link #fail_zero fail_zero} and throws where it fails.
     *
     * @param code as for {@link #fail_zero fail_zero}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>fail_zero</code> reports failure
     */
    default void fail_zeroOrThrow(int code) {
        throw new UnboundFunctionException(this, "fail_zero");
    }

    /**
     * The <strong>flexible_sum</strong> function: adds the items up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-flexible_sum.md</code></p>
     *
     * @param in [in] (<code>const struct flexible &#42;</code>) Pointer to a {@link flexible flexible} structure.
     * @return The sum.
     */
    default long flexible_sum(flexible in) {
        throw new UnboundFunctionException(this, "flexible_sum");
    }

    /**
     * The <strong>fold</strong> function: combines all numbers of an array.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-fold.md</code></p>
     *
     * @param values [in] (<code>const int &#42;</code>) The numbers.
     * @param count [in] (<code>int</code>) Number of elements in <em>values</em>.
     * @param combine [in] (<code>binary_fn</code>) The {@link binary_fn binary_fn} that combines two.
     * @return The result; 0 if the array is empty.
     */
    default int fold(MemorySegment values, int count, Callback<binary_fn> combine) {
        throw new UnboundFunctionException(this, "fold");
    }

    /**
     * The <strong>get_operations</strong> function: hands out native functions in a structure.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-get_operations.md</code></p>
     *
     * @param out [out] (<code>struct operations &#42;</code>) Pointer to an {@link operations operations} structure that receives the functions.
     */
    default void get_operations(operations out) {
        throw new UnboundFunctionException(this, "get_operations");
    }

    /**
     * The <strong>greeting</strong> function: gets a text.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-greeting.md</code></p>
     *
     * @return A pointer to a null-terminated string that must not be freed.
     */
    default String greeting() {
        throw new UnboundFunctionException(this, "greeting");
    }

    /**
     * The <strong>grouped_fill</strong> function: fills a structure in.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-grouped_fill.md</code></p>
     *
     * @param out [out] (<code>struct grouped &#42;</code>) Pointer to a {@link grouped grouped} structure that receives the values.
     */
    default void grouped_fill(grouped out) {
        throw new UnboundFunctionException(this, "grouped_fill");
    }

    /**
     * The <strong>grouped_sum</strong> function: adds the members of a structure up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-grouped_sum.md</code></p>
     *
     * @param in [in] (<code>const struct grouped &#42;</code>) Pointer to a {@link grouped grouped} structure.
     * @return The sum.
     */
    default long grouped_sum(grouped in) {
        throw new UnboundFunctionException(this, "grouped_sum");
    }

    /**
     * The <strong>inspect</strong> function: shows a structure to a function.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-inspect.md</code></p>
     *
     * @param look [in] (<code>inspect_fn</code>) The {@link inspect_fn inspect_fn}.
     * @return What the function returned.
     */
    default long inspect(Callback<inspect_fn> look) {
        throw new UnboundFunctionException(this, "inspect");
    }

    /**
     * The <strong>integrate</strong> function: measures the area below a curve.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-integrate.md</code></p>
     *
     * @param curve [in] (<code>curve_fn</code>) The {@link curve_fn curve_fn}.
     * @param from [in] (<code>double</code>) Left end.
     * @param to [in] (<code>double</code>) Right end.
     * @param steps [in] (<code>int</code>) Into how many strips the area is cut.
     * @return The area.
     */
    default double integrate(Callback<curve_fn> curve, double from, double to, int steps) {
        throw new UnboundFunctionException(this, "integrate");
    }

    /**
     * The <strong>label_of</strong> function: writes a prefix and a number into a buffer. The function is
     * variadic in C but always takes one number.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-label_of.md</code></p>
     *
     * @param buffer [out] (<code>char &#42;</code>) Buffer that receives the text.
     * @param size [in] (<code>size_t</code>) Size of the <em>buffer</em> buffer, in bytes.
     * @param prefix [in] (<code>const char &#42;</code>) The prefix.
     * @param number [in] (<code>int</code>) The number.
     * @return Length of the text.
     */
    default int label_of(MemorySegment buffer, long size, String prefix, int number) {
        throw new UnboundFunctionException(this, "label_of");
    }

    /**
     * The <strong>labelled_double</strong> function: doubles both members.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-labelled_double.md</code></p>
     *
     * @param allocator gives the memory of the result
     * @param value [in] (<code>struct labelled</code>) A structure by value.
     * @return The structure, by value.
     */
    default labelled labelled_double(SegmentAllocator allocator, labelled value) {
        throw new UnboundFunctionException(this, "labelled_double");
    }

    /**
     * The <strong>large_reverse</strong> function: reverses the values and adds to each.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-large_reverse.md</code></p>
     *
     * @param allocator gives the memory of the result
     * @param value [in] (<code>struct large</code>) A structure by value.
     * @param extra [in] (<code>int</code>) What to add.
     * @return The structure, by value.
     */
    default large large_reverse(SegmentAllocator allocator, large value, int extra) {
        throw new UnboundFunctionException(this, "large_reverse");
    }

    /**
     * The <strong>maybe_text</strong> function: gets a text, or none.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-maybe_text.md</code></p>
     *
     * @param present [in] (<code>int</code>) Whether there is one.
     * @return A pointer to a null-terminated string, or <strong>NULL</strong> if there is none.
     */
    default String maybe_text(int present) {
        throw new UnboundFunctionException(this, "maybe_text");
    }

    /**
     * The <strong>mix_colours</strong> function: mixes colours.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-mix_colours.md</code></p>
     *
     * @param left [in] (<code>enum colour</code>) A {@link colour colour}.
     * @param right [in] (<code>enum colour</code>) A {@link colour colour}.
     * @return Both colours, combined by a bitwise or.
     */
    default colour mix_colours(colour left, colour right) {
        throw new UnboundFunctionException(this, "mix_colours");
    }

    /**
     * The <strong>move_twice</strong> function: moves a point twice.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-move_twice.md</code></p>
     *
     * @param allocator gives the memory of the result
     * @param start [in] (<code>struct point</code>) The point.
     * @param move [in] (<code>move_fn</code>) The {@link move_fn move_fn} that moves it.
     * @return Where it ends up.
     */
    default point move_twice(SegmentAllocator allocator, point start, Callback<move_fn> move) {
        throw new UnboundFunctionException(this, "move_twice");
    }

    /**
     * The <strong>narrow_length</strong> function: counts the bytes of a string.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-narrow_length.md</code></p>
     *
     * @param text [in] (<code>const char &#42;</code>) The string.
     * @return The number of bytes.
     */
    default long narrow_length(String text) {
        throw new UnboundFunctionException(this, "narrow_length");
    }

    /**
     * The <strong>number_bits</strong> function: gets the first four bytes of a union passed by value.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-number_bits.md</code></p>
     *
     * @param value [in] (<code>union number</code>) The union.
     * @return The bytes as a number.
     */
    default int number_bits(number value) {
        throw new UnboundFunctionException(this, "number_bits");
    }

    /**
     * The <strong>number_of</strong> function: returns a union by value.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-number_of.md</code></p>
     *
     * @param allocator gives the memory of the result
     * @param precise [in] (<code>double</code>) The number.
     * @return The union.
     */
    default number number_of(SegmentAllocator allocator, double precise) {
        throw new UnboundFunctionException(this, "number_of");
    }

    /**
     * The <strong>optional_length</strong> function: counts the bytes of a string that may be missing.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-optional_length.md</code></p>
     *
     * @param text [in, optional] (<code>const char &#42;</code>) The string. This parameter can be <strong>NULL</strong>.
     * @return The number of bytes, or -1 without a string.
     */
    default int optional_length(String text) {
        throw new UnboundFunctionException(this, "optional_length");
    }

    /**
     * The <strong>out_f32</strong> function: doubles a number in place.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-out_f32.md</code></p>
     *
     * @param value [inout] (<code>float &#42;</code>) On entry, the number. On return, twice the number.
     */
    default void out_f32(FloatOut value) {
        throw new UnboundFunctionException(this, "out_f32");
    }

    /**
     * The <strong>out_f64</strong> function: doubles a number in place.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-out_f64.md</code></p>
     *
     * @param value [inout] (<code>double &#42;</code>) On entry, the number. On return, twice the number.
     */
    default void out_f64(DoubleOut value) {
        throw new UnboundFunctionException(this, "out_f64");
    }

    /**
     * The <strong>out_i16</strong> function: doubles a number in place.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-out_i16.md</code></p>
     *
     * @param value [inout] (<code>short &#42;</code>) On entry, the number. On return, twice the number.
     */
    default void out_i16(ShortOut value) {
        throw new UnboundFunctionException(this, "out_i16");
    }

    /**
     * The <strong>out_i32</strong> function: doubles a number in place.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-out_i32.md</code></p>
     *
     * @param value [inout] (<code>int &#42;</code>) On entry, the number. On return, twice the number.
     */
    default void out_i32(IntOut value) {
        throw new UnboundFunctionException(this, "out_i32");
    }

    /**
     * The <strong>out_i64</strong> function: doubles a number in place.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-out_i64.md</code></p>
     *
     * @param value [inout] (<code>long &#42;</code>) On entry, the number. On return, twice the number.
     */
    default void out_i64(LongOut value) {
        throw new UnboundFunctionException(this, "out_i64");
    }

    /**
     * The <strong>out_i8</strong> function: doubles a number in place.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-out_i8.md</code></p>
     *
     * @param value [inout] (<code>signed char &#42;</code>) On entry, the number. On return, twice the number.
     */
    default void out_i8(MemorySegment value) {
        throw new UnboundFunctionException(this, "out_i8");
    }

    /**
     * The <strong>out_pointer</strong> function: gives out a pointer to a string.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-out_pointer.md</code></p>
     *
     * @param text [out] (<code>const char *&#42;</code>) Pointer that receives the address of the text.
     */
    default void out_pointer(PointerOut text) {
        throw new UnboundFunctionException(this, "out_pointer");
    }

    /**
     * The <strong>packed_fill</strong> function: fills a structure in.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-packed_fill.md</code></p>
     *
     * @param out [out] (<code>packed &#42;</code>) Pointer to a {@link packed packed} structure that receives the values.
     */
    default void packed_fill(packed out) {
        throw new UnboundFunctionException(this, "packed_fill");
    }

    /**
     * The <strong>packed_sum</strong> function: adds the members of a structure up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-packed_sum.md</code></p>
     *
     * @param in [in] (<code>const packed &#42;</code>) Pointer to a {@link packed packed} structure.
     * @return The sum.
     */
    default long packed_sum(packed in) {
        throw new UnboundFunctionException(this, "packed_sum");
    }

    /**
     * The <strong>points_sum</strong> function: adds the members of several structures up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-points_sum.md</code></p>
     *
     * @param points [in] (<code>const struct point &#42;</code>) Pointer to an array of {@link point point} structures.
     * @param count [in] (<code>int</code>) Number of elements in <em>points</em>.
     * @return The sum.
     */
    default long points_sum(MemorySegment points, int count) {
        throw new UnboundFunctionException(this, "points_sum");
    }

    /**
     * The <strong>rectangle_area</strong> function: gets the area of a rectangle passed by value.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-rectangle_area.md</code></p>
     *
     * @param value [in] (<code>struct rectangle</code>) The rectangle.
     * @return The area.
     */
    default int rectangle_area(rectangle value) {
        throw new UnboundFunctionException(this, "rectangle_area");
    }

    /**
     * The <strong>rectangle_fill</strong> function: fills a structure in.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-rectangle_fill.md</code></p>
     *
     * @param out [out] (<code>struct rectangle &#42;</code>) Pointer to a {@link rectangle rectangle} structure that receives the values.
     */
    default void rectangle_fill(rectangle out) {
        throw new UnboundFunctionException(this, "rectangle_fill");
    }

    /**
     * The <strong>rectangle_sum</strong> function: adds the members of a structure up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-rectangle_sum.md</code></p>
     *
     * @param in [in] (<code>const struct rectangle &#42;</code>) Pointer to a {@link rectangle rectangle} structure.
     * @return The sum.
     */
    default long rectangle_sum(rectangle in) {
        throw new UnboundFunctionException(this, "rectangle_sum");
    }

    /**
     * The <strong>scalars_fill</strong> function: fills a structure in.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-scalars_fill.md</code></p>
     *
     * @param out [out] (<code>struct scalars &#42;</code>) Pointer to a {@link scalars scalars} structure that receives the values.
     */
    default void scalars_fill(scalars out) {
        throw new UnboundFunctionException(this, "scalars_fill");
    }

    /**
     * The <strong>scalars_sum</strong> function: adds the members of a structure up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-scalars_sum.md</code></p>
     *
     * @param in [in] (<code>const struct scalars &#42;</code>) Pointer to a {@link scalars scalars} structure.
     * @return The sum.
     */
    default long scalars_sum(scalars in) {
        throw new UnboundFunctionException(this, "scalars_sum");
    }

    /**
     * The <strong>send_message</strong> function: sends a message to the registered function.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-send_message.md</code></p>
     *
     * @param message [in] (<code>const char &#42;</code>) The text.
     * @return The return value is 1 if a function was registered, and 0 if not.
     */
    default int send_message(String message) {
        throw new UnboundFunctionException(this, "send_message");
    }

    /**
     * The <strong>session_close</strong> function: closes a session.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-session_close.md</code></p>
     *
     * @param session [in] Handle of the session, opened by {@link Stress#session_open session_open}.
     * @return If the function succeeds, the return value is zero.
     */
    default int session_close(session_t session) {
        throw new UnboundFunctionException(this, "session_close");
    }

    /**
     * The <strong>session_count</strong> function: counts the open sessions.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-session_count.md</code></p>
     *
     * @return The number of open sessions.
     */
    default int session_count() {
        throw new UnboundFunctionException(this, "session_count");
    }

    /**
     * The <strong>session_name</strong> function: gets the name of a session.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-session_name.md</code></p>
     *
     * @param session [in] Handle of the session.
     * @return A pointer to a null-terminated string that belongs to the session.
     */
    default String session_name(session_t session) {
        throw new UnboundFunctionException(this, "session_name");
    }

    /**
     * The <strong>session_open</strong> function: opens a session.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-session_open.md</code></p>
     *
     * @param name [in] (<code>const char &#42;</code>) Name of the session.
     * @return A handle of the session, which must be closed with {@link Stress#session_close session_close}. If
     * the name is empty, the return value is <strong>NULL</strong>.
     */
    default session_t session_open(String name) {
        throw new UnboundFunctionException(this, "session_open");
    }

    /**
     * The <strong>set_notify</strong> function: registers a function, which is kept until another one is
     * registered.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-set_notify.md</code></p>
     *
     * @param notify [in, optional] (<code>notify_fn</code>) The {@link notify_fn notify_fn} to be called by {@link Stress#send_message send_message}. This
     * parameter can be <strong>NULL</strong>.
     * @param user [in, optional] (<code>void &#42;</code>) Value passed on to <em>notify</em>.
     */
    default void set_notify(Callback<notify_fn> notify, MemorySegment user) {
        throw new UnboundFunctionException(this, "set_notify");
    }

    /**
     * The <strong>sized_check</strong> function: checks that a structure tells its right size.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-sized_check.md</code></p>
     *
     * @param in [in] (<code>const sized &#42;</code>) Pointer to a {@link sized sized} structure.
     * @return The return value is 1 if the size is right, and 0 if not.
     */
    default int sized_check(sized in) {
        throw new UnboundFunctionException(this, "sized_check");
    }

    /**
     * The <strong>stress_offset</strong> function: gets the offset of a member as the compiler sees it.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-stress_offset.md</code></p>
     *
     * @param which [in] (<code>int</code>) Number of the structure.
     * @param member [in] (<code>int</code>) Number of the member.
     * @return The offset, in bytes.
     */
    default long stress_offset(int which, int member) {
        throw new UnboundFunctionException(this, "stress_offset");
    }

    /**
     * The <strong>stress_size</strong> function: gets the size of a structure as the compiler sees it.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-stress_size.md</code></p>
     *
     * @param which [in] (<code>int</code>) Number of the structure.
     * @return The size, in bytes.
     */
    default long stress_size(int which) {
        throw new UnboundFunctionException(this, "stress_size");
    }

    /**
     * The <strong>sum_bytes</strong> function: adds bytes up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-sum_bytes.md</code></p>
     *
     * @param data [in] (<code>const unsigned char &#42;</code>) The bytes.
     * @param length [in] (<code>size_t</code>) Number of bytes in <em>data</em>.
     * @return The sum.
     */
    default long sum_bytes(MemorySegment data, long length) {
        throw new UnboundFunctionException(this, "sum_bytes");
    }

    /**
     * The <strong>sum_of</strong> function: adds any number of numbers up.
     * <p><strong>Not bound:</strong> sum_of takes variable arguments, which a stub cannot pass on.</p>
     * <h4>Further parameters</h4>
     * <dl>
     * <dt><code>...</code></dt>
     * <dd>The numbers.</dd>
     * </dl>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-sum_of.md</code></p>
     *
     * @param count [in] (<code>int</code>) How many numbers follow.
     * @return The sum.
     */
    default int sum_of(int count) {
        throw new UnboundFunctionException(this, "sum_of", "sum_of takes variable arguments, which a stub cannot pass on.");
    }

    /**
     * The <strong>tiny_swap</strong> function: swaps the members.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-tiny_swap.md</code></p>
     *
     * @param allocator gives the memory of the result
     * @param value [in] (<code>struct tiny</code>) A structure by value.
     * @return The structure, by value.
     */
    default tiny tiny_swap(SegmentAllocator allocator, tiny value) {
        throw new UnboundFunctionException(this, "tiny_swap");
    }

    /**
     * The <strong>triple_scale</strong> function: multiplies each member.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-triple_scale.md</code></p>
     *
     * @param allocator gives the memory of the result
     * @param factor [in] (<code>float</code>) The factor.
     * @param value [in] (<code>struct triple</code>) A structure by value.
     * @return The structure, by value.
     */
    default triple triple_scale(SegmentAllocator allocator, float factor, triple value) {
        throw new UnboundFunctionException(this, "triple_scale");
    }

    /**
     * The <strong>twelve</strong> function: adds twelve arguments of different types up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-twelve.md</code></p>
     *
     * @param a [in] (<code>signed char</code>) A number.
     * @param b [in] (<code>short</code>) A number.
     * @param c [in] (<code>int</code>) A number.
     * @param d [in] (<code>long</code>) A number.
     * @param e [in] (<code>float</code>) A number.
     * @param f [in] (<code>double</code>) A number.
     * @param g [in] (<code>unsigned char</code>) A number.
     * @param h [in] (<code>unsigned short</code>) A number.
     * @param i [in] (<code>unsigned int</code>) A number.
     * @param j [in] (<code>unsigned long long</code>) A number.
     * @param k [in] (<code>const char &#42;</code>) A string, whose length is added.
     * @param l [in] (<code>double</code>) A number.
     * @return The sum.
     */
    default double twelve(byte a, short b, int c, long d, float e, double f, byte g, short h, int i,
            long j, String k, double l) {
        throw new UnboundFunctionException(this, "twelve");
    }

    /**
     * The <strong>upper_case</strong> function: writes a text in upper case into a buffer.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-upper_case.md</code></p>
     *
     * @param text [in] (<code>const char &#42;</code>) The text.
     * @param buffer [out] (<code>char &#42;</code>) Buffer that receives the text as a null-terminated string.
     * @param size [in] (<code>size_t</code>) Size of the <em>buffer</em> buffer, in bytes.
     * @return Number of bytes written.
     */
    default long upper_case(String text, MemorySegment buffer, long size) {
        throw new UnboundFunctionException(this, "upper_case");
    }

    /**
     * The <strong>variant_fill</strong> function: fills a structure in.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-variant_fill.md</code></p>
     *
     * @param out [out] (<code>struct variant &#42;</code>) Pointer to a {@link variant variant} structure that receives the values.
     */
    default void variant_fill(variant out) {
        throw new UnboundFunctionException(this, "variant_fill");
    }

    /**
     * The <strong>variant_sum</strong> function: adds the members of a structure up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-variant_sum.md</code></p>
     *
     * @param in [in] (<code>const struct variant &#42;</code>) Pointer to a {@link variant variant} structure.
     * @return The sum.
     */
    default long variant_sum(variant in) {
        throw new UnboundFunctionException(this, "variant_sum");
    }

    /**
     * The <strong>visit</strong> function: calls a function for each number of a range.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-visit.md</code></p>
     *
     * @param from [in] (<code>int</code>) First number.
     * @param to [in] (<code>int</code>) Number behind the last.
     * @param each [in] (<code>visit_fn</code>) The {@link visit_fn visit_fn} to call.
     * @param user [in, optional] (<code>void &#42;</code>) Value passed on to <em>each</em>.
     * @return How many numbers were visited.
     */
    default int visit(int from, int to, Callback<visit_fn> each, MemorySegment user) {
        throw new UnboundFunctionException(this, "visit");
    }

    /**
     * The <strong>wide_greeting</strong> function: gets a text in wide characters.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-wide_greeting.md</code></p>
     *
     * @return A pointer to a null-terminated wide string that must not be freed.
     */
    default String wide_greeting() {
        throw new UnboundFunctionException(this, "wide_greeting");
    }

    /**
     * The <strong>wide_length</strong> function: counts the characters of a wide string.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>stress.h</dd>
     * <dt>DLL</dt>
     * <dd>libstress.so</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>stress/nf-stress-wide_length.md</code></p>
     *
     * @param text [in] (<code>const wchar_t &#42;</code>) The string.
     * @return The number of characters.
     */
    default long wide_length(String text) {
        throw new UnboundFunctionException(this, "wide_length");
    }
}
