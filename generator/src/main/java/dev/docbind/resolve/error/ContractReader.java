package dev.docbind.resolve.error;

import dev.docbind.ctype.Abi;
import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Direction;
import dev.docbind.model.ErrorCode;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.ModelParameter;
import dev.docbind.model.NativeType;
import dev.docbind.model.ResolvedType;
import dev.docbind.resolve.text.Prose;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Derives from a page's words and types how its function reports failure. */
public final class ContractReader {

    private static final Pattern NEGATED = Pattern.compile(
            "\\b(not|never|no|without|cannot|n't|unlike|instead of|rather than|neither|nor)\\b[^.]{0,60}\\b(WSA)?GetLastError\\b"
                    + "|\\b(WSA)?GetLastError\\b[^.]{0,40}\\b(is not|does not|will not|cannot|not be|never)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern FORBIDDEN =
            Pattern.compile("\\b(?:do|should|must) not (?:call|use) (?:WSA)?GetLastError\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern CONVERTED = Pattern.compile("\\bcorresponding [^.]{0,40}\\b(?:error|status) code\\b");
    private static final Pattern ERRNO = Pattern.compile("\\berrno\\b(?!\\.h)");
    private static final Pattern IN_PARAMETER = Pattern.compile(
            "error (?:code|number|value|status)[^.]{0,60}\\b(?:available|returned|stored|placed|written|found|set|given|specified|provided)\\b[^.]{0,30}\\b(?:in|through|by|to|at)\\b(?: the)?(?: variable| location| parameter)?[^.]{0,40}?\\b(\\w+)",
            Pattern.CASE_INSENSITIVE);
    private static final List<String> CODE_TYPES = List.of(
            "NDIS_STATUS",
            "LSTATUS",
            "CONFIGRET",
            "RPC_STATUS",
            "SECURITY_STATUS",
            "NET_API_STATUS",
            "MMRESULT",
            "MCIERROR",
            "PDH_STATUS",
            "DNS_STATUS",
            "JET_ERR",
            "WIN32_ERROR",
            "errno_t",
            "KERN_RETURN");

    private final CodeFinder codes;

    /** Reads contracts with codes found by this finder. */
    public ContractReader(CodeFinder codes) {
        this.codes = codes;
    }

    /** The contract of a function whose types are resolved. */
    public ErrorContract read(Declaration.Function function, ResolvedType returns, List<ModelParameter> parameters) {
        List<ErrorCode> found = codes.find(function);
        String text = Prose.of(function.returns().documentation()).text();
        FailureTest test = FailureReader.read(text);
        ErrorContract statusType = byStatusType(returns, found, text);
        if (statusType != null) {
            return statusType;
        }
        String parameter = outParameter(text, parameters);
        if (parameter != null) {
            return new ErrorContract.OutParameter(orDefault(test, returns), parameter, found);
        }
        boolean forbidden = FORBIDDEN.matcher(text).find();
        boolean last = !forbidden && lastError(text, "GetLastError");
        boolean winsock = !forbidden && lastError(text, "WSAGetLastError");
        if (last || winsock) {
            return new ErrorContract.LastError(orDefault(test, returns), winsock, found);
        }
        if (text.contains("errno") && ERRNO.matcher(text).find() && !text.contains("not set errno")) {
            return new ErrorContract.Errno(orDefault(test, returns), found);
        }
        return byCodes(function, returns, found, text, test);
    }

    private static @Nullable ErrorContract byStatusType(ResolvedType returns, List<ErrorCode> found, String text) {
        boolean wide = returns.type().abi() == Abi.I32 || returns.type().abi() == Abi.UNKNOWN;
        boolean deduced = returns.cType().isEmpty() || returns.cType().equals("LONG");
        boolean succeeds = found.stream().anyMatch(code -> code.name().equals("S_OK"));
        if (returns.cType().equals("HRESULT")
                || wide && (deduced || succeeds) && mentions(text, found, "HRESULT", "S_OK", "E_")) {
            return new ErrorContract.HResult(found);
        }
        if (returns.cType().equals("NTSTATUS")
                || wide && deduced && mentions(text, found, "NTSTATUS", "STATUS_", "STATUS_")) {
            return new ErrorContract.NtStatus(found);
        }
        return null;
    }

    private static boolean mentions(String text, List<ErrorCode> found, String type, String success, String failure) {
        boolean typed = text.contains(type)
                && Pattern.compile("\\b" + type + "\\b").matcher(text).find();
        long codes = found.stream()
                .filter(c -> c.name().equals(success)
                        || c.name().startsWith(failure)
                        || c.name().startsWith(success))
                .count();
        return typed || codes > 0 && codes * 2 >= found.size();
    }

    /** The parameter that the sentence about the code names first, be it not one that only goes in. */
    private static @Nullable String outParameter(String text, List<ModelParameter> parameters) {
        if (!text.toLowerCase(Locale.ROOT).contains("error ")) {
            return null;
        }
        Matcher matcher = IN_PARAMETER.matcher(text);
        while (matcher.find()) {
            int stop = sentenceEnd(text, matcher.end());
            String sentence = text.substring(matcher.start(), stop);
            ModelParameter first = null;
            int place = Integer.MAX_VALUE;
            for (ModelParameter parameter : parameters) {
                Matcher name = Pattern.compile("\\b" + Pattern.quote(parameter.name()) + "\\b")
                        .matcher(sentence);
                boolean receives = parameter.type().type().abi() == Abi.PTR && parameter.direction() != Direction.IN;
                if (receives && name.find() && name.start() < place) {
                    first = parameter;
                    place = name.start();
                }
            }
            if (first != null) {
                return first.name();
            }
        }
        return null;
    }

    private static int sentenceEnd(String text, int from) {
        int limit = Math.min(text.length(), from + 80);
        for (int i = from; i < limit; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '.') {
                return i;
            }
        }
        return limit;
    }

    private static boolean lastError(String text, String function) {
        if (!text.contains(function)) {
            return false;
        }
        Pattern word = Pattern.compile("\\b" + function + "\\b");
        for (String sentence : new Prose(text, List.of()).sentences()) {
            if (word.matcher(sentence).find() && !NEGATED.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }

    private ErrorContract byCodes(
            Declaration.Function function, ResolvedType returns, List<ErrorCode> found, String text, FailureTest test) {
        NativeType type = returns.type();
        if (type instanceof NativeType.Void) {
            return found.isEmpty() ? new ErrorContract.None() : new ErrorContract.Unknown(found);
        }
        boolean codeType = CODE_TYPES.contains(returns.cType());
        boolean number = type.abi() == Abi.I32 || type.abi() == Abi.UNKNOWN || type.abi() == Abi.I64;
        String words = CodeFinder.words(function.returns().documentation());
        boolean listed = found.stream().anyMatch(c -> !c.success() && (codes.isCode(c.name()) || saysFailure(words)));
        boolean says =
                saysErrorCode(words) || saysFailure(words) && found.stream().anyMatch(ErrorCode::success);
        boolean truth = type instanceof NativeType.Bool;
        if (codeType || number && !truth && (listed || says)) {
            FailureTest known = test == FailureTest.NONE && successIsZero(found)
                    ? new FailureTest(FailureTest.Kind.NOT_EQUAL, 0)
                    : test;
            FailureTest nonZero =
                    known == FailureTest.NONE && codeType ? new FailureTest(FailureTest.Kind.NOT_EQUAL, 0) : known;
            return new ErrorContract.ReturnCode(nonZero, found);
        }
        if (found.isEmpty() && test == FailureTest.NONE && function.returns().line() > 0 && saysNothing(text)) {
            return new ErrorContract.None();
        }
        return new ErrorContract.Unknown(found);
    }

    private static boolean successIsZero(List<ErrorCode> found) {
        return found.stream().anyMatch(c -> c.success() && c.value() != null && c.value() == 0);
    }

    private static boolean saysErrorCode(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        boolean code = lower.contains("error code") || lower.contains("error value") || lower.contains("status code");
        return code
                && (lower.contains("return") || lower.contains("fail"))
                && !CONVERTED.matcher(text).find();
    }

    private static boolean saysFailure(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.contains("error") || lower.contains("fail") || lower.contains("unsuccessful");
    }

    private static boolean saysNothing(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return !lower.contains("error")
                && !lower.contains("fail")
                && !lower.contains("success")
                && !lower.contains("otherwise");
    }

    /** Where the words give no test, what the type implies: FALSE and NULL mean failure. */
    private static FailureTest orDefault(FailureTest test, ResolvedType returns) {
        if (test != FailureTest.NONE) {
            return test;
        }
        boolean zero = returns.type() instanceof NativeType.Bool
                || returns.type() instanceof NativeType.Handle handle && handle.abi() == Abi.PTR
                || returns.type() instanceof NativeType.Pointer;
        return zero ? new FailureTest(FailureTest.Kind.EQUAL, 0) : FailureTest.NONE;
    }
}
