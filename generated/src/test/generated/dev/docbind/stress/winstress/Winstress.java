package dev.docbind.stress.winstress;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.PointerOut;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.UnboundFunctionException;
import dev.docbind.stress.windows.HANDLE;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SymbolLookup;

/**
 * The functions of <code>winstress.h</code>.
 * <p>A class may implement this instead of native code, for tests: every method refuses until it is
 * overridden, so functions that are documented later do not break it.</p>
 */
public interface Winstress {
    /**
     * The functions of the documented libraries.
     *
     * @return bindings that find each function at its first call
     */
    static Winstress load() {
        SymbolSource source = SymbolSource.libraries();
        return new WinstressNative(source);
    }

    /**
     * The functions that a lookup finds.
     *
     * @param lookup maps names to addresses
     * @return bindings that find each function at its first call
     */
    static Winstress load(SymbolLookup lookup) {
        SymbolSource source = SymbolSource.lookup(lookup);
        return new WinstressNative(source);
    }

    /**
     * The functions of a table of function pointers.
     *
     * @param table the table, copied at once
     * @return bindings that find each function at its first call
     */
    static Winstress load(WINCALCTABLE table) {
        SymbolSource source = SymbolSource.table(table);
        return new WinstressNative(source);
    }

    /**
     * The <strong>WinBitsSum</strong> function: adds the bitfields up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winbitssum.md</code></p>
     *
     * @param pBits [in] (<code>const WINBITS &#42;</code>) Pointer to a {@link WINBITS WINBITS} structure.
     * @return The sum.
     */
    default long WinBitsSum(WINBITS pBits) {
        throw new UnboundFunctionException(this, "WinBitsSum");
    }

    /**
     * The <strong>WinCalcAdd</strong> function: adds.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-wincalcadd.md</code></p>
     *
     * @param left [in] (<code>int</code>) First number.
     * @param right [in] (<code>int</code>) Second number.
     * @return The sum.
     */
    default int WinCalcAdd(int left, int right) {
        throw new UnboundFunctionException(this, "WinCalcAdd");
    }

    /**
     * The <strong>WinCalcScale</strong> function: multiplies.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-wincalcscale.md</code></p>
     *
     * @param value [in] (<code>double</code>) A number.
     * @param factor [in] (<code>int</code>) A factor.
     * @return The product.
     */
    default double WinCalcScale(double value, int factor) {
        throw new UnboundFunctionException(this, "WinCalcScale");
    }

    /**
     * The <strong>WinCalcUndo</strong> function: undoes.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-wincalcundo.md</code></p>
     *
     * @return The result.
     */
    default int WinCalcUndo() {
        throw new UnboundFunctionException(this, "WinCalcUndo");
    }

    /**
     * The <strong>WinClose</strong> function: closes a thing.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winclose.md</code></p>
     *
     * @param hThing [in] A handle opened by {@link Winstress#WinOpen WinOpen}.
     * @return If the function succeeds, the return value is nonzero. If the function fails, the return value is
     * zero. To get extended error information, call <strong>GetLastError</strong>.
     */
    default boolean WinClose(HANDLE hThing) {
        throw new UnboundFunctionException(this, "WinClose");
    }

    /**
     * Calls {@link #WinClose WinClose} and throws where it fails.
     *
     * @param hThing as for {@link #WinClose WinClose}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WinClose</code> reports failure
     */
    default void WinCloseOrThrow(HANDLE hThing) {
        throw new UnboundFunctionException(this, "WinClose");
    }

    /**
     * The <strong>WinCode</strong> function: returns a system error code.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-wincode.md</code></p>
     *
     * @param dwCode [in] (<code>DWORD</code>) What to return.
     * @return If the function succeeds, the return value is <strong>ERROR_SUCCESS</strong>. If the function fails,
     * the return value is one of the following system error codes.
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
     * <td><strong>ERROR_FILE_NOT_FOUND</strong></td>
     * <td>There is no such file.</td>
     * </tr>
     * <tr>
     * <td><strong>ERROR_ACCESS_DENIED</strong></td>
     * <td>Access is denied.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default int WinCode(int dwCode) {
        throw new UnboundFunctionException(this, "WinCode");
    }

    /**
     * Calls {@link #WinCode WinCode} and throws where it fails.
     *
     * @param dwCode as for {@link #WinCode WinCode}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WinCode</code> reports failure
     */
    default void WinCodeOrThrow(int dwCode) {
        int result_ = WinCode(dwCode);
        if (result_ != 0) {
            WinCodeError error_ = WinCodeError.of(result_);
            throw new NativeException("WinCode", result_, error_);
        }
    }

    /**
     * The <strong>WinCreateCounter</strong> function: creates a counter.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-wincreatecounter.md</code></p>
     *
     * @param ppCounter [out] (<code>IWinCounter *&#42;</code>) Pointer that receives the address of the {@link IWinCounter IWinCounter} interface.
     * @return If the function succeeds, it returns <strong>S_OK</strong>. Otherwise, it returns an
     * <strong>HRESULT</strong> error code.
     */
    default int WinCreateCounter(PointerOut ppCounter) {
        throw new UnboundFunctionException(this, "WinCreateCounter");
    }

    /**
     * Calls {@link #WinCreateCounter WinCreateCounter} and throws where it fails.
     *
     * @param ppCounter as for {@link #WinCreateCounter WinCreateCounter}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WinCreateCounter</code> reports failure
     */
    default void WinCreateCounterOrThrow(PointerOut ppCounter) {
        int result_ = WinCreateCounter(ppCounter);
        if (result_ < 0) {
            throw new NativeException("WinCreateCounter", result_, null);
        }
    }

    /**
     * The <strong>WinEnum</strong> function: enumerates items.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winenum.md</code></p>
     *
     * @param lpEnum [in] (<code>WINENUMPROC</code>) The {@link WINENUMPROC WINENUMPROC} to call.
     * @param lParam [in] (<code>LPARAM</code>) Value passed on to it.
     * @return If the function succeeds, the return value is <strong>TRUE</strong>. Otherwise, the return value is
     * <strong>FALSE</strong>.
     */
    default boolean WinEnum(Callback<WINENUMPROC> lpEnum, long lParam) {
        throw new UnboundFunctionException(this, "WinEnum");
    }

    /**
     * The <strong>WinGetText</strong> function: writes a text into a buffer.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-wingettext.md</code></p>
     *
     * @param lpBuffer [out] (<code>LPWSTR</code>) Pointer to a buffer that receives the text as a null-terminated string.
     * @param cchBuffer [in] (<code>DWORD</code>) Size of the buffer pointed to by <em>lpBuffer</em>, in characters.
     * @return Number of characters written.
     */
    default int WinGetText(MemorySegment lpBuffer, int cchBuffer) {
        throw new UnboundFunctionException(this, "WinGetText");
    }

    /**
     * The <strong>WinHresult</strong> function: returns an HRESULT.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winhresult.md</code></p>
     *
     * @param hr [in] (<code>HRESULT</code>) What to return.
     * @return If the function succeeds, it returns <strong>S_OK</strong>. Otherwise, it returns an
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
     * <td><strong>E_FAIL</strong></td>
     * <td>It did not work.</td>
     * </tr>
     * <tr>
     * <td><strong>E_INVALIDARG</strong></td>
     * <td>An argument is not valid.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default int WinHresult(int hr) {
        throw new UnboundFunctionException(this, "WinHresult");
    }

    /**
     * Calls {@link #WinHresult WinHresult} and throws where it fails.
     *
     * @param hr as for {@link #WinHresult WinHresult}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WinHresult</code> reports failure
     */
    default void WinHresultOrThrow(int hr) {
        int result_ = WinHresult(hr);
        if (result_ < 0) {
            WinHresultError error_ = WinHresultError.of(result_);
            throw new NativeException("WinHresult", result_, error_);
        }
    }

    /**
     * The <strong>WinLevelUp</strong> function: gets the next level.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winlevelup.md</code></p>
     *
     * @param Level [in] A {@link WINLEVEL WINLEVEL}.
     * @return The next level.
     */
    default WINLEVEL WinLevelUp(WINLEVEL Level) {
        throw new UnboundFunctionException(this, "WinLevelUp");
    }

    /**
     * The <strong>WinNameLength</strong> function: gets the length of the name.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winnamelength.md</code></p>
     *
     * @param pName [in] (<code>const WINNAME &#42;</code>) Pointer to a {@link WINNAME WINNAME} structure.
     * @return The number of characters, or 0 if <em>cbSize</em> is wrong.
     */
    default int WinNameLength(WINNAME pName) {
        throw new UnboundFunctionException(this, "WinNameLength");
    }

    /**
     * The <strong>WinOpen</strong> function: opens a thing.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winopen.md</code></p>
     *
     * @param lpName [in] (<code>LPCWSTR</code>) Its name.
     * @return If the function succeeds, the return value is a handle, which must be closed with {@link
     * Winstress#WinClose WinClose}. If the function fails, the return value is
     * <strong>INVALID_HANDLE_VALUE</strong>. To get extended error information, call
     * <strong>GetLastError</strong>.
     */
    default HANDLE WinOpen(String lpName) {
        throw new UnboundFunctionException(this, "WinOpen");
    }

    /**
     * Calls {@link #WinOpen WinOpen} and throws where it fails.
     *
     * @param lpName as for {@link #WinOpen WinOpen}
     * @return as for {@link #WinOpen WinOpen}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WinOpen</code> reports failure
     */
    default HANDLE WinOpenOrThrow(String lpName) {
        throw new UnboundFunctionException(this, "WinOpen");
    }

    /**
     * The <strong>WinScalarsFill</strong> function: fills a structure in.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winscalarsfill.md</code></p>
     *
     * @param pScalars [out] (<code>PWINSCALARS</code>) Pointer to a {@link WINSCALARS WINSCALARS} structure.
     */
    default void WinScalarsFill(WINSCALARS pScalars) {
        throw new UnboundFunctionException(this, "WinScalarsFill");
    }

    /**
     * The <strong>WinScalarsSum</strong> function: adds the members up.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winscalarssum.md</code></p>
     *
     * @param pScalars [in] (<code>const WINSCALARS &#42;</code>) Pointer to a {@link WINSCALARS WINSCALARS} structure.
     * @return The sum.
     */
    default long WinScalarsSum(WINSCALARS pScalars) {
        throw new UnboundFunctionException(this, "WinScalarsSum");
    }

    /**
     * The <strong>WinStatus</strong> function: returns an NTSTATUS.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-winstatus.md</code></p>
     *
     * @param status [in] (<code>NTSTATUS</code>) What to return.
     * @return If the function succeeds, it returns <strong>STATUS_SUCCESS</strong>. Otherwise, it returns an
     * <strong>NTSTATUS</strong> error code.
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
     * <td><strong>STATUS_INVALID_PARAMETER</strong></td>
     * <td>A parameter is not valid.</td>
     * </tr>
     * </tbody>
     * </table>
     */
    default int WinStatus(int status) {
        throw new UnboundFunctionException(this, "WinStatus");
    }

    /**
     * Calls {@link #WinStatus WinStatus} and throws where it fails.
     *
     * @param status as for {@link #WinStatus WinStatus}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>WinStatus</code> reports failure
     */
    default void WinStatusOrThrow(int status) {
        int result_ = WinStatus(status);
        if (result_ < 0) {
            WinStatusError error_ = WinStatusError.of(result_);
            throw new NativeException("WinStatus", result_, error_);
        }
    }

    /**
     * The <strong>WinTextA</strong> function: adds the characters of a string up (ANSI).
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-wintexta.md</code></p>
     *
     * @param lpText [in] (<code>LPCSTR</code>) The string.
     * @return The sum of the characters.
     */
    default int WinTextA(String lpText) {
        throw new UnboundFunctionException(this, "WinTextA");
    }

    /**
     * The <strong>WinTextW</strong> function: adds the characters of a string up (Unicode).
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Header</dt>
     * <dd>winstress.h</dd>
     * <dt>DLL</dt>
     * <dd>stress.dll</dd>
     * <dt>Target platform</dt>
     * <dd>Windows</dd>
     * </dl>
     * <p>Source page: <code>winstress/nf-winstress-wintextw.md</code></p>
     *
     * @param lpText [in] (<code>LPCWSTR</code>) The string.
     * @return The sum of the characters.
     */
    default int WinTextW(String lpText) {
        throw new UnboundFunctionException(this, "WinTextW");
    }
}
