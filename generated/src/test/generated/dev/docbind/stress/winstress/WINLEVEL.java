package dev.docbind.stress.winstress;

import dev.docbind.runtime.EnumValue;

/**
 * The <strong>WINLEVEL</strong> enumeration names levels.
 * <p>Holds any value native code gives, documented here or not.</p>
 * <h2>Requirements</h2>
 * <dl>
 * <dt>Header</dt>
 * <dd>winstress.h</dd>
 * <dt>Target platform</dt>
 * <dd>Windows</dd>
 * </dl>
 * <p>Source page: <code>winstress/ne-winstress-winlevel.md</code></p>
 *
 * @param value the native value
 */
public record WINLEVEL(int value) implements EnumValue {
    /**
     * None.
     */
    public static final WINLEVEL WinLevelNone = new WINLEVEL(0);

    /**
     * Low.
     */
    public static final WINLEVEL WinLevelLow = new WINLEVEL(10);

    /**
     * The next one.
     */
    public static final WINLEVEL WinLevelNext = new WINLEVEL(11);

    /**
     * The largest.
     */
    public static final WINLEVEL WinLevelMax = new WINLEVEL(0x7FFFFFFF);

    /**
     * The documented name of the value, or the number where it has none.
     */
    @Override
    public String toString() {
        return switch (value) {
            case 0 -> "WinLevelNone";
            case 10 -> "WinLevelLow";
            case 11 -> "WinLevelNext";
            case 0x7FFFFFFF -> "WinLevelMax";
            default -> "WINLEVEL(" + value + ")";
        };
    }
}
