package dev.docbind.bindings.libc;

import dev.docbind.runtime.ErrorCode;

/**
 * The documented error codes of {@link Libc#setenv}; others can occur.
 * <p>Source page: <code>libc/nf-libc-setenv.md</code></p>
 *
 * @spec https://www.gnu.org/software/libc/manual/html_node/Function-Index.html www.gnu.org
 */
public enum setenvError implements ErrorCode {
    /**
     * The name is empty or holds an equals sign.
     */
    EINVAL(22, "The name is empty or holds an equals sign."),

    /**
     * There is not enough memory to add the variable.
     */
    ENOMEM(12, "There is not enough memory to add the variable.");

    /**
     * The code's number.
     */
    private final int value;

    /**
     * What the page says about it.
     */
    private final String text;

    /**
     * Makes a constant.
     *
     * @param value the code's number
     * @param text what the page says about it
     */
    setenvError(int value, String text) {
        this.value = value;
        this.text = text;
    }

    @Override
    public int value() {
        return value;
    }

    @Override
    public String text() {
        return text;
    }

    /**
     * The constant of a code.
     *
     * @param code the code
     * @return the constant; null where the page does not list the code
     */
    public static setenvError of(int code) {
        return switch (code) {
            case 22 -> EINVAL;
            case 12 -> ENOMEM;
            default -> null;
        };
    }
}
