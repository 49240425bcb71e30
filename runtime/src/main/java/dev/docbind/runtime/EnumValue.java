package dev.docbind.runtime;

/**
 * A value of a native enumeration. The generated types are open: they name the documented values and carry any other
 * that native code gives.
 */
public interface EnumValue {

    /**
     * The number.
     *
     * @return the native value
     */
    int value();
}
