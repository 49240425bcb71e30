package dev.docbind.resolve;

import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import java.util.List;
import java.util.Objects;

/** Makes the contract that an overlay gives out of the one that was read from the page. */
final class OverlayContract {

    private OverlayContract() {}

    static ErrorContract of(Overlay.Errors errors, ErrorContract read) {
        List<ErrorCode> codes = read.codes();
        FailureTest test = errors.failure() == FailureTest.NONE ? test(read) : errors.failure();
        return switch (errors.convention()) {
            case RETURN_CODE -> new ErrorContract.ReturnCode(test, codes);
            case LAST_ERROR -> new ErrorContract.LastError(test, false, codes);
            case WSA_LAST_ERROR -> new ErrorContract.LastError(test, true, codes);
            case ERRNO -> new ErrorContract.Errno(test, codes);
            case OUT_PARAMETER ->
                new ErrorContract.OutParameter(test, Objects.requireNonNullElse(errors.parameter(), ""), codes);
            case HRESULT -> new ErrorContract.HResult(codes);
            case NTSTATUS -> new ErrorContract.NtStatus(codes);
            case NONE -> new ErrorContract.None();
        };
    }

    private static FailureTest test(ErrorContract read) {
        return switch (read) {
            case ErrorContract.ReturnCode code -> code.test();
            case ErrorContract.LastError last -> last.test();
            case ErrorContract.Errno errno -> errno.test();
            case ErrorContract.OutParameter out -> out.test();
            case ErrorContract.HResult _, ErrorContract.NtStatus _, ErrorContract.None _, ErrorContract.Unknown _ ->
                FailureTest.NONE;
        };
    }
}
