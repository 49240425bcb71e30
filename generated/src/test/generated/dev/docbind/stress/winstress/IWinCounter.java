package dev.docbind.stress.winstress;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.ComObject;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.NativeException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The <strong>IWinCounter</strong> interface counts. It is an object with a table of functions, as the
 * Component Object Model lays it out.
 * <p>Inherits from <code>IUnknown</code>.</p>
 * <h2>Inheritance</h2>
 * <p>The <strong>IWinCounter</strong> interface inherits from the <strong>IUnknown</strong> interface.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>winstress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>winstress/nn-winstress-iwincounter.md</code></p>
 *
 * @see Winstress#WinCreateCounter WinCreateCounter
 */
public final class IWinCounter extends ComObject {
    /**
     * Takes over a reference.
     *
     * @param pointer the interface pointer
     */
    public IWinCounter(MemorySegment pointer) {
        super(pointer);
    }

    /**
     * The <strong>Add</strong> method adds a number to the counter.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-iwincounter.add.md</code></p>
     *
     * @param lAmount [in] (<code>LONG</code>) What to add, a value of type <strong>LONG</strong>.
     * @return If the method succeeds, it returns <strong>S_OK</strong>. Otherwise, it returns an
     * <strong>HRESULT</strong> error code.
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
     * <td><strong>E_INVALIDARG</strong></td>
     * <td>The amount is negative.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    public int Add(int lAmount) {
        MemorySegment self_ = acquire();
        try {
            MemorySegment function_ = method(self_, 3);
            return (int) I_PI.HANDLE.invokeExact(function_, self_, lAmount);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            release();
        }
    }

    /**
     * Calls {@link #Add Add} and throws where it fails.
     *
     * @param lAmount as for {@link #Add Add}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>Add</code> reports failure
     */
    public void AddOrThrow(int lAmount) {
        int result_ = Add(lAmount);
        if (result_ < 0) {
            IWinCounter_AddError error_ = IWinCounter_AddError.of(result_);
            throw new NativeException("IWinCounter::Add", result_, error_);
        }
    }

    /**
     * The <strong>GetValue</strong> method gets the value of the counter.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-iwincounter.getvalue.md</code></p>
     *
     * @param plValue [out] (<code>LONG &#42;</code>) Pointer to a <strong>LONG</strong> that receives the value.
     * @return If the method succeeds, it returns <strong>S_OK</strong>. Otherwise, it returns an
     * <strong>HRESULT</strong> error code.
     */
    public int GetValue(IntOut plValue) {
        MemorySegment self_ = acquire();
        try {
            MemorySegment function_ = method(self_, 4);
            MemorySegment plValueValue_ = Arguments.required(plValue, "plValue");
            return (int) I_PP.HANDLE.invokeExact(function_, self_, plValueValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        } finally {
            release();
        }
    }

    /**
     * Calls {@link #GetValue GetValue} and throws where it fails.
     *
     * @param plValue as for {@link #GetValue GetValue}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>GetValue</code> reports failure
     */
    public void GetValueOrThrow(IntOut plValue) {
        int result_ = GetValue(plValue);
        if (result_ < 0) {
            throw new NativeException("IWinCounter::GetValue", result_, null);
        }
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }
}
