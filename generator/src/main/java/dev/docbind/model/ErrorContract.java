package dev.docbind.model;

import java.util.List;

/** How a function reports failure, derived from its page. The listed codes are the documented ones; others can occur. */
public sealed interface ErrorContract {

    /** The documented codes. */
    List<ErrorCode> codes();

    /** The name of the convention in the exported model. */
    String convention();

    /**
     * The return value is the error code.
     *
     * @param test which values mean failure, mostly not equal to 0
     * @param codes documented codes
     */
    record ReturnCode(FailureTest test, List<ErrorCode> codes) implements ErrorContract {
        @Override
        public String convention() {
            return "return-code";
        }
    }

    /**
     * The code is read by {@code GetLastError}, or {@code WSAGetLastError}.
     *
     * @param test which return values mean failure
     * @param winsock whether it is Winsock's last error
     * @param codes documented codes
     */
    record LastError(FailureTest test, boolean winsock, List<ErrorCode> codes) implements ErrorContract {
        @Override
        public String convention() {
            return winsock ? "wsa-last-error" : "last-error";
        }
    }

    /**
     * The code is in {@code errno}.
     *
     * @param test which return values mean failure
     * @param codes documented codes
     */
    record Errno(FailureTest test, List<ErrorCode> codes) implements ErrorContract {
        @Override
        public String convention() {
            return "errno";
        }
    }

    /**
     * The code is written to an out-parameter.
     *
     * @param test which return values mean failure
     * @param parameter the parameter that receives the code
     * @param codes documented codes
     */
    record OutParameter(FailureTest test, String parameter, List<ErrorCode> codes) implements ErrorContract {
        @Override
        public String convention() {
            return "out-parameter";
        }
    }

    /**
     * The return value is an HRESULT.
     *
     * @param codes documented codes
     */
    record HResult(List<ErrorCode> codes) implements ErrorContract {
        @Override
        public String convention() {
            return "hresult";
        }
    }

    /**
     * The return value is an NTSTATUS.
     *
     * @param codes documented codes
     */
    record NtStatus(List<ErrorCode> codes) implements ErrorContract {
        @Override
        public String convention() {
            return "ntstatus";
        }
    }

    /** The page says, or its void return implies, that the function does not report failure. */
    record None() implements ErrorContract {
        @Override
        public List<ErrorCode> codes() {
            return List.of();
        }

        @Override
        public String convention() {
            return "none";
        }
    }

    /**
     * The page does not tell.
     *
     * @param codes codes it names all the same
     */
    record Unknown(List<ErrorCode> codes) implements ErrorContract {
        @Override
        public String convention() {
            return "unknown";
        }
    }
}
