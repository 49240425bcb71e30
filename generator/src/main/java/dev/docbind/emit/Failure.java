package dev.docbind.emit;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import dev.docbind.ctype.Abi;
import dev.docbind.document.PlainText;
import dev.docbind.javadoc.LiteralEncoder;
import dev.docbind.model.ErrorContract;
import dev.docbind.model.FailureTest;
import dev.docbind.model.NativeType;
import dev.docbind.plan.PlannedFunction;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the throwing variant of a function tells failure and what it throws, as the function's page has it. */
final class Failure {

    private static final Pattern NOTHING_ELSE = Pattern.compile(
            "(?i)\\b(returns?|return value (is|of)|returned (is|value is))\\s+(zero|0|TRUE|nonzero|a nonzero value)\\b");

    private Failure() {}

    /** The call state that must be captured with the call; null where the code comes another way. */
    static @Nullable String state(ErrorContract errors) {
        return switch (errors) {
            case ErrorContract.LastError last -> last.winsock() ? "WSA_LAST_ERROR" : "LAST_ERROR";
            case ErrorContract.Errno _ -> "ERRNO";
            default -> null;
        };
    }

    /** The condition on a number that means failure; null where the page gives none that applies to the type. */
    static @Nullable CodeBlock test(Signature signature, String number) {
        return switch (signature.function().model().errors()) {
            case ErrorContract.ReturnCode e -> compare(signature, e.test(), number);
            case ErrorContract.LastError e -> compare(signature, e.test(), number);
            case ErrorContract.Errno e -> compare(signature, e.test(), number);
            case ErrorContract.OutParameter e -> compare(signature, e.test(), number);
            case ErrorContract.HResult _, ErrorContract.NtStatus _ ->
                signature.result().abi() == Abi.I32 ? CodeBlock.of("$L < 0", number) : null;
            case ErrorContract.None _, ErrorContract.Unknown _ -> null;
        };
    }

    private static @Nullable CodeBlock compare(Signature signature, FailureTest test, String left) {
        Abi abi = signature.result().abi();
        boolean integer = abi == Abi.I8 || abi == Abi.I16 || abi == Abi.I32 || abi == Abi.I64;
        if (abi != Abi.PTR && !integer) {
            return null;
        }
        boolean wide = abi == Abi.I64 || abi == Abi.PTR;
        String value = wide ? Numbers.ofLong(test.value()) : Numbers.ofInt(test.value());
        return switch (test.kind()) {
            case EQUAL -> CodeBlock.of("$L == $L", left, narrow(abi, value));
            // A pointer that is there is no failure, whatever the words seem to say.
            case NOT_EQUAL -> abi == Abi.PTR ? null : CodeBlock.of("$L != $L", left, narrow(abi, value));
            case NEGATIVE -> abi == Abi.PTR ? null : CodeBlock.of("$L < 0", left);
            case UNKNOWN -> null;
        };
    }

    private static String narrow(Abi abi, String value) {
        return abi == Abi.I8 ? "(byte) " + value : abi == Abi.I16 ? "(short) " + value : value;
    }

    /** Whether the result says nothing beyond success, so that the throwing variant returns nothing. */
    static boolean isStatusOnly(Signature signature) {
        NativeType result = signature.result();
        if (result instanceof NativeType.Bool) {
            return true;
        }
        return switch (signature.function().model().errors()) {
            case ErrorContract.HResult _, ErrorContract.NtStatus _ -> true;
            case ErrorContract.ReturnCode e -> e.test().kind() == FailureTest.Kind.NOT_EQUAL;
            case ErrorContract.LastError e -> leavesNothing(signature, e.test());
            case ErrorContract.Errno e -> leavesNothing(signature, e.test());
            case ErrorContract.OutParameter e -> leavesNothing(signature, e.test());
            case ErrorContract.None _, ErrorContract.Unknown _ -> false;
        };
    }

    private static boolean leavesNothing(Signature signature, FailureTest test) {
        if (signature.result().abi() != Abi.I32) {
            return false;
        }
        String words = PlainText.line(
                signature.function().model().declaration().returns().documentation());
        return test.kind() == FailureTest.Kind.NOT_EQUAL
                || NOTHING_ELSE.matcher(words).find();
    }

    /** The statements that throw for a code in a variable. */
    static CodeBlock raise(PlannedFunction function, String code) {
        String name = LiteralEncoder.literal(function.model().id().qualifiedName());
        CodeBlock.Builder statements = CodeBlock.builder();
        if (function.errors() != null) {
            ClassName errors = Context.className(function.errors());
            statements.addStatement("$T error_ = $T.of($L)", errors, errors, code);
        }
        String constant = function.errors() == null ? "null" : "error_";
        return statements
                .addStatement("throw new $T($L, $L, $L)", Runtime.NATIVE_EXCEPTION, name, code, constant)
                .build();
    }
}
