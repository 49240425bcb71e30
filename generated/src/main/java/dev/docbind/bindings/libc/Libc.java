package dev.docbind.bindings.libc;

import dev.docbind.runtime.Callback;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.UnboundFunctionException;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.SymbolLookup;

/**
 * The functions of <code>libc.h</code>.
 * <p>A class may implement this instead of native code, for tests: every method refuses until it is
 * overridden, so functions that are documented later do not break it.</p>
 */
public interface Libc {
    /**
     * The functions of the documented libraries.
     *
     * @return bindings that find each function at its first call
     */
    static Libc load() {
        SymbolSource source = SymbolSource.libraries();
        return new LibcNative(source);
    }

    /**
     * The functions that a lookup finds.
     *
     * @param lookup maps names to addresses
     * @return bindings that find each function at its first call
     */
    static Libc load(SymbolLookup lookup) {
        SymbolSource source = SymbolSource.lookup(lookup);
        return new LibcNative(source);
    }

    /**
     * The <strong>abs</strong> function gets the absolute value of an integer of type
     * <strong>int</strong>.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-abs.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param j [in] (<code>int</code>) The integer.
     * @return The absolute value of <em>j</em>. For the smallest <strong>int</strong> there is no such value, and
     * C leaves the result undefined; in practice <em>j</em> itself comes back.
     * @see Libc#labs labs
     */
    default int abs(int j) {
        throw new UnboundFunctionException(this, "abs");
    }

    /**
     * The <strong>access</strong> function tells whether the user of the process may access a file, or
     * whether the file exists at all.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-access.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param pathname [in] (<code>const char &#42;</code>) Path of the file.
     * @param mode [in] (<code>int</code>) What to check: <strong>F_OK</strong> for existence, or any of the others combined by a bitwise or.
     * <table class="striped">
     * <caption>Value</caption>
     * <thead>
     * <tr>
     * <th scope="col">Value</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>F_OK</strong><br> 0</td>
     * <td>The file exists.</td>
     * </tr>
     * <tr>
     * <td><strong>X_OK</strong><br> 1</td>
     * <td>The file may be executed, the directory be searched.</td>
     * </tr>
     * <tr>
     * <td><strong>W_OK</strong><br> 2</td>
     * <td>The file may be written.</td>
     * </tr>
     * <tr>
     * <td><strong>R_OK</strong><br> 4</td>
     * <td>The file may be read.</td>
     * </tr>
     * </tbody>
     * </table>
     * @return If the function succeeds, all that was asked for is granted and the return value is zero. Otherwise,
     * the return value is -1, and <strong>errno</strong> is set to one of the following error codes.
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
     * <td><strong>EACCES</strong></td>
     * <td>The access is not allowed, or a directory in the path may not be searched.</td>
     * </tr>
     * <tr>
     * <td><strong>EFAULT</strong></td>
     * <td>The path is not within the address space of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>The value of <em>mode</em> is not valid.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>The file, or a directory in its path, does not exist.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOTDIR</strong></td>
     * <td>A part of the path is not a directory.</td>
     * </tr>
     * <tr>
     * <td><strong>EROFS</strong></td>
     * <td>Write access was asked for on a read-only file system.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#open open
     */
    default int access(String pathname, int mode) {
        throw new UnboundFunctionException(this, "access");
    }

    /**
     * Calls {@link #access access} and throws where it fails.
     *
     * @param pathname as for {@link #access access}
     * @param mode as for {@link #access access}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>access</code> reports failure
     */
    default void accessOrThrow(String pathname, int mode) {
        throw new UnboundFunctionException(this, "access");
    }

    /**
     * The <strong>atoi</strong> function reads a decimal integer from the beginning of a string.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-atoi.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param nptr [in] (<code>const char &#42;</code>) The string. White space at the beginning is passed over; a sign may follow. Reading ends at the
     * first character that is not a digit.
     * @return The integer, or 0 if the string does not begin with one. The function does not report errors.
     * @see Libc#atol atol
     */
    default int atoi(String nptr) {
        throw new UnboundFunctionException(this, "atoi");
    }

    /**
     * The <strong>atol</strong> function reads a decimal integer of type <strong>long</strong>, which has
     * 64 bits on this system, from the beginning of a string.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-atol.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param nptr [in] (<code>const char &#42;</code>) The string. White space at the beginning is passed over; a sign may follow. Reading ends at the
     * first character that is not a digit.
     * @return The integer, or 0 if the string does not begin with one. The function does not report errors.
     * @see Libc#atoi atoi
     */
    default long atol(String nptr) {
        throw new UnboundFunctionException(this, "atol");
    }

    /**
     * The <strong>bsearch</strong> function searches a sorted array for an element, halving the array at
     * each step.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-bsearch.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param key [in] (<code>const void &#42;</code>) What to look for. It is given to the comparison function as first argument.
     * @param base [in] (<code>const void &#42;</code>) The array, sorted in the order of the comparison function.
     * @param nmemb [in] (<code>size_t</code>) Number of elements.
     * @param size [in] (<code>size_t</code>) Size of an element, in bytes.
     * @param compar [in] (<code>compar_fn_t</code>) The {@link compar_fn_t compar_fn_t} function that compares the key with an element.
     * @return A pointer to an element that equals the key, or <strong>NULL</strong> if there is none. If there are
     * several, it may be any of them.
     * @see compar_fn_t compar_fn_t
     * @see Libc#qsort qsort
     */
    default MemorySegment bsearch(MemorySegment key, MemorySegment base, long nmemb, long size,
            Callback<compar_fn_t> compar) {
        throw new UnboundFunctionException(this, "bsearch");
    }

    /**
     * The <strong>cbrt</strong> function gets the cube root of a number.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libm</dd>
     * <dt>DLL</dt>
     * <dd>libm.so.6</dd>
     * <dt>Include</dt>
     * <dd>math.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-cbrt.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param x [in] (<code>double</code>) The number. It may be negative.
     * @return The cube root of <em>x</em>, with the sign of <em>x</em>.
     * @see Libc#pow pow
     */
    default double cbrt(double x) {
        throw new UnboundFunctionException(this, "cbrt");
    }

    /**
     * The <strong>clock_getres</strong> function gets the smallest step by which a clock advances.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>time.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-clock_getres.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param clockid [in] (<code>clockid_t</code>) The clock, as for {@link Libc#clock_gettime clock_gettime}.
     * @param res [out, optional] (<code>struct timespec &#42;</code>) Pointer to a {@link timespec timespec} structure that receives the resolution. This parameter can be
     * <strong>NULL</strong>; the function then only tells whether the clock exists.
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
     * <td><strong>EFAULT</strong></td>
     * <td>The address in <em>res</em> is not within the address space of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>There is no clock <em>clockid</em> on this system.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#clock_gettime clock_gettime
     */
    default int clock_getres(int clockid, timespec res) {
        throw new UnboundFunctionException(this, "clock_getres");
    }

    /**
     * Calls {@link #clock_getres clock_getres} and throws where it fails.
     *
     * @param clockid as for {@link #clock_getres clock_getres}
     * @param res as for {@link #clock_getres clock_getres}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>clock_getres</code> reports failure
     */
    default void clock_getresOrThrow(int clockid, timespec res) {
        throw new UnboundFunctionException(this, "clock_getres");
    }

    /**
     * The <strong>clock_gettime</strong> function reads one of the clocks of the system.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>time.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-clock_gettime.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param clockid [in] (<code>clockid_t</code>) The clock to read.
     * <table class="striped">
     * <caption>Value</caption>
     * <thead>
     * <tr>
     * <th scope="col">Value</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>CLOCK_REALTIME</strong><br> 0</td>
     * <td>The time of day, counted from the beginning of 1970 in UTC. It jumps when the clock of the machine
     * is set.</td>
     * </tr>
     * <tr>
     * <td><strong>CLOCK_MONOTONIC</strong><br> 1</td>
     * <td>Time since some fixed point in the past, mostly the start of the machine. It never goes back, but
     * stands still while the machine sleeps.</td>
     * </tr>
     * <tr>
     * <td><strong>CLOCK_PROCESS_CPUTIME_ID</strong><br> 2</td>
     * <td>Processor time used by all threads of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>CLOCK_THREAD_CPUTIME_ID</strong><br> 3</td>
     * <td>Processor time used by the calling thread.</td>
     * </tr>
     * <tr>
     * <td><strong>CLOCK_BOOTTIME</strong><br> 7</td>
     * <td>As <strong>CLOCK_MONOTONIC</strong>, with the time the machine slept.</td>
     * </tr>
     * </tbody>
     * </table>
     * @param tp [out] (<code>struct timespec &#42;</code>) Pointer to a {@link timespec timespec} structure that receives the time.
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
     * <td><strong>EFAULT</strong></td>
     * <td>The address in <em>tp</em> is not within the address space of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>There is no clock <em>clockid</em> on this system.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#clock_getres clock_getres
     * @see timespec timespec
     */
    default int clock_gettime(int clockid, timespec tp) {
        throw new UnboundFunctionException(this, "clock_gettime");
    }

    /**
     * Calls {@link #clock_gettime clock_gettime} and throws where it fails.
     *
     * @param clockid as for {@link #clock_gettime clock_gettime}
     * @param tp as for {@link #clock_gettime clock_gettime}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>clock_gettime</code> reports failure
     */
    default void clock_gettimeOrThrow(int clockid, timespec tp) {
        throw new UnboundFunctionException(this, "clock_gettime");
    }

    /**
     * The <strong>close</strong> function closes a file descriptor, which may then be given to another
     * file.
     * <h4>Remarks</h4>
     * <p>The descriptor is closed even if the call fails with another code than <strong>EBADF</strong>. Do
     * not repeat the call: by then another thread may have opened a file under the same number.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-close.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param fd [in] (<code>int</code>) The file descriptor.
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
     * <td><strong>EBADF</strong></td>
     * <td>The value of <em>fd</em> is not an open descriptor.</td>
     * </tr>
     * <tr>
     * <td><strong>EINTR</strong></td>
     * <td>A signal came in during the call.</td>
     * </tr>
     * <tr>
     * <td><strong>EIO</strong></td>
     * <td>The device reported an error.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#open open
     */
    default int close(int fd) {
        throw new UnboundFunctionException(this, "close");
    }

    /**
     * Calls {@link #close close} and throws where it fails.
     *
     * @param fd as for {@link #close close}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>close</code> reports failure
     */
    default void closeOrThrow(int fd) {
        throw new UnboundFunctionException(this, "close");
    }

    /**
     * The <strong>div</strong> function divides two integers and gives quotient and remainder together.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-div.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param allocator gives the memory of the result
     * @param numer [in] (<code>int</code>) The dividend.
     * @param denom [in] (<code>int</code>) The divisor. It must not be zero: a division by zero ends the process.
     * @return A {@link div_t div_t} structure, by value. The quotient is rounded toward zero.
     * @see div_t div_t
     * @see Libc#ldiv ldiv
     */
    default div_t div(SegmentAllocator allocator, int numer, int denom) {
        throw new UnboundFunctionException(this, "div");
    }

    /**
     * The <strong>fabsf</strong> function gets the absolute value of a number of type
     * <strong>float</strong>.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libm</dd>
     * <dt>DLL</dt>
     * <dd>libm.so.6</dd>
     * <dt>Include</dt>
     * <dd>math.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-fabsf.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param x [in] (<code>float</code>) The number.
     * @return The absolute value of <em>x</em>.
     * @see Libc#abs abs
     */
    default float fabsf(float x) {
        throw new UnboundFunctionException(this, "fabsf");
    }

    /**
     * The <strong>frexp</strong> function takes a number apart into a fraction and a power of two.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libm</dd>
     * <dt>DLL</dt>
     * <dd>libm.so.6</dd>
     * <dt>Include</dt>
     * <dd>math.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-frexp.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param x [in] (<code>double</code>) The number.
     * @param exp [out] (<code>int &#42;</code>) Pointer to a variable that receives the exponent.
     * @return The fraction: a number whose magnitude is at least 0.5 and less than 1, such that its product with
     * two to the power of the exponent is <em>x</em>. For zero both are zero.
     * @see Libc#pow pow
     */
    default double frexp(double x, IntOut exp) {
        throw new UnboundFunctionException(this, "frexp");
    }

    /**
     * The <strong>getcwd</strong> function stores the absolute path of the current directory of the
     * process in a buffer.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-getcwd.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param buf [out] (<code>char &#42;</code>) Buffer that receives the path as a null-terminated string.
     * @param size [in] (<code>size_t</code>) Size of the <em>buf</em> buffer, in bytes.
     * @return If the function succeeds, the return value is <em>buf</em>. If the function fails, the return value
     * is <strong>NULL</strong>, and <strong>errno</strong> is set to one of the following error codes.
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
     * <td><strong>EACCES</strong></td>
     * <td>A directory above may not be read or searched.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>The value of <em>size</em> is zero.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>The current directory has been removed.</td>
     * </tr>
     * <tr>
     * <td><strong>ERANGE</strong></td>
     * <td>The buffer is too small for the path and its null byte.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#mkdir mkdir
     */
    default MemorySegment getcwd(MemorySegment buf, long size) {
        throw new UnboundFunctionException(this, "getcwd");
    }

    /**
     * Calls {@link #getcwd getcwd} and throws where it fails.
     *
     * @param buf as for {@link #getcwd getcwd}
     * @param size as for {@link #getcwd getcwd}
     * @return as for {@link #getcwd getcwd}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>getcwd</code> reports failure
     */
    default MemorySegment getcwdOrThrow(MemorySegment buf, long size) {
        throw new UnboundFunctionException(this, "getcwd");
    }

    /**
     * The <strong>getenv</strong> function looks a variable up in the environment of the process.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-getenv.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param name [in] (<code>const char &#42;</code>) Name of the variable, without an equals sign.
     * @return A pointer to the value, a null-terminated string, or <strong>NULL</strong> if there is no such
     * variable. The string belongs to the environment: it must not be changed or freed, and the next
     * change of the environment can invalidate it.
     * @see Libc#setenv setenv
     * @see Libc#unsetenv unsetenv
     */
    default String getenv(String name) {
        throw new UnboundFunctionException(this, "getenv");
    }

    /**
     * The <strong>gethostname</strong> function stores the name of the machine in a buffer.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-gethostname.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param name [out] (<code>char &#42;</code>) Pointer to a buffer that receives the name as a null-terminated string.
     * @param len [in] (<code>size_t</code>) Size of the <em>name</em> buffer, in bytes. Names have at most 64 bytes on Linux, so 65 are enough.
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
     * <td><strong>EFAULT</strong></td>
     * <td>The buffer is not within the address space of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>The value of <em>len</em> is negative.</td>
     * </tr>
     * <tr>
     * <td><strong>ENAMETOOLONG</strong></td>
     * <td>The name does not fit into the buffer.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#uname uname
     */
    default int gethostname(MemorySegment name, long len) {
        throw new UnboundFunctionException(this, "gethostname");
    }

    /**
     * Calls {@link #gethostname gethostname} and throws where it fails.
     *
     * @param name as for {@link #gethostname gethostname}
     * @param len as for {@link #gethostname gethostname}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>gethostname</code> reports failure
     */
    default void gethostnameOrThrow(MemorySegment name, long len) {
        throw new UnboundFunctionException(this, "gethostname");
    }

    /**
     * The <strong>getpid</strong> function gets the id of the calling process.
     * <h4>Remarks</h4>
     * <p>The id is unique as long as the process exists; the system may give it to another process later.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-getpid.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @return The id of the process. The function always succeeds.
     * @see Libc#getppid getppid
     */
    default int getpid() {
        throw new UnboundFunctionException(this, "getpid");
    }

    /**
     * The <strong>getppid</strong> function gets the id of the process that started the calling process.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-getppid.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @return The id of the parent, or of the process that has adopted the caller if the parent has ended. The
     * value is 0 if the parent lives in another process namespace. The function always succeeds.
     * @see Libc#getpid getpid
     */
    default int getppid() {
        throw new UnboundFunctionException(this, "getppid");
    }

    /**
     * The <strong>gmtime_r</strong> function breaks a time in seconds down into year, month, day, hour,
     * minute and second in UTC.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>time.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-gmtime_r.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param timep [in] (<code>const time_t &#42;</code>) Pointer to the time in seconds since the beginning of 1970.
     * @param result [out] (<code>struct tm &#42;</code>) Pointer to a {@link tm tm} structure that receives the parts.
     * @return If the function succeeds, the return value is <em>result</em>. If the year does not fit into an
     * <strong>int</strong>, the function fails and the return value is <strong>NULL</strong>, and
     * <strong>errno</strong> is set to the following error code.
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
     * <td><strong>EOVERFLOW</strong></td>
     * <td>The year cannot be represented.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#timegm timegm
     * @see tm tm
     */
    default MemorySegment gmtime_r(MemorySegment timep, tm result) {
        throw new UnboundFunctionException(this, "gmtime_r");
    }

    /**
     * Calls {@link #gmtime_r gmtime_r} and throws where it fails.
     *
     * @param timep as for {@link #gmtime_r gmtime_r}
     * @param result as for {@link #gmtime_r gmtime_r}
     * @return as for {@link #gmtime_r gmtime_r}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>gmtime_r</code> reports failure
     */
    default MemorySegment gmtime_rOrThrow(MemorySegment timep, tm result) {
        throw new UnboundFunctionException(this, "gmtime_r");
    }

    /**
     * The <strong>hypot</strong> function gets the square root of the sum of two squares, without overflow
     * on the way.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libm</dd>
     * <dt>DLL</dt>
     * <dd>libm.so.6</dd>
     * <dt>Include</dt>
     * <dd>math.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-hypot.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param x [in] (<code>double</code>) Length of one of the sides at the right angle.
     * @param y [in] (<code>double</code>) Length of the other side.
     * @return The length of the hypotenuse.
     * @see Libc#pow pow
     */
    default double hypot(double x, double y) {
        throw new UnboundFunctionException(this, "hypot");
    }

    /**
     * The <strong>labs</strong> function gets the absolute value of an integer of type
     * <strong>long</strong>, which has 64 bits on this system.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-labs.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param j [in] (<code>long</code>) The integer.
     * @return The absolute value of <em>j</em>, except for the smallest <strong>long</strong>, which has none.
     * @see Libc#abs abs
     */
    default long labs(long j) {
        throw new UnboundFunctionException(this, "labs");
    }

    /**
     * The <strong>ldiv</strong> function divides two integers of type <strong>long</strong> and gives
     * quotient and remainder together.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-ldiv.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param allocator gives the memory of the result
     * @param numer [in] (<code>long</code>) The dividend.
     * @param denom [in] (<code>long</code>) The divisor. It must not be zero: a division by zero ends the process.
     * @return An {@link ldiv_t ldiv_t} structure, by value. The quotient is rounded toward zero.
     * @see Libc#div div
     * @see ldiv_t ldiv_t
     */
    default ldiv_t ldiv(SegmentAllocator allocator, long numer, long denom) {
        throw new UnboundFunctionException(this, "ldiv");
    }

    /**
     * The <strong>lseek</strong> function moves the position at which the next {@link Libc#read read} or
     * {@link Libc#write write} takes place.
     * <h4>Remarks</h4>
     * <p>Moving beyond the end is allowed. A write there leaves a gap that reads as zero bytes.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-lseek.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param fd [in] (<code>int</code>) The file descriptor.
     * @param offset [in] (<code>off_t</code>) Distance in bytes. It may be negative.
     * @param whence [in] (<code>int</code>) Where the distance is counted from.
     * <table class="striped">
     * <caption>Value</caption>
     * <thead>
     * <tr>
     * <th scope="col">Value</th>
     * <th scope="col">Meaning</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><strong>SEEK_SET</strong><br> 0</td>
     * <td>The beginning of the file.</td>
     * </tr>
     * <tr>
     * <td><strong>SEEK_CUR</strong><br> 1</td>
     * <td>The current position.</td>
     * </tr>
     * <tr>
     * <td><strong>SEEK_END</strong><br> 2</td>
     * <td>The end of the file.</td>
     * </tr>
     * </tbody>
     * </table>
     * @return If the function succeeds, the return value is the new position, in bytes from the beginning.
     * Otherwise, the return value is -1, and <strong>errno</strong> is set to one of the following error
     * codes.
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
     * <td><strong>EBADF</strong></td>
     * <td>The value of <em>fd</em> is not an open descriptor.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>The value of <em>whence</em> is not valid, or the position would lie before the beginning of the
     * file.</td>
     * </tr>
     * <tr>
     * <td><strong>EOVERFLOW</strong></td>
     * <td>The position does not fit into the return type.</td>
     * </tr>
     * <tr>
     * <td><strong>ESPIPE</strong></td>
     * <td>The descriptor is that of a pipe or a socket, which has no position.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#read read
     * @see Libc#write write
     */
    default long lseek(int fd, long offset, int whence) {
        throw new UnboundFunctionException(this, "lseek");
    }

    /**
     * Calls {@link #lseek lseek} and throws where it fails.
     *
     * @param fd as for {@link #lseek lseek}
     * @param offset as for {@link #lseek lseek}
     * @param whence as for {@link #lseek lseek}
     * @return as for {@link #lseek lseek}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>lseek</code> reports failure
     */
    default long lseekOrThrow(int fd, long offset, int whence) {
        throw new UnboundFunctionException(this, "lseek");
    }

    /**
     * The <strong>mkdir</strong> function creates a directory.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>sys/stat.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-mkdir.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param pathname [in] (<code>const char &#42;</code>) Path of the new directory. The directories above must exist.
     * @param mode [in] (<code>mode_t</code>) Permission bits of the new directory, such as 0755 in octal; the process's mask takes bits away from
     * them.
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
     * <td><strong>EACCES</strong></td>
     * <td>The permissions of the directory above do not allow it.</td>
     * </tr>
     * <tr>
     * <td><strong>EEXIST</strong></td>
     * <td>The path exists already, not necessarily as a directory.</td>
     * </tr>
     * <tr>
     * <td><strong>ELOOP</strong></td>
     * <td>The path leads through too many symbolic links.</td>
     * </tr>
     * <tr>
     * <td><strong>EMLINK</strong></td>
     * <td>The directory above has too many entries.</td>
     * </tr>
     * <tr>
     * <td><strong>ENAMETOOLONG</strong></td>
     * <td>The path, or one of its parts, is too long.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>A directory in the path does not exist.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOSPC</strong></td>
     * <td>There is no room on the device.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOTDIR</strong></td>
     * <td>A part of the path is not a directory.</td>
     * </tr>
     * <tr>
     * <td><strong>EROFS</strong></td>
     * <td>The path lies on a read-only file system.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#rmdir rmdir
     */
    default int mkdir(String pathname, int mode) {
        throw new UnboundFunctionException(this, "mkdir");
    }

    /**
     * Calls {@link #mkdir mkdir} and throws where it fails.
     *
     * @param pathname as for {@link #mkdir mkdir}
     * @param mode as for {@link #mkdir mkdir}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>mkdir</code> reports failure
     */
    default void mkdirOrThrow(String pathname, int mode) {
        throw new UnboundFunctionException(this, "mkdir");
    }

    /**
     * The <strong>open</strong> function opens a file, creating it if asked to, and gives a file
     * descriptor for it.
     * <h4>Remarks</h4>
     * <p>Descriptors are inherited by processes that the caller starts, unless <strong>O_CLOEXEC</strong>
     * is given.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>fcntl.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-open.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param pathname [in] (<code>const char &#42;</code>) Path of the file.
     * @param flags [in] (<code>int</code>) One of <strong>O_RDONLY</strong>, <strong>O_WRONLY</strong> and <strong>O_RDWR</strong>, combined
     * with other flags by a bitwise or. See {@linkplain OpenFlags Flags of open}.
     * @param mode [in] (<code>mode_t</code>) Permission bits for a file that is created, such as 0644 in octal; the process's mask takes bits
     * away from them. Without <strong>O_CREAT</strong> in <em>flags</em> the value is not used. In C this
     * argument may be left out, which is why the function is declared as variadic; bindings always pass
     * it.
     * @return If the function succeeds, the return value is the new file descriptor, the lowest number that was
     * free. Otherwise, the return value is -1, and <strong>errno</strong> is set to one of the following
     * error codes.
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
     * <td><strong>EACCES</strong></td>
     * <td>The permissions do not allow the access, or do not allow the search of a directory in the path.</td>
     * </tr>
     * <tr>
     * <td><strong>EEXIST</strong></td>
     * <td>The file exists, and <em>flags</em> holds both <strong>O_CREAT</strong> and <strong>O_EXCL</strong>.</td>
     * </tr>
     * <tr>
     * <td><strong>EFAULT</strong></td>
     * <td>The path is not within the address space of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>EINTR</strong></td>
     * <td>A signal came in while the call was waiting.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>The value of <em>flags</em> is not valid.</td>
     * </tr>
     * <tr>
     * <td><strong>EISDIR</strong></td>
     * <td>The path names a directory, and the file was to be written.</td>
     * </tr>
     * <tr>
     * <td><strong>ELOOP</strong></td>
     * <td>The path leads through too many symbolic links.</td>
     * </tr>
     * <tr>
     * <td><strong>EMFILE</strong></td>
     * <td>The process has too many open files.</td>
     * </tr>
     * <tr>
     * <td><strong>ENAMETOOLONG</strong></td>
     * <td>The path, or one of its parts, is too long.</td>
     * </tr>
     * <tr>
     * <td><strong>ENFILE</strong></td>
     * <td>The system has too many open files.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>The file, or a directory in its path, does not exist.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOSPC</strong></td>
     * <td>There is no room on the device for a new file.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOTDIR</strong></td>
     * <td>A part of the path is not a directory.</td>
     * </tr>
     * <tr>
     * <td><strong>EROFS</strong></td>
     * <td>The file is on a read-only file system and was to be written.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#close close
     * @see OpenFlags Flags of open
     * @see Libc#read read
     * @see Libc#write write
     */
    default int open(String pathname, int flags, int mode) {
        throw new UnboundFunctionException(this, "open");
    }

    /**
     * Calls {@link #open open} and throws where it fails.
     *
     * @param pathname as for {@link #open open}
     * @param flags as for {@link #open open}
     * @param mode as for {@link #open open}
     * @return as for {@link #open open}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>open</code> reports failure
     */
    default int openOrThrow(String pathname, int flags, int mode) {
        throw new UnboundFunctionException(this, "open");
    }

    /**
     * The <strong>pipe</strong> function makes a pipe: a pair of file descriptors in which everything
     * written to the second can be read from the first.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-pipe.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param pipefd [out] (<code>int &#42;</code>) Array of two elements that receives the descriptors: first the one to read from, then the one to
     * write to.
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
     * <td><strong>EFAULT</strong></td>
     * <td>The array is not within the address space of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>EMFILE</strong></td>
     * <td>The process has too many open files.</td>
     * </tr>
     * <tr>
     * <td><strong>ENFILE</strong></td>
     * <td>The system has too many open files.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#close close
     * @see Libc#read read
     * @see Libc#write write
     */
    default int pipe(MemorySegment pipefd) {
        throw new UnboundFunctionException(this, "pipe");
    }

    /**
     * Calls {@link #pipe pipe} and throws where it fails.
     *
     * @param pipefd as for {@link #pipe pipe}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>pipe</code> reports failure
     */
    default void pipeOrThrow(MemorySegment pipefd) {
        throw new UnboundFunctionException(this, "pipe");
    }

    /**
     * The <strong>pow</strong> function raises a number to a power.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libm</dd>
     * <dt>DLL</dt>
     * <dd>libm.so.6</dd>
     * <dt>Include</dt>
     * <dd>math.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-pow.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param x [in] (<code>double</code>) The base.
     * @param y [in] (<code>double</code>) The exponent.
     * @return The value of <em>x</em> raised to the power of <em>y</em>. It is not a number if <em>x</em> is
     * negative and <em>y</em> is not an integer, and infinite if it is too large.
     * @see Libc#hypot hypot
     */
    default double pow(double x, double y) {
        throw new UnboundFunctionException(this, "pow");
    }

    /**
     * The <strong>qsort</strong> function sorts the elements of an array into the order that a comparison
     * function gives.
     * <h4>Return value</h4>
     * <p>This function does not return a value.</p>
     * <h4>Remarks</h4>
     * <p>Elements that compare as equal come in no particular order. The comparison function is called
     * only while <strong>qsort</strong> runs.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-qsort.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param base [inout] (<code>void &#42;</code>) The array. It is sorted in place.
     * @param nmemb [in] (<code>size_t</code>) Number of elements.
     * @param size [in] (<code>size_t</code>) Size of an element, in bytes.
     * @param compar [in] (<code>compar_fn_t</code>) The {@link compar_fn_t compar_fn_t} function that compares two elements.
     * @see Libc#bsearch bsearch
     * @see compar_fn_t compar_fn_t
     */
    default void qsort(MemorySegment base, long nmemb, long size, Callback<compar_fn_t> compar) {
        throw new UnboundFunctionException(this, "qsort");
    }

    /**
     * The <strong>read</strong> function reads bytes from an open file, from its current position on.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-read.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param fd [in] (<code>int</code>) The file descriptor.
     * @param buf [out] (<code>void &#42;</code>) Buffer that receives the bytes.
     * @param count [in] (<code>size_t</code>) Size of the <em>buf</em> buffer, in bytes. At most so many bytes are read.
     * @return If the function succeeds, the return value is the number of bytes read, which may be less than asked
     * for; zero means the end of the file. Otherwise, the return value is -1, and <strong>errno</strong>
     * is set to one of the following error codes.
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
     * <td><strong>EAGAIN</strong></td>
     * <td>The file is nonblocking and no data is there yet.</td>
     * </tr>
     * <tr>
     * <td><strong>EBADF</strong></td>
     * <td>The value of <em>fd</em> is not a descriptor open for reading.</td>
     * </tr>
     * <tr>
     * <td><strong>EFAULT</strong></td>
     * <td>The buffer is not within the address space of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>EINTR</strong></td>
     * <td>A signal came in before any data was read.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>The file cannot be read in this way.</td>
     * </tr>
     * <tr>
     * <td><strong>EIO</strong></td>
     * <td>The device reported an error.</td>
     * </tr>
     * <tr>
     * <td><strong>EISDIR</strong></td>
     * <td>The descriptor is that of a directory.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#open open
     * @see Libc#write write
     */
    default long read(int fd, MemorySegment buf, long count) {
        throw new UnboundFunctionException(this, "read");
    }

    /**
     * Calls {@link #read read} and throws where it fails.
     *
     * @param fd as for {@link #read read}
     * @param buf as for {@link #read read}
     * @param count as for {@link #read read}
     * @return as for {@link #read read}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>read</code> reports failure
     */
    default long readOrThrow(int fd, MemorySegment buf, long count) {
        throw new UnboundFunctionException(this, "read");
    }

    /**
     * The <strong>rmdir</strong> function removes a directory, which must be empty.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-rmdir.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param pathname [in] (<code>const char &#42;</code>) Path of the directory.
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
     * <td><strong>EACCES</strong></td>
     * <td>The permissions of the directory above do not allow it.</td>
     * </tr>
     * <tr>
     * <td><strong>EBUSY</strong></td>
     * <td>The directory is in use by the system.</td>
     * </tr>
     * <tr>
     * <td><strong>EINVAL</strong></td>
     * <td>The path ends in a single dot.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>The directory does not exist.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOTDIR</strong></td>
     * <td>The path, or a part of it, is not a directory.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOTEMPTY</strong></td>
     * <td>The directory is not empty.</td>
     * </tr>
     * <tr>
     * <td><strong>EROFS</strong></td>
     * <td>The path lies on a read-only file system.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#mkdir mkdir
     * @see Libc#unlink unlink
     */
    default int rmdir(String pathname) {
        throw new UnboundFunctionException(this, "rmdir");
    }

    /**
     * Calls {@link #rmdir rmdir} and throws where it fails.
     *
     * @param pathname as for {@link #rmdir rmdir}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>rmdir</code> reports failure
     */
    default void rmdirOrThrow(String pathname) {
        throw new UnboundFunctionException(this, "rmdir");
    }

    /**
     * The <strong>setenv</strong> function adds a variable to the environment of the process, or changes
     * its value.
     * <h4>Remarks</h4>
     * <blockquote><strong>Warning:</strong> The environment is not protected against use by several threads. A thread that reads a variable
     * while another one changes the environment may crash the process.</blockquote>
     * <p>The change is seen by {@link Libc#getenv getenv} and by processes started afterwards. Java keeps
     * a copy of the environment of its own, taken at start-up.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-setenv.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param name [in] (<code>const char &#42;</code>) Name of the variable. It must not be empty and must not hold an equals sign.
     * @param value [in] (<code>const char &#42;</code>) The value. The function copies both strings.
     * @param overwrite [in] (<code>int</code>) Whether a variable that exists is changed: nonzero to change it, zero to leave it as it is.
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
     * <td><strong>EINVAL</strong></td>
     * <td>The name is empty or holds an equals sign.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOMEM</strong></td>
     * <td>There is not enough memory to add the variable.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#getenv getenv
     * @see Libc#unsetenv unsetenv
     */
    default int setenv(String name, String value, int overwrite) {
        throw new UnboundFunctionException(this, "setenv");
    }

    /**
     * Calls {@link #setenv setenv} and throws where it fails.
     *
     * @param name as for {@link #setenv setenv}
     * @param value as for {@link #setenv setenv}
     * @param overwrite as for {@link #setenv setenv}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>setenv</code> reports failure
     */
    default void setenvOrThrow(String name, String value, int overwrite) {
        throw new UnboundFunctionException(this, "setenv");
    }

    /**
     * The <strong>snprintf</strong> function writes text into a buffer, with values inserted as a format
     * tells.
     * <p><strong>Not bound:</strong> snprintf takes variable arguments, which a stub cannot pass on.</p>
     * <h4>Further parameters</h4>
     * <dl>
     * <dt><code>...</code></dt>
     * <dd>The values.</dd>
     * </dl>
     * <h4>Remarks</h4>
     * <p>Number and types of the values depend on the format of each single call, so there is no binding
     * for this function. Java programs use <code>String.format</code>.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdio.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-snprintf.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param str [out] (<code>char &#42;</code>) Buffer that receives the text as a null-terminated string.
     * @param size [in] (<code>size_t</code>) Size of the <em>str</em> buffer, in bytes.
     * @param format [in] (<code>const char &#42;</code>) The format. It says how many values follow and of which types they are.
     * @return Number of bytes the text has, or would have had in a buffer that is large enough, the null byte not
     * counted. A return value less than zero means failure.
     * @see Libc#strftime strftime
     */
    default int snprintf(MemorySegment str, long size, String format) {
        throw new UnboundFunctionException(this, "snprintf", "snprintf takes variable arguments, which a stub cannot pass on.");
    }

    /**
     * The <strong>strcmp</strong> function compares two strings by the values of their bytes, as unsigned
     * numbers. The locale plays no part.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>string.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-strcmp.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param s1 [in] (<code>const char &#42;</code>) The first string.
     * @param s2 [in] (<code>const char &#42;</code>) The second string.
     * @return A value less than zero if <em>s1</em> comes before <em>s2</em>, zero if the two are the same, and a
     * value greater than zero if <em>s1</em> comes after <em>s2</em>.
     * @see Libc#strlen strlen
     */
    default int strcmp(String s1, String s2) {
        throw new UnboundFunctionException(this, "strcmp");
    }

    /**
     * The <strong>strerror</strong> function gets the text that describes an error code, in the language
     * of the current locale.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>string.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-strerror.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param errnum [in] (<code>int</code>) The error code, mostly a value taken from <strong>errno</strong>. See {@linkplain ErrnoCodes Error
     * codes of Linux}.
     * @return A pointer to a null-terminated string, for unknown codes one such as <code>Unknown error
     * 4711</code>. The string belongs to the library and may change with the next call.
     * @see ErrnoCodes Error codes of Linux
     */
    default String strerror(int errnum) {
        throw new UnboundFunctionException(this, "strerror");
    }

    /**
     * The <strong>strftime</strong> function writes the parts of a date and a time of day into a string,
     * as a format tells.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>time.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-strftime.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param s [out] (<code>char &#42;</code>) Buffer that receives the text as a null-terminated string.
     * @param max [in] (<code>size_t</code>) Size of the <em>s</em> buffer, in bytes.
     * @param format [in] (<code>const char &#42;</code>) The format: text in which every <code>%</code> and the letter behind it are replaced.
     * <table class="striped">
     * <caption>Letter</caption>
     * <thead>
     * <tr>
     * <th scope="col">Letter</th>
     * <th scope="col">Replaced by</th>
     * </tr>
     * </thead>
     * <tbody>
     * <tr>
     * <td><code>%Y</code></td>
     * <td>The year with four digits</td>
     * </tr>
     * <tr>
     * <td><code>%m</code></td>
     * <td>The month, 01 to 12</td>
     * </tr>
     * <tr>
     * <td><code>%d</code></td>
     * <td>The day of the month, 01 to 31</td>
     * </tr>
     * <tr>
     * <td><code>%H</code></td>
     * <td>The hour, 00 to 23</td>
     * </tr>
     * <tr>
     * <td><code>%M</code></td>
     * <td>The minute, 00 to 59</td>
     * </tr>
     * <tr>
     * <td><code>%S</code></td>
     * <td>The second, 00 to 60</td>
     * </tr>
     * <tr>
     * <td><code>%j</code></td>
     * <td>The day of the year, 001 to 366</td>
     * </tr>
     * <tr>
     * <td><code>%%</code></td>
     * <td>A percent sign</td>
     * </tr>
     * </tbody>
     * </table>
     * @param tm [in] (<code>const struct tm &#42;</code>) Pointer to the {@link tm tm} structure to format.
     * @return Number of bytes written, the null byte not counted. If the text does not fit, the return value is 0
     * and the content of the buffer is undefined; an empty text gives 0 as well.
     * @see Libc#gmtime_r gmtime_r
     * @see tm tm
     */
    default long strftime(MemorySegment s, long max, String format, tm tm) {
        throw new UnboundFunctionException(this, "strftime");
    }

    /**
     * The <strong>strlen</strong> function counts the bytes of a string up to the terminating null byte,
     * which is not counted.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>string.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-strlen.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param s [in] (<code>const char &#42;</code>) The string.
     * @return Number of bytes in the string. In UTF-8 a character may take several bytes.
     */
    default long strlen(String s) {
        throw new UnboundFunctionException(this, "strlen");
    }

    /**
     * The <strong>time</strong> function gets the time in seconds since the beginning of 1970 in UTC, leap
     * seconds not counted.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>time.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-time.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param tloc [out, optional] (<code>time_t &#42;</code>) Pointer that receives the time as well. This parameter can be <strong>NULL</strong>.
     * @return The time in seconds.
     * @see Libc#clock_gettime clock_gettime
     */
    default long time(LongOut tloc) {
        throw new UnboundFunctionException(this, "time");
    }

    /**
     * The <strong>timegm</strong> function is the reverse of {@link Libc#gmtime_r gmtime_r}: it turns date
     * and time of day in UTC into a time in seconds.
     * <h4>Remarks</h4>
     * <p>The 32nd of January thus becomes the 1st of February, which makes the function handy for
     * reckoning with dates.</p>
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>time.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-timegm.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param tm [inout] (<code>struct tm &#42;</code>) Pointer to a {@link tm tm} structure. Values outside the usual ranges are accepted and brought into
     * them; the day of the week and of the year are not read but set.
     * @return The time in seconds since the beginning of 1970.
     * @see Libc#gmtime_r gmtime_r
     * @see tm tm
     */
    default long timegm(tm tm) {
        throw new UnboundFunctionException(this, "timegm");
    }

    /**
     * The <strong>toupper</strong> function converts a lower-case letter to the upper-case letter of the
     * same name.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>ctype.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-toupper.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param c [in] (<code>int</code>) The character, as the value of an <strong>unsigned char</strong>, or -1 for the end of a file.
     * @return The upper-case letter, or <em>c</em> itself if there is none.
     */
    default int toupper(int c) {
        throw new UnboundFunctionException(this, "toupper");
    }

    /**
     * The <strong>uname</strong> function gets the name, release and version of the operating system and
     * the kind of machine it runs on.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>sys/utsname.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-uname.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param buf [out] (<code>struct utsname &#42;</code>) Pointer to a {@link utsname utsname} structure that receives the names.
     * @return If the function succeeds, the return value is zero. Otherwise, the return value is -1, and
     * <strong>errno</strong> is set to the following error code.
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
     * <td><strong>EFAULT</strong></td>
     * <td>The address in <em>buf</em> is not within the address space of the process.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#gethostname gethostname
     * @see utsname utsname
     */
    default int uname(utsname buf) {
        throw new UnboundFunctionException(this, "uname");
    }

    /**
     * Calls {@link #uname uname} and throws where it fails.
     *
     * @param buf as for {@link #uname uname}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>uname</code> reports failure
     */
    default void unameOrThrow(utsname buf) {
        throw new UnboundFunctionException(this, "uname");
    }

    /**
     * The <strong>unlink</strong> function removes a name from the file system. With its last name the
     * file itself goes away, as soon as no process has it open any more.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-unlink.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param pathname [in] (<code>const char &#42;</code>) Path of the file.
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
     * <td><strong>EACCES</strong></td>
     * <td>The permissions of the directory do not allow it.</td>
     * </tr>
     * <tr>
     * <td><strong>EBUSY</strong></td>
     * <td>The file is in use by the system.</td>
     * </tr>
     * <tr>
     * <td><strong>EISDIR</strong></td>
     * <td>The path names a directory; use {@link Libc#rmdir rmdir}.</td>
     * </tr>
     * <tr>
     * <td><strong>ENAMETOOLONG</strong></td>
     * <td>The path, or one of its parts, is too long.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOENT</strong></td>
     * <td>The file, or a directory in its path, does not exist.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOTDIR</strong></td>
     * <td>A part of the path is not a directory.</td>
     * </tr>
     * <tr>
     * <td><strong>EPERM</strong></td>
     * <td>The file system or the attributes of the file forbid it.</td>
     * </tr>
     * <tr>
     * <td><strong>EROFS</strong></td>
     * <td>The file is on a read-only file system.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#rmdir rmdir
     */
    default int unlink(String pathname) {
        throw new UnboundFunctionException(this, "unlink");
    }

    /**
     * Calls {@link #unlink unlink} and throws where it fails.
     *
     * @param pathname as for {@link #unlink unlink}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>unlink</code> reports failure
     */
    default void unlinkOrThrow(String pathname) {
        throw new UnboundFunctionException(this, "unlink");
    }

    /**
     * The <strong>unsetenv</strong> function removes a variable from the environment of the process. If
     * there is no such variable, the function succeeds and changes nothing.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>stdlib.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-unsetenv.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param name [in] (<code>const char &#42;</code>) Name of the variable. It must not be empty and must not hold an equals sign.
     * @return If the function succeeds, the return value is zero. Otherwise, the return value is -1, and
     * <strong>errno</strong> is set to the following error code.
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
     * <td><strong>EINVAL</strong></td>
     * <td>The name is empty or holds an equals sign.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#getenv getenv
     * @see Libc#setenv setenv
     */
    default int unsetenv(String name) {
        throw new UnboundFunctionException(this, "unsetenv");
    }

    /**
     * Calls {@link #unsetenv unsetenv} and throws where it fails.
     *
     * @param name as for {@link #unsetenv unsetenv}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>unsetenv</code> reports failure
     */
    default void unsetenvOrThrow(String name) {
        throw new UnboundFunctionException(this, "unsetenv");
    }

    /**
     * The <strong>write</strong> function writes bytes to an open file, at its current position.
     * <h4>Requirements</h4>
     * <dl>
     * <dt>Library</dt>
     * <dd>libc</dd>
     * <dt>DLL</dt>
     * <dd>libc.so.6</dd>
     * <dt>Include</dt>
     * <dd>unistd.h</dd>
     * <dt>Target platform</dt>
     * <dd>Linux</dd>
     * </dl>
     * <p>Source page: <code>libc/nf-libc-write.md</code></p>
     *
     * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
     * @param fd [in] (<code>int</code>) The file descriptor.
     * @param buf [in] (<code>const void &#42;</code>) The bytes to write.
     * @param count [in] (<code>size_t</code>) Number of bytes in <em>buf</em>.
     * @return If the function succeeds, the return value is the number of bytes written, which may be less than
     * <em>count</em>. Otherwise, the return value is -1, and <strong>errno</strong> is set to one of the
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
     * <td><strong>EAGAIN</strong></td>
     * <td>The file is nonblocking and there is no room for the data yet.</td>
     * </tr>
     * <tr>
     * <td><strong>EBADF</strong></td>
     * <td>The value of <em>fd</em> is not a descriptor open for writing.</td>
     * </tr>
     * <tr>
     * <td><strong>EFAULT</strong></td>
     * <td>The buffer is not within the address space of the process.</td>
     * </tr>
     * <tr>
     * <td><strong>EFBIG</strong></td>
     * <td>The file would become too large.</td>
     * </tr>
     * <tr>
     * <td><strong>EINTR</strong></td>
     * <td>A signal came in before any data was written.</td>
     * </tr>
     * <tr>
     * <td><strong>EIO</strong></td>
     * <td>The device reported an error.</td>
     * </tr>
     * <tr>
     * <td><strong>ENOSPC</strong></td>
     * <td>There is no room left on the device.</td>
     * </tr>
     * <tr>
     * <td><strong>EPIPE</strong></td>
     * <td>The other end of the pipe or connection is closed.</td>
     * </tr>
     * </tbody>
     * </table>
     * @see Libc#open open
     * @see Libc#read read
     */
    default long write(int fd, MemorySegment buf, long count) {
        throw new UnboundFunctionException(this, "write");
    }

    /**
     * Calls {@link #write write} and throws where it fails.
     *
     * @param fd as for {@link #write write}
     * @param buf as for {@link #write write}
     * @param count as for {@link #write write}
     * @return as for {@link #write write}
     * @throws dev.docbind.runtime.NativeException with the raw code and the documented constant, when <code>write</code> reports failure
     */
    default long writeOrThrow(int fd, MemorySegment buf, long count) {
        throw new UnboundFunctionException(this, "write");
    }
}
