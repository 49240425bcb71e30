package dev.docbind.runtime;

/**
 * A native value whose bits are flags. Immutable.
 *
 * @param <T> the generated type
 */
public interface FlagSet<T extends FlagSet<T>> extends EnumValue {

    /**
     * A value of the same type.
     *
     * @param value the number
     * @return the value
     */
    T with(int value);

    /**
     * The flags of both.
     *
     * @param other more flags
     * @return the union
     */
    default T or(T other) {
        return with(value() | other.value());
    }

    /**
     * These flags without others.
     *
     * @param other flags to leave out
     * @return the difference
     */
    default T without(T other) {
        return with(value() & ~other.value());
    }

    /**
     * Whether all of some flags are set.
     *
     * @param other the flags
     * @return whether each is set
     */
    default boolean has(T other) {
        return (value() & other.value()) == other.value();
    }
}
