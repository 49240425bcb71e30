package dev.docbind.resolve.type;

import dev.docbind.declaration.Declaration;
import dev.docbind.declaration.Dialect;
import dev.docbind.declaration.DocumentedValue;
import dev.docbind.declaration.Requirements;
import dev.docbind.identity.ApiId;
import java.util.List;
import java.util.Locale;

/**
 * What is known of a function as a whole and bears on its types, in terms that hold for any header.
 *
 * @param id what it is
 * @param dialect how its page is written
 * @param mode where it runs
 * @param parameters how many parameters its page documents
 * @param codes names of the codes its returns section lists
 * @param summary what its page says of it in one line
 */
public record FunctionTraits(ApiId id, Dialect dialect, Mode mode, int parameters, List<String> codes, String summary) {

    /** Where a function runs. */
    public enum Mode {
        /** Kernel mode, by its image, its interrupt level or its target. */
        KERNEL,
        /** User mode, by its library. */
        USER,
        /** A method of a COM interface. */
        COM,
        /** The page does not tell. */
        UNSTATED
    }

    /** The kind as features and calibration name it: function, method or callback. */
    public String kind() {
        return switch (id.kind()) {
            case CALLBACK -> "callback";
            case METHOD -> "method";
            default -> "function";
        };
    }

    /** The traits of a documented function. */
    public static FunctionTraits of(Declaration.Function function) {
        List<String> codes =
                function.returns().codes().stream().map(DocumentedValue::name).toList();
        return new FunctionTraits(
                function.id(),
                function.page().dialect(),
                mode(function),
                function.parameters().size(),
                codes,
                function.page().summary());
    }

    private static Mode mode(Declaration.Function function) {
        Requirements requirements = function.page().requirements();
        if (function.id().owner() != null) {
            return Mode.COM;
        }
        String all = String.join(";", requirements.libraries()).toLowerCase(Locale.ROOT);
        if (all.contains(".dll") || all.contains("user mode")) {
            return Mode.USER;
        }
        boolean level = !requirements.irql().isBlank();
        boolean image = all.contains(".sys") || all.contains(".exe");
        return level || image ? Mode.KERNEL : Mode.UNSTATED;
    }
}
