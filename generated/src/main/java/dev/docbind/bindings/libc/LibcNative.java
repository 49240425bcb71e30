package dev.docbind.bindings.libc;

import dev.docbind.runtime.Arguments;
import dev.docbind.runtime.CallState;
import dev.docbind.runtime.Callback;
import dev.docbind.runtime.Downcalls;
import dev.docbind.runtime.Failures;
import dev.docbind.runtime.IntOut;
import dev.docbind.runtime.LongOut;
import dev.docbind.runtime.NativeException;
import dev.docbind.runtime.NativeStub;
import dev.docbind.runtime.NativeSymbol;
import dev.docbind.runtime.Scratch;
import dev.docbind.runtime.SymbolSource;
import dev.docbind.runtime.Text;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;

/**
 * The native functions behind {@link Libc}.
 */
final class LibcNative extends NativeStub implements Libc {
    /**
     * Finds nothing yet.
     *
     * @param source where the functions are found
     */
    LibcNative(SymbolSource source) {
        super(source, 41, 2);
    }

    @Override
    protected NativeSymbol symbol(int slot) {
        return switch (slot) {
            case 0 -> NativeSymbol.exported("abs", "", "libc.so.6");
            case 1 -> NativeSymbol.exported("access", "", "libc.so.6");
            case 2 -> NativeSymbol.exported("atoi", "", "libc.so.6");
            case 3 -> NativeSymbol.exported("atol", "", "libc.so.6");
            case 4 -> NativeSymbol.exported("bsearch", "", "libc.so.6");
            case 5 -> NativeSymbol.exported("cbrt", "", "libm.so.6");
            case 6 -> NativeSymbol.exported("clock_getres", "", "libc.so.6");
            case 7 -> NativeSymbol.exported("clock_gettime", "", "libc.so.6");
            case 8 -> NativeSymbol.exported("close", "", "libc.so.6");
            case 9 -> NativeSymbol.exported("div", "", "libc.so.6");
            case 10 -> NativeSymbol.exported("fabsf", "", "libm.so.6");
            case 11 -> NativeSymbol.exported("frexp", "", "libm.so.6");
            case 12 -> NativeSymbol.exported("getcwd", "", "libc.so.6");
            case 13 -> NativeSymbol.exported("getenv", "", "libc.so.6");
            case 14 -> NativeSymbol.exported("gethostname", "", "libc.so.6");
            case 15 -> NativeSymbol.exported("getpid", "", "libc.so.6");
            case 16 -> NativeSymbol.exported("getppid", "", "libc.so.6");
            case 17 -> NativeSymbol.exported("gmtime_r", "", "libc.so.6");
            case 18 -> NativeSymbol.exported("hypot", "", "libm.so.6");
            case 19 -> NativeSymbol.exported("labs", "", "libc.so.6");
            case 20 -> NativeSymbol.exported("ldiv", "", "libc.so.6");
            case 21 -> NativeSymbol.exported("lseek", "", "libc.so.6");
            case 22 -> NativeSymbol.exported("mkdir", "", "libc.so.6");
            case 23 -> NativeSymbol.exported("open", "", "libc.so.6");
            case 24 -> NativeSymbol.exported("pipe", "", "libc.so.6");
            case 25 -> NativeSymbol.exported("pow", "", "libm.so.6");
            case 26 -> NativeSymbol.exported("qsort", "", "libc.so.6");
            case 27 -> NativeSymbol.exported("read", "", "libc.so.6");
            case 28 -> NativeSymbol.exported("rmdir", "", "libc.so.6");
            case 29 -> NativeSymbol.exported("setenv", "", "libc.so.6");
            case 30 -> NativeSymbol.exported("strcmp", "", "libc.so.6");
            case 31 -> NativeSymbol.exported("strerror", "", "libc.so.6");
            case 32 -> NativeSymbol.exported("strftime", "", "libc.so.6");
            case 33 -> NativeSymbol.exported("strlen", "", "libc.so.6");
            case 34 -> NativeSymbol.exported("time", "", "libc.so.6");
            case 35 -> NativeSymbol.exported("timegm", "", "libc.so.6");
            case 36 -> NativeSymbol.exported("toupper", "", "libc.so.6");
            case 37 -> NativeSymbol.exported("uname", "", "libc.so.6");
            case 38 -> NativeSymbol.exported("unlink", "", "libc.so.6");
            case 39 -> NativeSymbol.exported("unsetenv", "", "libc.so.6");
            case 40 -> NativeSymbol.exported("write", "", "libc.so.6");
            default -> throw new IndexOutOfBoundsException(slot);
        };
    }

    @Override
    public int abs(int j) {
        try {
            MemorySegment function_ = address(0);
            return (int) I_I.HANDLE.invokeExact(function_, j);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int access(String pathname, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(1);
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            return (int) I_PI.HANDLE.invokeExact(function_, pathnameValue_, mode);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void accessOrThrow(String pathname, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(1);
            MemorySegment state_ = scratch_.state();
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            int result_ = (int) I_PI_errno.HANDLE.invokeExact(function_, state_, pathnameValue_, mode);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                accessError error_ = accessError.of(code_);
                throw new NativeException("access", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int atoi(String nptr) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(2);
            MemorySegment nptrValue_ = scratch_.text(Text.UTF8, nptr, "nptr");
            return (int) I_P.HANDLE.invokeExact(function_, nptrValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long atol(String nptr) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(3);
            MemorySegment nptrValue_ = scratch_.text(Text.UTF8, nptr, "nptr");
            return (long) L_P.HANDLE.invokeExact(function_, nptrValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment bsearch(MemorySegment key, MemorySegment base, long nmemb, long size,
            Callback<compar_fn_t> compar) {
        try {
            MemorySegment function_ = address(4);
            MemorySegment keyValue_ = Arguments.required(key, "key");
            MemorySegment baseValue_ = Arguments.required(base, "base");
            MemorySegment comparValue_ = Arguments.required(compar, "compar");
            MemorySegment result_ = (MemorySegment) P_PPLLP.HANDLE.invokeExact(function_, keyValue_, baseValue_, nmemb, size, comparValue_);
            Arguments.rethrow(compar);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double cbrt(double x) {
        try {
            MemorySegment function_ = address(5);
            return (double) D_D.HANDLE.invokeExact(function_, x);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int clock_getres(int clockid, timespec res) {
        try {
            MemorySegment function_ = address(6);
            MemorySegment resValue_ = Arguments.optional(res);
            return (int) I_IP.HANDLE.invokeExact(function_, clockid, resValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void clock_getresOrThrow(int clockid, timespec res) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(6);
            MemorySegment state_ = scratch_.state();
            MemorySegment resValue_ = Arguments.optional(res);
            int result_ = (int) I_IP_errno.HANDLE.invokeExact(function_, state_, clockid, resValue_);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                clock_getresError error_ = clock_getresError.of(code_);
                throw new NativeException("clock_getres", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int clock_gettime(int clockid, timespec tp) {
        try {
            MemorySegment function_ = address(7);
            MemorySegment tpValue_ = Arguments.required(tp, "tp");
            return (int) I_IP.HANDLE.invokeExact(function_, clockid, tpValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void clock_gettimeOrThrow(int clockid, timespec tp) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(7);
            MemorySegment state_ = scratch_.state();
            MemorySegment tpValue_ = Arguments.required(tp, "tp");
            int result_ = (int) I_IP_errno.HANDLE.invokeExact(function_, state_, clockid, tpValue_);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                clock_gettimeError error_ = clock_gettimeError.of(code_);
                throw new NativeException("clock_gettime", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int close(int fd) {
        try {
            MemorySegment function_ = address(8);
            return (int) I_I.HANDLE.invokeExact(function_, fd);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void closeOrThrow(int fd) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(8);
            MemorySegment state_ = scratch_.state();
            int result_ = (int) I_I_errno.HANDLE.invokeExact(function_, state_, fd);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                closeError error_ = closeError.of(code_);
                throw new NativeException("close", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public div_t div(SegmentAllocator allocator, int numer, int denom) {
        try {
            MemorySegment function_ = address(9);
            return new div_t((MemorySegment) div_t_II.HANDLE.invokeExact(function_, allocator, numer, denom));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public float fabsf(float x) {
        try {
            MemorySegment function_ = address(10);
            return (float) F_F.HANDLE.invokeExact(function_, x);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double frexp(double x, IntOut exp) {
        try {
            MemorySegment function_ = address(11);
            MemorySegment expValue_ = Arguments.required(exp, "exp");
            return (double) D_DP.HANDLE.invokeExact(function_, x, expValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment getcwd(MemorySegment buf, long size) {
        try {
            MemorySegment function_ = address(12);
            MemorySegment bufValue_ = Arguments.buffer(buf, size, "buf");
            return (MemorySegment) P_PL.HANDLE.invokeExact(function_, bufValue_, size);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment getcwdOrThrow(MemorySegment buf, long size) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(12);
            MemorySegment state_ = scratch_.state();
            MemorySegment bufValue_ = Arguments.buffer(buf, size, "buf");
            MemorySegment result_ = (MemorySegment) P_PL_errno.HANDLE.invokeExact(function_, state_, bufValue_, size);
            if (result_.address() == 0L) {
                int code_ = scratch_.code(CallState.ERRNO);
                getcwdError error_ = getcwdError.of(code_);
                throw new NativeException("getcwd", code_, error_);
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String getenv(String name) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(13);
            MemorySegment nameValue_ = scratch_.text(Text.UTF8, name, "name");
            return Text.UTF8.read((MemorySegment) P_P.HANDLE.invokeExact(function_, nameValue_));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int gethostname(MemorySegment name, long len) {
        try {
            MemorySegment function_ = address(14);
            MemorySegment nameValue_ = Arguments.buffer(name, len, "name");
            return (int) I_PL.HANDLE.invokeExact(function_, nameValue_, len);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void gethostnameOrThrow(MemorySegment name, long len) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(14);
            MemorySegment state_ = scratch_.state();
            MemorySegment nameValue_ = Arguments.buffer(name, len, "name");
            int result_ = (int) I_PL_errno.HANDLE.invokeExact(function_, state_, nameValue_, len);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                gethostnameError error_ = gethostnameError.of(code_);
                throw new NativeException("gethostname", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int getpid() {
        try {
            MemorySegment function_ = address(15);
            return (int) I.HANDLE.invokeExact(function_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int getppid() {
        try {
            MemorySegment function_ = address(16);
            return (int) I.HANDLE.invokeExact(function_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment gmtime_r(MemorySegment timep, tm result) {
        try {
            MemorySegment function_ = address(17);
            MemorySegment timepValue_ = Arguments.required(timep, "timep");
            MemorySegment resultValue_ = Arguments.required(result, "result");
            return (MemorySegment) P_PP.HANDLE.invokeExact(function_, timepValue_, resultValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment gmtime_rOrThrow(MemorySegment timep, tm result) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(17);
            MemorySegment state_ = scratch_.state();
            MemorySegment timepValue_ = Arguments.required(timep, "timep");
            MemorySegment resultValue_ = Arguments.required(result, "result");
            MemorySegment result_ = (MemorySegment) P_PP_errno.HANDLE.invokeExact(function_, state_, timepValue_, resultValue_);
            if (result_.address() == 0L) {
                int code_ = scratch_.code(CallState.ERRNO);
                gmtime_rError error_ = gmtime_rError.of(code_);
                throw new NativeException("gmtime_r", code_, error_);
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double hypot(double x, double y) {
        try {
            MemorySegment function_ = address(18);
            return (double) D_DD.HANDLE.invokeExact(function_, x, y);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long labs(long j) {
        try {
            MemorySegment function_ = address(19);
            return (long) L_L.HANDLE.invokeExact(function_, j);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public ldiv_t ldiv(SegmentAllocator allocator, long numer, long denom) {
        try {
            MemorySegment function_ = address(20);
            return new ldiv_t((MemorySegment) ldiv_t_LL.HANDLE.invokeExact(function_, allocator, numer, denom));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long lseek(int fd, long offset, int whence) {
        try {
            MemorySegment function_ = address(21);
            return (long) L_ILI.HANDLE.invokeExact(function_, fd, offset, whence);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long lseekOrThrow(int fd, long offset, int whence) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(21);
            MemorySegment state_ = scratch_.state();
            long result_ = (long) L_ILI_errno.HANDLE.invokeExact(function_, state_, fd, offset, whence);
            if (result_ == -1L) {
                int code_ = scratch_.code(CallState.ERRNO);
                lseekError error_ = lseekError.of(code_);
                throw new NativeException("lseek", code_, error_);
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int mkdir(String pathname, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(22);
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            return (int) I_PI.HANDLE.invokeExact(function_, pathnameValue_, mode);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void mkdirOrThrow(String pathname, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(22);
            MemorySegment state_ = scratch_.state();
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            int result_ = (int) I_PI_errno.HANDLE.invokeExact(function_, state_, pathnameValue_, mode);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                mkdirError error_ = mkdirError.of(code_);
                throw new NativeException("mkdir", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int open(String pathname, int flags, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(23);
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            return (int) I_PII_variadic2.HANDLE.invokeExact(function_, pathnameValue_, flags, mode);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int openOrThrow(String pathname, int flags, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(23);
            MemorySegment state_ = scratch_.state();
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            int result_ = (int) I_PII_variadic2_errno.HANDLE.invokeExact(function_, state_, pathnameValue_, flags, mode);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                openError error_ = openError.of(code_);
                throw new NativeException("open", code_, error_);
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int pipe(MemorySegment pipefd) {
        try {
            MemorySegment function_ = address(24);
            MemorySegment pipefdValue_ = Arguments.required(pipefd, "pipefd");
            return (int) I_P.HANDLE.invokeExact(function_, pipefdValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void pipeOrThrow(MemorySegment pipefd) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(24);
            MemorySegment state_ = scratch_.state();
            MemorySegment pipefdValue_ = Arguments.required(pipefd, "pipefd");
            int result_ = (int) I_P_errno.HANDLE.invokeExact(function_, state_, pipefdValue_);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                pipeError error_ = pipeError.of(code_);
                throw new NativeException("pipe", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double pow(double x, double y) {
        try {
            MemorySegment function_ = address(25);
            return (double) D_DD.HANDLE.invokeExact(function_, x, y);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void qsort(MemorySegment base, long nmemb, long size, Callback<compar_fn_t> compar) {
        try {
            MemorySegment function_ = address(26);
            MemorySegment baseValue_ = Arguments.required(base, "base");
            MemorySegment comparValue_ = Arguments.required(compar, "compar");
            V_PLLP.HANDLE.invokeExact(function_, baseValue_, nmemb, size, comparValue_);
            Arguments.rethrow(compar);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long read(int fd, MemorySegment buf, long count) {
        try {
            MemorySegment function_ = address(27);
            MemorySegment bufValue_ = Arguments.buffer(buf, count, "buf");
            return (long) L_IPL.HANDLE.invokeExact(function_, fd, bufValue_, count);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long readOrThrow(int fd, MemorySegment buf, long count) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(27);
            MemorySegment state_ = scratch_.state();
            MemorySegment bufValue_ = Arguments.buffer(buf, count, "buf");
            long result_ = (long) L_IPL_errno.HANDLE.invokeExact(function_, state_, fd, bufValue_, count);
            if (result_ == -1L) {
                int code_ = scratch_.code(CallState.ERRNO);
                readError error_ = readError.of(code_);
                throw new NativeException("read", code_, error_);
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int rmdir(String pathname) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(28);
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            return (int) I_P.HANDLE.invokeExact(function_, pathnameValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void rmdirOrThrow(String pathname) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(28);
            MemorySegment state_ = scratch_.state();
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            int result_ = (int) I_P_errno.HANDLE.invokeExact(function_, state_, pathnameValue_);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                rmdirError error_ = rmdirError.of(code_);
                throw new NativeException("rmdir", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int setenv(String name, String value, int overwrite) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(29);
            MemorySegment nameValue_ = scratch_.text(Text.UTF8, name, "name");
            MemorySegment valueValue_ = scratch_.text(Text.UTF8, value, "value");
            return (int) I_PPI.HANDLE.invokeExact(function_, nameValue_, valueValue_, overwrite);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void setenvOrThrow(String name, String value, int overwrite) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(29);
            MemorySegment state_ = scratch_.state();
            MemorySegment nameValue_ = scratch_.text(Text.UTF8, name, "name");
            MemorySegment valueValue_ = scratch_.text(Text.UTF8, value, "value");
            int result_ = (int) I_PPI_errno.HANDLE.invokeExact(function_, state_, nameValue_, valueValue_, overwrite);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                setenvError error_ = setenvError.of(code_);
                throw new NativeException("setenv", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int strcmp(String s1, String s2) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(30);
            MemorySegment s1Value_ = scratch_.text(Text.UTF8, s1, "s1");
            MemorySegment s2Value_ = scratch_.text(Text.UTF8, s2, "s2");
            return (int) I_PP.HANDLE.invokeExact(function_, s1Value_, s2Value_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String strerror(int errnum) {
        try {
            MemorySegment function_ = address(31);
            return Text.UTF8.read((MemorySegment) P_I.HANDLE.invokeExact(function_, errnum));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long strftime(MemorySegment s, long max, String format, tm tm) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(32);
            MemorySegment sValue_ = Arguments.buffer(s, max, "s");
            MemorySegment formatValue_ = scratch_.text(Text.UTF8, format, "format");
            MemorySegment tmValue_ = Arguments.required(tm, "tm");
            return (long) L_PLPP.HANDLE.invokeExact(function_, sValue_, max, formatValue_, tmValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long strlen(String s) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(33);
            MemorySegment sValue_ = scratch_.text(Text.UTF8, s, "s");
            return (long) L_P.HANDLE.invokeExact(function_, sValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long time(LongOut tloc) {
        try {
            MemorySegment function_ = address(34);
            MemorySegment tlocValue_ = Arguments.optional(tloc);
            return (long) L_P.HANDLE.invokeExact(function_, tlocValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long timegm(tm tm) {
        try {
            MemorySegment function_ = address(35);
            MemorySegment tmValue_ = Arguments.required(tm, "tm");
            return (long) L_P.HANDLE.invokeExact(function_, tmValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int toupper(int c) {
        try {
            MemorySegment function_ = address(36);
            return (int) I_I.HANDLE.invokeExact(function_, c);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int uname(utsname buf) {
        try {
            MemorySegment function_ = address(37);
            MemorySegment bufValue_ = Arguments.required(buf, "buf");
            return (int) I_P.HANDLE.invokeExact(function_, bufValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void unameOrThrow(utsname buf) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(37);
            MemorySegment state_ = scratch_.state();
            MemorySegment bufValue_ = Arguments.required(buf, "buf");
            int result_ = (int) I_P_errno.HANDLE.invokeExact(function_, state_, bufValue_);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                unameError error_ = unameError.of(code_);
                throw new NativeException("uname", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int unlink(String pathname) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(38);
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            return (int) I_P.HANDLE.invokeExact(function_, pathnameValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void unlinkOrThrow(String pathname) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(38);
            MemorySegment state_ = scratch_.state();
            MemorySegment pathnameValue_ = scratch_.text(Text.UTF8, pathname, "pathname");
            int result_ = (int) I_P_errno.HANDLE.invokeExact(function_, state_, pathnameValue_);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                unlinkError error_ = unlinkError.of(code_);
                throw new NativeException("unlink", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int unsetenv(String name) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(39);
            MemorySegment nameValue_ = scratch_.text(Text.UTF8, name, "name");
            return (int) I_P.HANDLE.invokeExact(function_, nameValue_);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void unsetenvOrThrow(String name) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(39);
            MemorySegment state_ = scratch_.state();
            MemorySegment nameValue_ = scratch_.text(Text.UTF8, name, "name");
            int result_ = (int) I_P_errno.HANDLE.invokeExact(function_, state_, nameValue_);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                unsetenvError error_ = unsetenvError.of(code_);
                throw new NativeException("unsetenv", code_, error_);
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long write(int fd, MemorySegment buf, long count) {
        try {
            MemorySegment function_ = address(40);
            MemorySegment bufValue_ = Arguments.buffer(buf, count, "buf");
            return (long) L_IPL.HANDLE.invokeExact(function_, fd, bufValue_, count);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long writeOrThrow(int fd, MemorySegment buf, long count) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment function_ = address(40);
            MemorySegment state_ = scratch_.state();
            MemorySegment bufValue_ = Arguments.buffer(buf, count, "buf");
            long result_ = (long) L_IPL_errno.HANDLE.invokeExact(function_, state_, fd, bufValue_, count);
            if (result_ == -1L) {
                int code_ = scratch_.code(CallState.ERRNO);
                writeError error_ = writeError.of(code_);
                throw new NativeException("write", code_, error_);
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
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
    private interface D_DD {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_DP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS);
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
    private interface I_IP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_IP_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
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
    private interface I_PI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PII_variadic2 {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), 2);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PII_variadic2_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT), 2);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PI_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PL_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
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

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPI_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_P_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.JAVA_INT, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_ILI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_ILI_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_IPL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_IPL_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
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
    private interface L_PLPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
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
    private interface P_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PL_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PPLLP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PP_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface V_PLLP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.ofVoid(ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface div_t_II {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(div_t.LAYOUT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT);
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface ldiv_t_LL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(ldiv_t.LAYOUT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG);
    }
}
