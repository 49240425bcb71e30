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
        super(source, 41, 1);
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
            return (int) I_I.HANDLE.invokeExact(address(0), j);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int access(String pathname, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_PI.HANDLE.invokeExact(address(1), scratch_.text(Text.UTF8, pathname, "pathname"), mode);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void accessOrThrow(String pathname, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_PI_errno.HANDLE.invokeExact(address(1), scratch_.state(), scratch_.text(Text.UTF8, pathname, "pathname"), mode);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("access", code_, accessError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int atoi(String nptr) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_P.HANDLE.invokeExact(address(2), scratch_.text(Text.UTF8, nptr, "nptr"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long atol(String nptr) {
        try (Scratch scratch_ = Scratch.open()) {
            return (long) L_P.HANDLE.invokeExact(address(3), scratch_.text(Text.UTF8, nptr, "nptr"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment bsearch(MemorySegment key, MemorySegment base, long nmemb, long size,
            Callback<compar_fn_t> compar) {
        try {
            MemorySegment result_ = (MemorySegment) P_PPLLP.HANDLE.invokeExact(address(4), Arguments.required(key, "key"), Arguments.required(base, "base"), nmemb, size, Arguments.required(compar, "compar"));
            Arguments.rethrow(compar);
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double cbrt(double x) {
        try {
            return (double) D_D.HANDLE.invokeExact(address(5), x);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int clock_getres(int clockid, timespec res) {
        try {
            return (int) I_IP.HANDLE.invokeExact(address(6), clockid, Arguments.optional(res));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void clock_getresOrThrow(int clockid, timespec res) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_IP_errno.HANDLE.invokeExact(address(6), scratch_.state(), clockid, Arguments.optional(res));
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("clock_getres", code_, clock_getresError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int clock_gettime(int clockid, timespec tp) {
        try {
            return (int) I_IP.HANDLE.invokeExact(address(7), clockid, Arguments.required(tp, "tp"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void clock_gettimeOrThrow(int clockid, timespec tp) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_IP_errno.HANDLE.invokeExact(address(7), scratch_.state(), clockid, Arguments.required(tp, "tp"));
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("clock_gettime", code_, clock_gettimeError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int close(int fd) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(8), fd);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void closeOrThrow(int fd) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_I_errno.HANDLE.invokeExact(address(8), scratch_.state(), fd);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("close", code_, closeError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public div_t div(SegmentAllocator allocator, int numer, int denom) {
        try {
            return new div_t((MemorySegment) div_t_II.HANDLE.invokeExact(address(9), allocator, numer, denom));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public float fabsf(float x) {
        try {
            return (float) F_F.HANDLE.invokeExact(address(10), x);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double frexp(double x, IntOut exp) {
        try {
            return (double) D_DP.HANDLE.invokeExact(address(11), x, Arguments.required(exp, "exp"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment getcwd(MemorySegment buf, long size) {
        try {
            return (MemorySegment) P_PL.HANDLE.invokeExact(address(12), Arguments.buffer(buf, size, "buf"), size);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment getcwdOrThrow(MemorySegment buf, long size) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment result_ = (MemorySegment) P_PL_errno.HANDLE.invokeExact(address(12), scratch_.state(), Arguments.buffer(buf, size, "buf"), size);
            if (result_.address() == 0L) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("getcwd", code_, getcwdError.of(code_));
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String getenv(String name) {
        try (Scratch scratch_ = Scratch.open()) {
            return Text.UTF8.read((MemorySegment) P_P.HANDLE.invokeExact(address(13), scratch_.text(Text.UTF8, name, "name")));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int gethostname(MemorySegment name, long len) {
        try {
            return (int) I_PL.HANDLE.invokeExact(address(14), Arguments.buffer(name, len, "name"), len);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void gethostnameOrThrow(MemorySegment name, long len) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_PL_errno.HANDLE.invokeExact(address(14), scratch_.state(), Arguments.buffer(name, len, "name"), len);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("gethostname", code_, gethostnameError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int getpid() {
        try {
            return (int) I.HANDLE.invokeExact(address(15));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int getppid() {
        try {
            return (int) I.HANDLE.invokeExact(address(16));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment gmtime_r(MemorySegment timep, tm result) {
        try {
            return (MemorySegment) P_PP.HANDLE.invokeExact(address(17), Arguments.required(timep, "timep"), Arguments.required(result, "result"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public MemorySegment gmtime_rOrThrow(MemorySegment timep, tm result) {
        try (Scratch scratch_ = Scratch.open()) {
            MemorySegment result_ = (MemorySegment) P_PP_errno.HANDLE.invokeExact(address(17), scratch_.state(), Arguments.required(timep, "timep"), Arguments.required(result, "result"));
            if (result_.address() == 0L) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("gmtime_r", code_, gmtime_rError.of(code_));
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double hypot(double x, double y) {
        try {
            return (double) D_DD.HANDLE.invokeExact(address(18), x, y);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long labs(long j) {
        try {
            return (long) L_L.HANDLE.invokeExact(address(19), j);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public ldiv_t ldiv(SegmentAllocator allocator, long numer, long denom) {
        try {
            return new ldiv_t((MemorySegment) ldiv_t_LL.HANDLE.invokeExact(address(20), allocator, numer, denom));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long lseek(int fd, long offset, int whence) {
        try {
            return (long) L_ILI.HANDLE.invokeExact(address(21), fd, offset, whence);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long lseekOrThrow(int fd, long offset, int whence) {
        try (Scratch scratch_ = Scratch.open()) {
            long result_ = (long) L_ILI_errno.HANDLE.invokeExact(address(21), scratch_.state(), fd, offset, whence);
            if (result_ == -1L) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("lseek", code_, lseekError.of(code_));
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int mkdir(String pathname, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_PI.HANDLE.invokeExact(address(22), scratch_.text(Text.UTF8, pathname, "pathname"), mode);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void mkdirOrThrow(String pathname, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_PI_errno.HANDLE.invokeExact(address(22), scratch_.state(), scratch_.text(Text.UTF8, pathname, "pathname"), mode);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("mkdir", code_, mkdirError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int open(String pathname, int flags, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_PII_variadic2.HANDLE.invokeExact(address(23), scratch_.text(Text.UTF8, pathname, "pathname"), flags, mode);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int openOrThrow(String pathname, int flags, int mode) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_PII_variadic2_errno.HANDLE.invokeExact(address(23), scratch_.state(), scratch_.text(Text.UTF8, pathname, "pathname"), flags, mode);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("open", code_, openError.of(code_));
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int pipe(MemorySegment pipefd) {
        try {
            return (int) I_P.HANDLE.invokeExact(address(24), Arguments.required(pipefd, "pipefd"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void pipeOrThrow(MemorySegment pipefd) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_P_errno.HANDLE.invokeExact(address(24), scratch_.state(), Arguments.required(pipefd, "pipefd"));
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("pipe", code_, pipeError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public double pow(double x, double y) {
        try {
            return (double) D_DD.HANDLE.invokeExact(address(25), x, y);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void qsort(MemorySegment base, long nmemb, long size, Callback<compar_fn_t> compar) {
        try {
            V_PLLP.HANDLE.invokeExact(address(26), Arguments.required(base, "base"), nmemb, size, Arguments.required(compar, "compar"));
            Arguments.rethrow(compar);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long read(int fd, MemorySegment buf, long count) {
        try {
            return (long) L_IPL.HANDLE.invokeExact(address(27), fd, Arguments.buffer(buf, count, "buf"), count);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long readOrThrow(int fd, MemorySegment buf, long count) {
        try (Scratch scratch_ = Scratch.open()) {
            long result_ = (long) L_IPL_errno.HANDLE.invokeExact(address(27), scratch_.state(), fd, Arguments.buffer(buf, count, "buf"), count);
            if (result_ == -1L) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("read", code_, readError.of(code_));
            }
            return result_;
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int rmdir(String pathname) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_P.HANDLE.invokeExact(address(28), scratch_.text(Text.UTF8, pathname, "pathname"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void rmdirOrThrow(String pathname) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_P_errno.HANDLE.invokeExact(address(28), scratch_.state(), scratch_.text(Text.UTF8, pathname, "pathname"));
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("rmdir", code_, rmdirError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int setenv(String name, String value, int overwrite) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_PPI.HANDLE.invokeExact(address(29), scratch_.text(Text.UTF8, name, "name"), scratch_.text(Text.UTF8, value, "value"), overwrite);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void setenvOrThrow(String name, String value, int overwrite) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_PPI_errno.HANDLE.invokeExact(address(29), scratch_.state(), scratch_.text(Text.UTF8, name, "name"), scratch_.text(Text.UTF8, value, "value"), overwrite);
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("setenv", code_, setenvError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int strcmp(String s1, String s2) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_PP.HANDLE.invokeExact(address(30), scratch_.text(Text.UTF8, s1, "s1"), scratch_.text(Text.UTF8, s2, "s2"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public String strerror(int errnum) {
        try {
            return Text.UTF8.read((MemorySegment) P_I.HANDLE.invokeExact(address(31), errnum));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long strftime(MemorySegment s, long max, String format, tm tm) {
        try (Scratch scratch_ = Scratch.open()) {
            return (long) L_PLPP.HANDLE.invokeExact(address(32), Arguments.buffer(s, max, "s"), max, scratch_.text(Text.UTF8, format, "format"), Arguments.required(tm, "tm"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long strlen(String s) {
        try (Scratch scratch_ = Scratch.open()) {
            return (long) L_P.HANDLE.invokeExact(address(33), scratch_.text(Text.UTF8, s, "s"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long time(LongOut tloc) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(34), Arguments.optional(tloc));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long timegm(tm tm) {
        try {
            return (long) L_P.HANDLE.invokeExact(address(35), Arguments.required(tm, "tm"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int toupper(int c) {
        try {
            return (int) I_I.HANDLE.invokeExact(address(36), c);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int uname(utsname buf) {
        try {
            return (int) I_P.HANDLE.invokeExact(address(37), Arguments.required(buf, "buf"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void unameOrThrow(utsname buf) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_P_errno.HANDLE.invokeExact(address(37), scratch_.state(), Arguments.required(buf, "buf"));
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("uname", code_, unameError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int unlink(String pathname) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_P.HANDLE.invokeExact(address(38), scratch_.text(Text.UTF8, pathname, "pathname"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void unlinkOrThrow(String pathname) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_P_errno.HANDLE.invokeExact(address(38), scratch_.state(), scratch_.text(Text.UTF8, pathname, "pathname"));
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("unlink", code_, unlinkError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public int unsetenv(String name) {
        try (Scratch scratch_ = Scratch.open()) {
            return (int) I_P.HANDLE.invokeExact(address(39), scratch_.text(Text.UTF8, name, "name"));
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public void unsetenvOrThrow(String name) {
        try (Scratch scratch_ = Scratch.open()) {
            int result_ = (int) I_P_errno.HANDLE.invokeExact(address(39), scratch_.state(), scratch_.text(Text.UTF8, name, "name"));
            if (result_ == -1) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("unsetenv", code_, unsetenvError.of(code_));
            }
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long write(int fd, MemorySegment buf, long count) {
        try {
            return (long) L_IPL.HANDLE.invokeExact(address(40), fd, Arguments.buffer(buf, count, "buf"), count);
        } catch (Throwable failure_) {
            throw Failures.unchecked(failure_);
        }
    }

    @Override
    public long writeOrThrow(int fd, MemorySegment buf, long count) {
        try (Scratch scratch_ = Scratch.open()) {
            long result_ = (long) L_IPL_errno.HANDLE.invokeExact(address(40), scratch_.state(), fd, Arguments.buffer(buf, count, "buf"), count);
            if (result_ == -1L) {
                int code_ = scratch_.code(CallState.ERRNO);
                throw new NativeException("write", code_, writeError.of(code_));
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
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_DD {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface D_DP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_DOUBLE, ValueLayout.JAVA_DOUBLE, ValueLayout.ADDRESS));
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
    private interface I_IP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_IP_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
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
    private interface I_PI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
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
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PL_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_PPI_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface I_P_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_INT, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_ILI {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_ILI_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_IPL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface L_IPL_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.JAVA_INT, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
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
    private interface L_PLPP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
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
    private interface P_P {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PL_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PPLLP {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG, ValueLayout.ADDRESS));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface P_PP_errno {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.capturing(CallState.ERRNO, FunctionDescriptor.of(ValueLayout.ADDRESS, ValueLayout.ADDRESS, ValueLayout.ADDRESS));
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
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(div_t.LAYOUT, ValueLayout.JAVA_INT, ValueLayout.JAVA_INT));
    }

    /**
     * Calls of one shape; made when the first is called.
     */
    private interface ldiv_t_LL {
        /**
         * Takes the address first.
         */
        MethodHandle HANDLE = Downcalls.plain(FunctionDescriptor.of(ldiv_t.LAYOUT, ValueLayout.JAVA_LONG, ValueLayout.JAVA_LONG));
    }
}
